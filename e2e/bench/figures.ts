/** The middle of some figures; none when none was measured. */
export function median(figures: readonly (number | undefined)[]): number | undefined {
  const sorted = figures.filter((figure) => figure !== undefined).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** By how much the tasks of a page that end after its first paint exceed 50 ms each: how long it can't answer. */
export const blocked = (tasks: readonly (readonly [start: number, duration: number])[], paint: number): number =>
  tasks.reduce((sum, [start, duration]) => sum + Math.max(0, start + duration - Math.max(start, paint) - 50), 0);

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A table in Markdown, columns of figures to the right. */
export const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
export const seconds = (ms: number | undefined): string => (ms === undefined ? '–' : (ms / 1000).toFixed(2));
export const milliseconds = (ms: number | undefined): string => (ms === undefined ? '–' : String(Math.round(ms)));
