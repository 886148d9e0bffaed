import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { BASE_PATH } from '../layout/href';
import { EXPORT_FOLDER } from '../publish/export-folder';

/** The address of a file of the framework, by the name that it has in the framework's code. */
export const frameworkAddress = (name: string): string => `${BASE_PATH}/_next/${name}`;

/** The address of a file for waking pages: it has its content in its name, so that it may be cached for ever like the framework's own. */
export function wakeAddress(name: string, text: string): string {
  const { name: stem, ext } = parse(name);
  return frameworkAddress(`static/wake/${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}${ext}`);
}

/** Where the file of an address lies. */
export const placeOf = (address: string): string => join(EXPORT_FOLDER, address.slice(BASE_PATH.length));

/** Writes a file of which pages share many: thousands have three files of styles. */
export function writeOnce(address: string, text: string): void {
  const place = placeOf(address);
  mkdirSync(dirname(place), { recursive: true });
  if (!existsSync(place)) writeFileSync(place, text);
}
