import type { DatasetName } from './catalogue';
import { pointOf, type Reading } from './points';
import type { Point } from './series';

/** What a dataset of flows may say of a row beside its figure; one without statuses holds final figures. */
interface About {
  source_id: string;
  status?: Reading['status'];
  rounded_to?: number;
  rounded_to_persons?: number;
  note?: string;
}

type Timed<T extends string, V extends string> = About & { [K in T]: string } & { [K in V]?: number };

/**
 * One column of the rows as points, at the times of another.
 * @param status how settled a row's figure is, where its column of statuses does not say it alone
 */
export const pointsFrom = <T extends string, V extends string, R extends Timed<T, V>>(
  dataset: DatasetName,
  rows: readonly { row: R; text: Record<V, string>; id: string }[],
  time: T,
  value: V,
  status: (row: R) => Reading['status'] = (row) => row.status ?? 'final',
): Point[] =>
  rows.map(({ row, text, id }) =>
    pointOf({
      dataset,
      rowId: id,
      time: row[time],
      value: row[value],
      printed: text[value],
      status: status(row),
      roundedTo: row.rounded_to ?? row.rounded_to_persons,
      sourceId: row.source_id,
      note: row.note,
    }),
  );
