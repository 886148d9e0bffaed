import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { allEager, withEagerModules } from './eager-modules';
import { type Code, filesOf } from './hold';
import { liveCode } from './live-code';
import { frameworkAddress, placeOf, wakeAddress, writeOnce } from './served';
import { neededByAll, sharedCode } from './shared-code';

/** Where the framework keeps its files, as it writes that in its code. */
const CHUNKS = 'static/chunks';

function readScripts(): Map<string, string> {
  const names = readdirSync(placeOf(frameworkAddress(CHUNKS))).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [`${CHUNKS}/${name}`, readFileSync(placeOf(frameworkAddress(`${CHUNKS}/${name}`)), 'utf8')]));
}

/**
 * Writes the framework's scripts as pages that wake fetch them: what all of them need as one file, the others each in its place.
 * @param pages as exported
 * @throws when no script lists its modules as the framework did
 */
export function serveFramework(pages: readonly string[]): Code {
  const texts = readScripts();
  const eager = new Map([...texts].map(([name, text]) => [name, withEagerModules(text)]));
  if ([...eager].every(([name, text]) => text === texts.get(name))) throw new Error('no file of the framework lists modules as it did');
  const parts = new Set(neededByAll(pages.map(filesOf).filter((files) => files.length > 0)));
  const isPart = ([name]: [string, string]): boolean => parts.has(frameworkAddress(name));
  const together = sharedCode(new Map([...eager].filter(isPart)), frameworkAddress);
  const shared = wakeAddress('framework.js', together);
  writeOnce(shared, together);
  const live = liveCode(texts);
  for (const [name, text] of eager) {
    const place = placeOf(frameworkAddress(name));
    if (isPart([name, text])) rmSync(place);
    else writeFileSync(place, live.includes(name) ? allEager(text) : text);
  }
  return { shared, parts, live: live.map(frameworkAddress) };
}
