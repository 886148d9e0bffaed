import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from '../csv/column';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';

type Reader = { type: BasicType; read(text: string): unknown };

const TEXT: Reader = { type: 'STRING', read: (text) => text };

/** How each type of a column is stored. Dates stay text: many are a year or a month only. */
const READERS: Partial<Record<Column['schema']['type'], Reader>> = {
  // Values in yen exceed 32 bits.
  integer: { type: 'INT64', read: BigInt },
  number: { type: 'DOUBLE', read: Number },
  boolean: { type: 'BOOLEAN', read: (text) => text === 'true' },
  year: { type: 'INT32', read: Number },
};

/** A dataset as an Apache Parquet file: the columns of its CSV, typed, with `null` for an empty cell. */
export function datasetParquet(dataset: Dataset): Uint8Array<ArrayBuffer> {
  const rows = load(dataset);
  const columnData = Object.entries(dataset.columns).map(([name, { schema, required }]): ColumnSource => {
    const { type, read } = READERS[schema.type] ?? TEXT;
    const cells = rows.map(({ text }) => text[name] ?? '');
    return { name, type, nullable: !required, data: cells.map((cell) => (cell === '' ? null : read(cell))) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
