import type { DatasetName } from '../catalogue';

/** Who holds the first-hand figure of a trade or travel series, by a code that the dictionaries name. */
export type Keeper = 'mof' | 'customs' | 'jnto' | 'kto' | 'jta' | 'ivs' | 'justice' | 'motie';

/** Where an office publishes, for those whose address stands in the documents of this site. */
export const KEEPER_ADDRESSES: Partial<Record<Keeper, string>> = {
  customs: 'https://www.data.go.kr/en/data/15100475/openapi.do',
  jnto: 'https://www.jnto.go.jp/statistics/data/visitors-statistics/',
  kto: 'https://datalab.visitkorea.or.kr/',
};

const COUNTED_BY: Record<string, Keeper> = { JPN: 'mof', KOR: 'customs' };
const ENTERED: Record<string, Keeper> = { JPN: 'jnto', KOR: 'kto' };
const SURVEYED: Record<string, Keeper> = { JPN: 'jta', KOR: 'ivs' };

/** The offices that count what a series tells; empty where no single one does, and for polls. */
export function keepersOf(dataset: DatasetName, { reporter, exporter, importer, destination }: Record<string, string>): Keeper[] {
  const named = (table: Record<string, Keeper>, code: string | undefined) => (code !== undefined && table[code] ? [table[code]] : []);
  if (dataset === 'entries-monthly') return ['justice'];
  if (dataset === 'investment-annual') return ['motie'];
  if (dataset === 'visitor-spending') return named(SURVEYED, destination);
  if (destination !== undefined) return named(ENTERED, destination);
  return [...new Set([...named(COUNTED_BY, reporter), ...named(COUNTED_BY, exporter), ...named(COUNTED_BY, importer)])];
}
