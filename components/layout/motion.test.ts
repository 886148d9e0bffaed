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

it('no part of a live chart is animated', () => {
  const parts = filesIn('components', '.client.tsx').flatMap(([name, code]) =>
    code.includes("from 'recharts'") ? [...code.matchAll(/<(?:Line|Bar|Area|Tooltip)\s[^]*?\/>\n/g)].map(([part]) => ({ name, part })) : [],
  );
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.filter(({ part }) => !part.includes('isAnimationActive={false}'))).toEqual([]);
});
