import { href } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import { rowAnchor } from '@/data/publish/table-row';
import type { Language } from '@/data/text/context';

/** Address of one row in the table of its dataset, whichever page of the table it is on. */
export const rowHref = (language: Language, dataset: DatasetName, rowId: string): string =>
  href(language, `/data/${dataset}/#${encodeURIComponent(rowAnchor(rowId))}`);

/** Address of one cell: the table opens at the row and marks the column. */
export const cellHref = (language: Language, dataset: DatasetName, rowId: string, column: string): string =>
  rowHref(language, dataset, rowId).replace('#', column === '' ? '#' : `?cell=${column}#`);
