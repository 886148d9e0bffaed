import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allEager, withEagerModules } from './eager-modules';
import type { Asleep, Code } from './hold';
import { liveCode } from './live-code';
import { modulesOf, neededOf } from './modules';
import { frameworkAddress, placeOf, wakeAddress, writeOnce } from './served';
import { neededByAll, sharedCode } from './shared-code';

/** Where the framework keeps its files, as it writes that in its code. */
const CHUNKS = 'static/chunks';

type Script = [name: string, text: string];

/** The framework's scripts by name. */
function readScripts(): Script[] {
  const folder = placeOf(frameworkAddress(CHUNKS));
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => [`${CHUNKS}/${name}`, readFileSync(join(folder, name), 'utf8')]);
}

const texts = (scripts: readonly Script[]): string[] => scripts.map(([, text]) => text);

/**
 * Writes the framework's scripts as pages that wake fetch them: of what all of them ask for what they need, as one file, the others each
 * in its place.
 * @throws when no script lists its modules as the framework did
 */
export function serveFramework(pages: readonly Asleep[]): Code {
  const scripts = readScripts();
  if (scripts.every(([, text]) => modulesOf(text).length === 0)) throw new Error('no file of the framework lists modules as it did');
  const parts = new Set(neededByAll(pages.flatMap(({ islands, files }) => (islands ? [files] : []))));
  const isPart = ([name]: Script): boolean => parts.has(frameworkAddress(name));
  const shared = scripts.filter(isPart);
  const named = new Set(pages.flatMap(({ islands }) => Object.values(islands?.modules ?? {})));
  const others = scripts.filter((script) => !isPart(script));
  const needed = neededOf(texts(shared), named, texts(others));
  const together = sharedCode(shared, needed);
  const address = wakeAddress('framework.js', together);
  writeOnce(address, together);
  const live = liveCode(new Map(scripts));
  for (const [name, text] of others) {
    const eager = withEagerModules(text);
    writeFileSync(placeOf(frameworkAddress(name)), live.includes(name) ? allEager(eager) : eager);
  }
  for (const [name] of shared) rmSync(placeOf(frameworkAddress(name)));
  return { shared: address, parts, live: live.map(frameworkAddress) };
}
