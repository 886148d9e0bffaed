import type { Column } from '../csv/column';
import type { Dataset } from '../csv/dataset';
import type { Context } from '../text/context';
import { columnText } from '../text/datasets';
import { unitOf } from './unit';

/** A column as its documentation shows it. */
export interface ColumnDoc {
  name: string;
  /** Type, unit and limits in words. */
  holds: string[];
  /** The dataset whose rows it names. */
  refersTo?: string;
  meaning: string;
}

function limitsOf({ schema }: Column, { text }: Context): string | undefined {
  const words = text.pages.data.dataset;
  const { minimum, maximum, enum: values } = schema.constraints ?? {};
  if (values) return words.oneOf(values.join(', '));
  if (minimum !== undefined && maximum !== undefined) return words.between(String(minimum), String(maximum));
  if (minimum !== undefined) return words.atLeast(String(minimum));
  return maximum === undefined ? undefined : words.atMost(String(maximum));
}

/** The columns of a dataset in words, from its declaration. */
export function columnDocs(dataset: Dataset, context: Context): ColumnDoc[] {
  const words = context.text.pages.data.dataset;
  return Object.entries(dataset.columns).map(([name, column]) => {
    const unit = unitOf(name);
    const holds = [
      column.itemSchema ? words.list : words.types[column.schema.type],
      unit && words.units[unit],
      limitsOf(column, context),
      column.required ? undefined : words.mayBeEmpty,
    ];
    return { name, holds: holds.filter((part) => part !== undefined), refersTo: column.refersTo, meaning: columnText(context.text, name) };
  });
}
