import type { Column, FieldSchema } from '../csv/column';
import type { Dataset } from '../csv/dataset';
import type { Context } from '../text/context';
import { columnText } from '../text/datasets';
import { unitOf } from './unit';

/** A pattern without the groups that XML Schema, whose syntax the standard asks for, does not know. Its ends stay marked: not all readers imply them. */
const plain = (pattern: string): string => pattern.replaceAll('(?:', '(');

/** What a list joined by ";" may hold, as a pattern: version 2 of the standard has a type for lists that few programs know yet. */
function listPattern({ constraints }: FieldSchema): string | undefined {
  const item = constraints?.enum?.join('|') ?? constraints?.pattern?.replace(/^\^|\$$/g, '');
  return item && plain(`^(${item})(;(${item}))*$`);
}

function patternOf({ schema, itemSchema }: Column): string | undefined {
  if (itemSchema) return listPattern(itemSchema);
  return schema.constraints?.pattern && plain(schema.constraints.pattern);
}

/** What a program is told of each column, in the words of Table Schema v2 (https://datapackage.org/standard/table-schema/). */
export function fieldsOf(dataset: Dataset, { text }: Context) {
  return Object.entries(dataset.columns).map(([name, column]) => ({
    name,
    type: column.schema.type,
    unit: unitOf(name),
    // Also where a cell lists several ids, which a foreign key cannot say.
    refersTo: column.refersTo,
    description: columnText(text, name),
    constraints: { required: column.required, ...column.schema.constraints, pattern: patternOf(column) },
  }));
}
