import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FOLDER } from '../publish/export-folder';
import { putToSleep, withLoader } from './hold';
import { serveFramework } from './serve-framework';
import { wakeAddress, writeOnce } from './served';

// Runs after the export, which then holds pages that load no script before the reader's first intent.
const FRONT_DOOR = 'index.html';

/** A script without its comments and indentation. */
const scriptOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();

const own = {
  loader: scriptOf('components/wake/loader.js'),
  wake: scriptOf('components/wake/wake-page.js').replace(/;$/, ''),
  keepPlace: scriptOf('components/language/keep-place.js'),
};
const frontDoor = { ...own, atEnd: scriptOf('components/language/front-door.js') };

const files = readdirSync(EXPORT_FOLDER, { recursive: true, encoding: 'utf8' });
const names = files.filter((name) => name.endsWith('.html'));
const pages = new Map(
  names.map((name) => [name, putToSleep(readFileSync(join(EXPORT_FOLDER, name), 'utf8'), name === FRONT_DOOR ? frontDoor : own)]),
);
const code = serveFramework([...pages.values()]);
let held = 0;
for (const [name, asleep] of pages) {
  const page = withLoader(asleep, own, code, wakeAddress);
  writeFileSync(join(EXPORT_FOLDER, name), page.html);
  for (const [address, text] of page.files) writeOnce(address, text);
  if (page.files.size > 0) held += 1;
}
// Payload twins for client-side navigation, which this site does not use: its links are plain links.
const twins = files.filter((name) => /(?:^|[\\/])(?:index|__next[^\\/]*)\.txt$/.test(name));
for (const path of twins) rmSync(join(EXPORT_FOLDER, path));
console.log(`Scripts held until the reader's intent on ${held} pages; ${twins.length} payload twins removed.`);
