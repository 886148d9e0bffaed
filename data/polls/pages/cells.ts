import type { Public } from '../../csv/country';
import { rowsWhere } from '../../csv/where';
import type { Absence } from '../../series';
import { type OtherValue, otherValues } from '../conflicts';
import type { PollQuestion } from '../datasets';
import { absenceOf } from '../points';
import type { PollTables } from '../tables';

/** One figure of a wave, or its named absence, as a table shows it. */
export interface Cell {
  population: Public;
  target?: Public;
  subgroup: string;
  averageBase?: string;
  /** `undefined` for the mean of a scale. */
  answer?: string;
  scale?: [number, number];
  /** As published; empty where there is none. */
  printed: string;
  absence?: Absence;
  /** What a reader must know, with `derived` and `remainder` for figures that were not printed. */
  flags: string[];
  note?: string;
  /** What else is in print for it. */
  others: OtherValue[];
  sourceIds: string[];
  rowId: string;
}

/** Every figure and absence of one question in one wave. */
export function cellsOf({ programme, question }: PollQuestion, wave: string, tables: PollTables): Cell[] {
  const asked = { programme, question, wave };
  const common = ({ row, id }: PollTables['responses'][number] | PollTables['means'][number]) => ({
    population: row.population,
    target: row.target,
    subgroup: row.subgroup,
    absence: absenceOf(row.status),
    flags: [...(row.flags ?? []), ...(row.status === 'derived' || row.status === 'remainder' ? [row.status] : [])],
    note: row.note,
    others: otherValues(id),
    rowId: id,
  });
  const shares = rowsWhere(tables.responses, asked).map((response) => ({
    ...common(response),
    averageBase: response.row.average_base,
    answer: response.row.answer,
    printed: response.text.share_percent,
    sourceIds: [response.row.source_id, ...(response.row.other_source_ids ?? [])],
  }));
  const means = rowsWhere(tables.means, asked).map((mean) => ({
    ...common(mean),
    scale: [mean.row.scale_min, mean.row.scale_max] as [number, number],
    printed: mean.text.mean,
    sourceIds: [mean.row.source_id],
  }));
  return [...shares, ...means];
}
