/** The framework's runtime, which runs what the other files have brought. */
const RUNTIME = /(?:^|\/)turbopack-[^/]*\.js$/;

/** How each other file says which it is. */
const OWN_NAME = '"object"==typeof document?document.currentScript:void 0';

/**
 * The framework's files that every page which wakes needs.
 * @param pages what each needs, in its order
 */
export const neededByAll = (pages: readonly (readonly string[])[]): string[] =>
  (pages[0] ?? []).filter((file) => pages.every((files) => files.includes(file)));

/** The framework asks for a file that no script of the page names, though it has run; one of another type is never fetched. */
const standIns = (addresses: readonly string[]): string =>
  `for(const src of ${JSON.stringify(addresses)})document.head.append(Object.assign(document.createElement("script"),{type:"here",async:true,src}))`;

/**
 * The framework's files that every page needs, as one: a slowed phone has a live chart 0.3 s earlier. Nothing of them runs until
 * `startPage()` is called, when the page's own files have come too: started without all others the framework never answers, or puts an
 * error in the page's place.
 * @param files each by the name that the framework has for it in its code
 * @param served the address of a file of that name
 * @throws when there is not one runtime, or another file does not say its name as it did
 */
export function sharedCode(files: readonly [name: string, text: string][], served: (name: string) => string): string {
  const names = files.map(([name]) => name);
  const [runtime, ...more] = files.filter(([name]) => RUNTIME.test(name));
  if (!runtime || more.length > 0) throw new Error(`one file should be the framework's runtime: ${names.join(' ')}`);
  const others = files.flatMap(([name, text]) => {
    if (name === runtime[0]) return [];
    const parts = text.split(OWN_NAME);
    if (parts.length !== 2) throw new Error(`${name} says its name ${parts.length - 1} times, not once`);
    return [parts.join(JSON.stringify(name))];
  });
  return [...others, standIns(names.map(served)), `self.startPage=(()=>{${runtime[1]}});`].join(';\n');
}
