import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures and Parquet are compressed already. */
const TEXT = /\.(?:css|csv|html|js|json|svg|txt|xml)$/;

/** A smaller file fits into the first packet as it is. */
const SMALLEST = 1_000;

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Writes a file's compressed twins beside it, for servers that send them as they are: made once, not for every reader.
 * @returns how many bytes the file and its twin in Brotli have; none for a file that gains nothing
 */
export async function compressFile(path: string): Promise<{ plain: number; brotli: number } | undefined> {
  if (!TEXT.test(path)) return undefined;
  const plain = await readFile(path);
  if (plain.length < SMALLEST) return undefined;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [small, older] = await Promise.all([brotli(plain, { params }), gzipped(plain, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, older)]);
  return { plain: plain.length, brotli: small.length };
}

/** All files of a folder, as many at a time as there are cores. */
export async function compressFolder(folder: string): Promise<{ files: number; plain: number; brotli: number }> {
  const total = { files: 0, plain: 0, brotli: 0 };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).values();
  const work = async () => {
    for (const name of names) {
      const done = await compressFile(join(folder, name));
      if (!done) continue;
      total.files += 1;
      total.plain += done.plain;
      total.brotli += done.brotli;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return total;
}
