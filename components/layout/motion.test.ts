import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesIn = (folder: string, ending: string): [name: string, text: string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

it('nothing moves by itself, so that readers who ask for less motion need no styles of their own', () => {
  const styles = [...filesIn('app', '.css'), ...filesIn('components', '.css')];
  expect(styles.length).toBeGreaterThan(10);
  const moving = styles.filter(([, css]) => /\b(?:animation|transition|scroll-behavior|view-transition-name)\b|@keyframes/.test(css));
  expect(moving.map(([name]) => name)).toEqual([]);
});

it('live charts use no part of Recharts that it animates', () => {
  const used = filesIn('components', '.client.tsx').flatMap(
    ([, code]) => /import \{([^}]*)\} from 'recharts'/.exec(code)?.[1]?.split(',') ?? [],
  );
  expect(new Set(used.map((name) => name.trim()))).toEqual(
    new Set(['ComposedChart', 'XAxis', 'YAxis', 'useActiveTooltipCoordinate', 'useActiveTooltipLabel']),
  );
});
