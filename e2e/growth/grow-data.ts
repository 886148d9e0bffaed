import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATASETS } from '@/data/catalogue';
import { type Dataset, fileOf } from '@/data/csv/dataset';
import { type CheckedRow, readDataset } from '@/data/csv/read';
import { toCsv } from '@/data/csv/write';
import { MOST_COPIES, type Original, renamed } from './renamed';

const ALL: readonly Dataset[] = DATASETS;

/** What people wrote one by one, each with code or translations of its own: it does not grow with the figures. */
const WRITTEN = ['claims', 'glossary', 'translations'];

/** Everything that grows with the years, the polls and the pairs of countries. */
export const grows = ({ name }: Dataset): boolean => !WRITTEN.includes(name);

/** The three counts of all travellers, by month and by year: 1,447 rows. */
const ARRIVALS = ['arrivals-monthly', 'arrivals-annual', 'arrivals-world'];
export const isOfArrivals = ({ name }: Dataset): boolean => ARRIVALS.includes(name);

/**
 * Writes the real data and copies of them into another folder: `factor` times the rows of the datasets that are `copied`, once the
 * rows of the others.
 */
export function growData(dir: string, factor: number, copied: (dataset: Dataset) => boolean): void {
  if (factor > MOST_COPIES) throw new Error(`at most ${MOST_COPIES} times the data can be made`);
  const real = new Map(ALL.map((dataset) => [dataset.name, { dataset, rows: readDataset(dataset, 'data').rows as readonly CheckedRow[] }]));
  const texts = new Map([...real].map(([name, { rows }]) => [name, new Map(rows.map(({ id, text }) => [id, text]))]));
  const original: Original = {
    isCopied: (name) => ALL.some((dataset) => dataset.name === name && copied(dataset)),
    find: (name, id) => {
      const dataset = real.get(name)?.dataset;
      const text = texts.get(name)?.get(id);
      return dataset && text && { dataset, text };
    },
  };
  for (const { dataset, rows } of real.values()) {
    const path = join(dir, fileOf(dataset));
    const columns = Object.keys(dataset.columns);
    const csv = (cells: readonly Record<string, string>[]): string =>
      toCsv(
        columns,
        cells.map((row) => columns.map((column) => row[column] ?? '')),
      );
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, csv(rows.map(({ text }) => text)));
    const header = csv([]).length;
    for (let copy = 1; copied(dataset) && copy < factor; copy++) {
      appendFileSync(path, csv(rows.map((row) => renamed(dataset, row, copy, original))).slice(header));
    }
  }
}
