import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_PATH } from '../layout/href';
import { EXPORT_FOLDER } from '../publish/export-folder';
import { withEagerModules } from './eager-modules';
import { holdScripts } from './hold';
import { liveCode } from './live-code';

// Runs after the export, which then holds pages that load no script before the reader's first intent.
const FRONT_DOOR = 'index.html';
/** Where the framework keeps its files, within its folder, as it writes that in its code. */
const CHUNKS = 'static/chunks';

/** A script without its comments and indentation. */
const scriptOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();

const own = {
  loader: scriptOf('components/wake/loader.js'),
  kept: scriptOf('components/wake/read-kept.js').replace(/;$/, ''),
  keepPlace: scriptOf('components/language/keep-place.js'),
};
const frontDoor = { ...own, atEnd: scriptOf('components/language/front-door.js') };

/** Content-addressed, so that it may be cached for ever like the framework's own files. */
const fileOf = (text: string, ending: string): string =>
  `/_next/static/wake/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;

const files = readdirSync(EXPORT_FOLDER, { recursive: true, encoding: 'utf8' });
const chunks = readdirSync(join(EXPORT_FOLDER, '_next', CHUNKS)).filter((name) => name.endsWith('.js'));
const texts = new Map(chunks.map((name) => [`${CHUNKS}/${name}`, readFileSync(join(EXPORT_FOLDER, '_next', CHUNKS, name), 'utf8')]));
const live = liveCode(texts).map((name) => `${BASE_PATH}/_next/${name}`);
const eager = new Map([...texts].map(([name, text]) => [name, withEagerModules(text)]));
if ([...eager].every(([name, text]) => text === texts.get(name))) throw new Error('no file of the framework lists modules as it did');
for (const [name, text] of eager) writeFileSync(join(EXPORT_FOLDER, '_next', name), text);
mkdirSync(join(EXPORT_FOLDER, '_next/static/wake'), { recursive: true });
let held = 0;
for (const path of files.filter((name) => name.endsWith('.html'))) {
  const file = join(EXPORT_FOLDER, path);
  const html = readFileSync(file, 'utf8');
  const page = holdScripts(html, path === FRONT_DOOR ? frontDoor : own, live, (text, ending) => BASE_PATH + fileOf(text, ending));
  writeFileSync(file, page.html);
  for (const [address, text] of page.files) {
    const target = join(EXPORT_FOLDER, address.slice(BASE_PATH.length));
    // Thousands of pages share three files of styles.
    if (!existsSync(target)) writeFileSync(target, text);
  }
  if (page.files.size > 0) held += 1;
}
// Payload twins for client-side navigation, which this site does not use: its links are plain links.
const twins = files.filter((name) => /(?:^|[\\/])(?:index|__next[^\\/]*)\.txt$/.test(name));
for (const path of twins) rmSync(join(EXPORT_FOLDER, path));
console.log(`Scripts held until the reader's intent on ${held} pages; ${twins.length} payload twins removed.`);
