import { type ModuleId, modulesOf } from './modules';

/** The framework's runtime, which runs what the other files have brought. */
const RUNTIME = /(?:^|\/)turbopack-[^/]*\.js$/;

/**
 * The framework's files that every page which wakes needs.
 * @param pages what each needs, in its order
 */
export const neededByAll = (pages: readonly (readonly string[])[]): string[] =>
  (pages[0] ?? []).filter((file) => pages.every((files) => files.includes(file)));

/**
 * The framework's files that every page needs, as one: a slowed phone has a live chart 0.3 s earlier. Of their modules it has those that
 * islands need, half of their text: what would hydrate a whole page and follow its links is left out. Each file keeps its name, though
 * nothing may be left of it, so that no other asks for it again. Nothing runs until `startPage()` is called, when the page's own files
 * have come too.
 * @param files each by the name that the framework has for it in its code
 * @throws when there is not one runtime
 */
export function sharedCode(files: readonly [name: string, text: string][], needed: ReadonlySet<ModuleId>): string {
  const [runtime, ...more] = files.filter(([name]) => RUNTIME.test(name));
  if (!runtime || more.length > 0) throw new Error(`one file should be the framework's runtime: ${files.map(([name]) => name).join(' ')}`);
  const others = files.flatMap(([name, text]) => {
    if (name === runtime[0]) return [];
    const modules = modulesOf(text).filter(({ ids }) => ids.some((id) => needed.has(id)));
    const listed = modules.flatMap(({ ids, start, end }) => [...ids.map((id) => JSON.stringify(id)), `(${text.slice(start, end)})`]);
    return [`(globalThis.TURBOPACK??=[]).push([${[JSON.stringify(name), ...listed].join()}])`];
  });
  return [...others, `self.startPage=(()=>{${runtime[1]}});`].join(';\n');
}
