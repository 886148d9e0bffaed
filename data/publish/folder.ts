import { createHash } from 'node:crypto';
import { DATASETS } from '../catalogue';
import { contextOf } from '../text/context';
import { dataPackage } from './datapackage';
import { datasetOf, FILE_FORMATS, type FileFormat, MEDIA_TYPES, publishedFile } from './published-file';

const PACKAGE = 'datapackage.json';
const CHECKSUMS = 'checksums.txt';

const DATA_FILES: string[] = [PACKAGE, ...DATASETS.flatMap(({ name }) => FILE_FORMATS.map((format) => `${name}.${format}`))];

/** Names of all files under `/data/`, such as `events.csv`. */
export const FOLDER: string[] = [...DATA_FILES, CHECKSUMS];

function dataFile(file: string): Uint8Array<ArrayBuffer> {
  if (file === PACKAGE) return new TextEncoder().encode(dataPackage(contextOf('en')));
  const [name = '', format] = file.split('.');
  return publishedFile(datasetOf(name), format as FileFormat);
}

/** The list that `sha256sum -c` reads: a line a file, in the order of their names. */
function checksums(): string {
  return DATA_FILES.toSorted()
    .map((file) => `${createHash('sha256').update(dataFile(file)).digest('hex')}  ${file}\n`)
    .join('');
}

/** A file under `/data/` with its media type. @throws for a name that is not one of `FOLDER`. */
export function folderFile(file: string): { body: Uint8Array<ArrayBuffer>; type: string } {
  if (file === CHECKSUMS) return { body: new TextEncoder().encode(checksums()), type: 'text/plain; charset=utf-8' };
  if (!DATA_FILES.includes(file)) throw new Error(`no file under /data/ is called "${file}"`);
  const type = MEDIA_TYPES[file.split('.').at(-1) as FileFormat];
  return { body: dataFile(file), type: file.endsWith('.parquet') ? type : `${type}; charset=utf-8` };
}
