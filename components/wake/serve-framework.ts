import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allEager, withEagerModules } from './eager-modules';
import { type Code, filesOf } from './hold';
import { liveCode } from './live-code';
import { frameworkAddress, placeOf, wakeAddress, writeOnce } from './served';
import { neededByAll, sharedCode } from './shared-code';

/** Where the framework keeps its files, as it writes that in its code. */
const CHUNKS = 'static/chunks';

/** The framework's scripts by name. */
function readScripts(): [name: string, text: string][] {
  const folder = placeOf(frameworkAddress(CHUNKS));
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => [`${CHUNKS}/${name}`, readFileSync(join(folder, name), 'utf8')]);
}

/**
 * Writes the framework's scripts as pages that wake fetch them: what all of them need as one file, the others each in its place.
 * @param pages as exported
 * @throws when no script lists its modules as the framework did
 */
export function serveFramework(pages: readonly string[]): Code {
  const scripts = readScripts();
  const eager = scripts.map(([name, text]): [string, string] => [name, withEagerModules(text)]);
  if (eager.every(([, text], index) => text === scripts[index]?.[1])) throw new Error('no file of the framework lists modules as it did');
  const parts = new Set(neededByAll(pages.map(filesOf).filter((files) => files.length > 0)));
  const isPart = (name: string): boolean => parts.has(frameworkAddress(name));
  const together = sharedCode(
    eager.filter(([name]) => isPart(name)),
    frameworkAddress,
  );
  const shared = wakeAddress('framework.js', together);
  writeOnce(shared, together);
  const live = liveCode(new Map(scripts));
  for (const [name, text] of eager) {
    const place = placeOf(frameworkAddress(name));
    if (isPart(name)) rmSync(place);
    else writeFileSync(place, live.includes(name) ? allEager(text) : text);
  }
  return { shared, parts, live: live.map(frameworkAddress) };
}
