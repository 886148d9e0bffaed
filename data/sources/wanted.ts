import { group } from 'd3-array';
import type { DatasetName } from '../catalogue';
import type { Column } from '../csv/column';
import { countEvidence, type EvidenceCounts } from './evidence';
import { sourceOf } from './lookup';
import { FOUNDED_DATASETS, type FoundedRow, foundedRows } from './rests-on';
import { seriesOfRow, timeColumn } from './series-of';
import { idsIn } from './usage';

/** A series of which some figures do not rest on a first-hand document, and who would have one. */
export interface Wanted {
  dataset: DatasetName;
  series: Record<string, string>;
  /** Times of those figures. */
  times: string[];
  /** Those figures by what they rest on. */
  counts: EvidenceCounts;
  /** How many they are, and of how many. */
  rows: number;
  of: number;
  /** Whose publication was copied, where a copy says so. */
  publishers: string[];
}

/** Columns in which a poll's list would fall apart into hundreds: one document has the answers of both publics on every target. */
const TOO_FINE = ['population', 'target'];

function nameOf(key: readonly string[], text: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(seriesOfRow(key, text)).filter(([column]) => !TOO_FINE.includes(column)));
}

/** Publishers of documents that were read as copies in a public repository: the copy's entry names who first published it. */
function copiedFrom(rows: readonly FoundedRow[], columns: Record<string, Column>): string[] {
  const copies = rows.flatMap(({ row }) => idsIn(columns, row.row).map(sourceOf)).filter(({ type }) => type === 'repository');
  return [...new Set(copies.map(({ publisher }) => publisher))];
}

/** Where a primary document should replace a secondary one: the poll, trade and travel series, those with the most such figures first. */
export function wantedDocuments(): Wanted[] {
  const figures = FOUNDED_DATASETS.filter(
    ({ room, name, key }) => room !== 'context' && name !== 'poll-waves' && timeColumn(key) !== undefined,
  );
  return figures
    .flatMap((dataset) => {
      const time = timeColumn(dataset.key) ?? '';
      const bySeries = group(foundedRows(dataset), ({ row }) => JSON.stringify(nameOf(dataset.key, row.text)));
      return [...bySeries.values()].flatMap((all) => {
        const secondary = all.filter(({ evidence }) => evidence !== 'primary');
        const [first] = secondary;
        if (!first) return [];
        const series = nameOf(dataset.key, first.row.text);
        return [
          {
            dataset: dataset.name,
            series,
            times: [...new Set(secondary.map(({ row }) => row.text[time] ?? ''))],
            counts: countEvidence(secondary.map(({ evidence }) => evidence)),
            rows: secondary.length,
            of: all.length,
            publishers: copiedFrom(secondary, dataset.columns),
          },
        ];
      });
    })
    .toSorted((a, b) => b.rows - a.rows);
}
