import { modulesOf } from './modules';

/**
 * A file of the framework with its modules in brackets, by which a browser's engine compiles them when the file comes, beside other work.
 * Without, it compiles each when it is first run, while the page waits: 0.06 s of 0.5 from a touch to the live chart, 0.35 of 3.8 on a
 * slowed phone. Within a module everything is left as it is: compiling all of it ahead made that phone slower.
 * @throws when the file is no script
 * @see https://v8.dev/blog/preparser#pife
 */
export const withEagerModules = (file: string): string =>
  modulesOf(file).reduceRight((text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`, file);

/**
 * A file all of whose functions an engine compiles when it comes, where it knows the sign. For the code of live charts, which waits for
 * the page to wake: 0.02 to 0.03 s of 0.35 from a touch to the live chart, 0.1 of 2.6 on a slowed phone.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export const allEager = (file: string): string => `//# allFunctionsCalledOnLoad\n${file}`;
