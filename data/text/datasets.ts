import type { DatasetName } from '../catalogue';
import type { ColumnName } from '../publish/column-name';
import type { Text } from './context';

export interface DatasetText {
  title: string;
  /** What it holds, for the catalogue and for programs. */
  description: string;
}

export type DatasetTexts = Record<DatasetName, DatasetText>;
export type ColumnTexts = Record<ColumnName, string>;

export const datasetText = (text: Text, name: DatasetName): DatasetText => text.datasets[name];

/** What a column means. The texts name every declared column, so a column without one is a slip in the code. */
export function columnText(text: Text, name: string): string {
  const texts: Record<string, string> = text.columns;
  const found = texts[name];
  if (found === undefined) throw new Error(`no text explains the column "${name}"`);
  return found;
}
