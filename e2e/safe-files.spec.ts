import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { onDesktop } from './devices';

const ONCE = onDesktop('the files are the same for all');

const OUT = join(import.meta.dirname, '../out');

const filesOf = (extension: string): { name: string; text: string }[] =>
  readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, text: readFileSync(join(OUT, name), 'utf8') }));

/** What a picture that is opened by itself could run or fetch. */
const ACTIVE =
  /<(?:script|foreignObject|image|use|a|animate|set|iframe|!ENTITY|!DOCTYPE|\?xml-stylesheet)\b|\s(?:on[a-z]+|href|xlink:href|src|style)=|@import|url\((?!#)/i;

test('No picture runs anything or asks for anything from elsewhere', ONCE, () => {
  const pictures = filesOf('.svg');
  expect(pictures.length).toBeGreaterThan(100);
  const found = pictures.flatMap(({ name, text }) => {
    const active = ACTIVE.exec(text.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''));
    return active ? [`${name}: ${active[0]}`] : [];
  });
  expect(found).toEqual([]);
});

/** What a spreadsheet takes for a formula. */
const isFormula = (cell: string): boolean => /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) || /^[\t\r]/.test(cell);

test('No cell of a CSV file is a formula to a spreadsheet', ONCE, () => {
  const files = filesOf('.csv');
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap(({ name, text }) =>
    Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' })
      .data.flat()
      .filter((cell) => isFormula(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))
      .map((cell) => `${name}: ${cell}`),
  );
  expect(found).toEqual([]);
});
