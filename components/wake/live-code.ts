/** What only the code of live charts holds: a class of Recharts. */
const SIGN = 'recharts-surface';

/**
 * The files of the code of live charts. No page names them: the framework asks for them when a chart is pointed at, by a list in its code.
 * @param files the framework's files with their text, by the names it uses
 * @throws if it asks for them by no list, or by lists that differ
 */
export function liveCode(files: ReadonlyMap<string, string>): string[] {
  const lists = [...files.values()].flatMap((text) => text.match(/\["static\/chunks\/[^\]]*\]/g) ?? []);
  const live = new Set(lists.filter((list) => JSON.parse(list).some((name: string) => files.get(name)?.includes(SIGN))));
  const [list] = live;
  if (list === undefined || live.size > 1)
    throw new Error(`one list of files should hold "${SIGN}", not ${live.size}: ${[...live].join(' ')}`);
  return JSON.parse(list);
}
