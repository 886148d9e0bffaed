import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { compressFile } from '../components/publish/host/compress';
import { SERVERS, type Server } from './pages/servers';

// `npm run load`: as many readers as a connection holds ask the project's nginx on this machine for a page and what it needs, before
// and after the server is killed. Server and readers share the machine's cores, so a machine of its own does better.
const READERS = 64;
const SECONDS = 10;

const ADDRESSES = [
  'index.html',
  'en/index.html',
  'en/trade/index.html',
  'ja/polls/index.html',
  'ko/tourism/index.html',
  'en/sources/index.html',
  'data/conflicts.csv',
  'figures/en/mutual-impressions.json',
];

const agent = new Agent({ keepAlive: true, maxSockets: READERS });

/** Asks once; gives the bytes sent, or nothing when the answer is not the file. */
const ask = (address: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const request = get(address, { agent, timeout: 10_000, headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => resolve(answer.statusCode === 200 && answer.headers['content-encoding'] === 'br' ? bytes : undefined));
      answer.on('error', () => resolve(undefined));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });

async function load({ site }: Server): Promise<string> {
  const times: number[] = [];
  let [bytes, errors] = [0, 0];
  const until = performance.now() + SECONDS * 1000;
  const reader = async (first: number) => {
    for (let turn = first; performance.now() < until; turn += 1) {
      const began = performance.now();
      const got = await ask(`${site}/${ADDRESSES[turn % ADDRESSES.length]}`);
      times.push(performance.now() - began);
      bytes += got ?? 0;
      errors += got === undefined ? 1 : 0;
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, index) => reader(index)));
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1);
  const perSecond = Math.round(times.length / SECONDS);
  const megabytes = (bytes / 1e6 / SECONDS).toFixed(1);
  return `| ${perSecond} | ${megabytes} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${errors} |`;
}

const nginx = SERVERS.find(({ name }) => name === 'nginx');
if (!nginx || nginx.missing() !== '') throw new Error(nginx?.missing());
const server = await nginx.start('');
try {
  for (const address of ADDRESSES) await compressFile(join(server.folder, 'site', address));
  console.log('| | requests/s | MB/s | half within ms | 95 % | 99 % | all | errors |\n| --- | --- | --- | --- | --- | --- | --- | --- |');
  console.log(`| at first ${await load(server)}`);
  await server.crash();
  const began = performance.now();
  await server.restart();
  console.log(`| killed, back after ${Math.round(performance.now() - began)} ms ${await load(server)}`);
} finally {
  agent.destroy();
  await server.stop();
}
