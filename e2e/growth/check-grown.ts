import { performance } from 'node:perf_hooks';
import { toLine } from '@/data/csv/problem';
import { checkData } from '@/data/rules/check';
import { grownDatasets } from './grown-datasets';

// One data check in a process of its own, so that its memory can be told; run by `data-check.ts`.
const [dir = '', factor = ''] = process.argv.slice(2);
const datasets = grownDatasets(Number(factor));
const began = performance.now();
const cpu = process.cpuUsage();
const { rows, problems } = checkData(dir, datasets);
const { user, system } = process.cpuUsage(cpu);
const seconds = (performance.now() - began) / 1000;
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ rows, seconds, cpu: (user + system) / 1e6, megabytes: maxRSS / 1024, problems: problems.slice(0, 5).map(toLine) }),
);
