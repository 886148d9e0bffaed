import { groupBy } from '../rules/rule';
import { type Cells, type Change, figureColumn, type Kind } from './changes';

const MARKS: Record<Exclude<Kind, 'unchanged'>, string> = { new: '+', found: '+', settled: '=', revised: '~' };
const KINDS: Kind[] = ['new', 'found', 'settled', 'revised', 'unchanged'];

/** A figure with how settled it is: `951300 estimate`. */
function figure(cells: Cells, column: string): string {
  const value = cells[column] || 'no figure';
  return [value, cells.status].filter((part) => part).join(' ');
}

function line({ kind, id, before, after, demoted }: Change): string[] {
  if (kind === 'unchanged') return [];
  const column = figureColumn(after);
  const now = figure(after, column);
  const text = before ? `${figure(before, column)} (${before.source_id}) → ${now}` : now;
  const asides = [
    demoted ? 'the earlier row stays, not drawn' : '',
    before?.note && after.note === '' ? `its note goes: ${JSON.stringify(before.note)}` : '',
  ].filter((part) => part);
  return [`  ${MARKS[kind]} ${id}  ${text}  ${[kind, ...asides].join('; ')}`];
}

/** The changes as lines to read: per dataset how many of each kind, then every one but the unchanged. */
export function report(changes: readonly Change[]): string[] {
  return [...groupBy(changes, ({ dataset }) => dataset.name)].flatMap(([name, ofDataset]) => {
    const counts = KINDS.map((kind) => ({ kind, count: ofDataset.filter((change) => change.kind === kind).length }));
    const summary = counts.filter(({ kind, count }) => count > 0 || kind === 'unchanged').map(({ kind, count }) => `${count} ${kind}`);
    return [`${name}: ${summary.join(', ')}`, ...ofDataset.flatMap(line)];
  });
}
