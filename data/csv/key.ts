import type { Dataset } from './dataset';

/** What two texts share that a person would take for one: case, width of letters and spaces do not count. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');

const isFreeText = (dataset: Dataset, name: string): boolean => {
  const column = dataset.columns[name];
  return column !== undefined && column.refersTo === undefined && 'value' in column.read('Any text');
};

/**
 * Finds the row above that has the same key, and where a key holds free text, also one that differs in nothing a reader would
 * see; gives what to say of it. `lines` are the ids so far.
 */
export function earlierRows(dataset: Dataset, lines: ReadonlyMap<string, number>): (id: string, line: number) => string | undefined {
  const looks = dataset.key.some((name) => isFreeText(dataset, name)) ? new Map<string, number>() : undefined;
  return (id, line) => {
    const same = lines.get(id);
    if (same !== undefined) return `is the key of line ${same} already`;
    if (looks === undefined) return undefined;
    const look = folded(id);
    const alike = looks.get(look);
    if (alike === undefined) looks.set(look, line);
    return alike === undefined ? undefined : `differs from the key of line ${alike} only in case, width or spaces`;
  };
}
