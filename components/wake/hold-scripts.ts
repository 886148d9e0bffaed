import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { BASE_PATH } from '../layout/href';
import { EXPORT_FOLDER } from '../publish/export-folder';
import { withEagerModules } from './eager-modules';
import { filesOf, holdScripts } from './hold';
import { liveCode } from './live-code';
import { neededByAll, sharedCode } from './shared-code';

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

/** Where a file of that name and text is served: named after its content, so that it may be cached for ever like the framework's own. */
const addressOf = (name: string, text: string): string => {
  const { name: stem, ext } = parse(name);
  return `${BASE_PATH}/_next/static/wake/${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}${ext}`;
};
const targetOf = (address: string): string => join(EXPORT_FOLDER, address.slice(BASE_PATH.length));

const files = readdirSync(EXPORT_FOLDER, { recursive: true, encoding: 'utf8' });
const pages = new Map(
  files.filter((name) => name.endsWith('.html')).map((name) => [name, readFileSync(join(EXPORT_FOLDER, name), 'utf8')]),
);

const chunks = readdirSync(join(EXPORT_FOLDER, '_next', CHUNKS)).filter((name) => name.endsWith('.js'));
const texts = new Map(chunks.map((name) => [`${CHUNKS}/${name}`, readFileSync(join(EXPORT_FOLDER, '_next', CHUNKS, name), 'utf8')]));
const eager = new Map([...texts].map(([name, text]) => [name, withEagerModules(text)]));
if ([...eager].every(([name, text]) => text === texts.get(name))) throw new Error('no file of the framework lists modules as it did');
const served = (name: string): string => `${BASE_PATH}/_next/${name}`;
const needed = new Set(neededByAll([...pages.values()].map(filesOf).filter((asked) => asked.length > 0)));
const parts = new Map([...eager].filter(([name]) => needed.has(served(name))));
const shared = sharedCode(parts, served);
const code = { shared: addressOf('framework.js', shared), parts: needed, live: liveCode(texts).map(served) };
mkdirSync(join(EXPORT_FOLDER, '_next/static/wake'), { recursive: true });
writeFileSync(targetOf(code.shared), shared);
for (const [name, text] of eager) {
  if (parts.has(name)) rmSync(targetOf(served(name)));
  else writeFileSync(targetOf(served(name)), text);
}

let held = 0;
for (const [path, html] of pages) {
  const page = holdScripts(html, path === FRONT_DOOR ? frontDoor : own, code, addressOf);
  writeFileSync(join(EXPORT_FOLDER, path), page.html);
  for (const [address, text] of page.files) {
    // Thousands of pages share three files of styles.
    if (!existsSync(targetOf(address))) writeFileSync(targetOf(address), text);
  }
  if (page.files.size > 0) held += 1;
}
// Payload twins for client-side navigation, which this site does not use: its links are plain links.
const twins = files.filter((name) => /(?:^|[\\/])(?:index|__next[^\\/]*)\.txt$/.test(name));
for (const path of twins) rmSync(join(EXPORT_FOLDER, path));
console.log(`Scripts held until the reader's intent on ${held} pages; ${twins.length} payload twins removed.`);
