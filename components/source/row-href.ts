import { href } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import type { Language } from '@/data/text/context';

/** Address of one row in the table of its dataset, whichever page of the table it is on. */
export const rowHref = (language: Language, dataset: DatasetName, rowId: string): string =>
  href(language, `/data/${dataset}/?at=${encodeURIComponent(rowId)}`);
