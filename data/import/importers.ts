import type { Importer } from './importer';
import { japanCustoms } from './japan-customs';
import { jnto } from './jnto';
import { koreaCustoms } from './korea-customs';
import { kto } from './kto';
import { decodeAs } from './text-file';
import { isWorkbook, titleOf } from './workbook';

/** What `--as` may name. */
export const IMPORTERS = {
  jnto: { read: jnto, document: "JNTO's workbook of arrivals by market and month" },
  kto: { read: kto, document: "KTO's monthly workbook of arrivals by nationality and purpose" },
  'japan-customs': { read: japanCustoms, document: 'Trade Statistics of Japan, monthly series of Asia (d42ma001.csv)' },
  'korea-customs': { read: koreaCustoms, document: "Korea's trade by country and month, with declared columns" },
} as const satisfies Record<string, { read: Importer; document: string }>;

export type ImporterName = keyof typeof IMPORTERS;

export const isImporter = (name: string): name is ImporterName => Object.hasOwn(IMPORTERS, name);

/** Which of them a file looks like, by its title; `undefined` when it looks like none. */
export async function recognise(bytes: Uint8Array): Promise<ImporterName | undefined> {
  if (isWorkbook(bytes)) {
    const title = await titleOf(bytes);
    if (title.includes('訪日外客数')) return 'jnto';
    return title.includes('외래객 입국') ? 'kto' : undefined;
  }
  return decodeAs(bytes, ['shift_jis'])?.includes('Years/Months') ? 'japan-customs' : undefined;
}
