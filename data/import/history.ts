import { type Cells, type Change, figureColumn } from './changes';

const OWN = 'revised-';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const PEOPLE: Record<string, string> = { JPN: 'Japanese', KOR: 'Koreans' };
const COUNTRIES: Record<string, string> = { JPN: 'Japan', KOR: 'South Korea' };

function timeOf({ month, year, period }: Cells): string {
  const [years = '', number] = (month ?? year ?? period ?? '').split('-');
  return number === undefined ? years : `${MONTHS[Number(number) - 1]} ${years}`;
}

/** What a figure counts, in the words of the other rows of conflicts.csv: `Koreans in Japan, May 2026`. */
export function subjectOf(cells: Cells): string {
  const { origin, destination = '', reporter = '', partner = '', flow, purpose } = cells;
  const country = COUNTRIES[destination];
  const what = flow
    ? `${COUNTRIES[reporter]}'s ${flow} ${flow === 'exports' ? 'to' : 'from'} ${COUNTRIES[partner]}`
    : origin
      ? `${PEOPLE[origin]} in ${country}`
      : `All visitors to ${country}`;
  return `${what}${purpose ? ` (${purpose})` : ''}, ${timeOf(cells)}`;
}

const STATUS: Record<string, string> = { estimate: 'an estimate', provisional: 'provisional', final: 'final' };

function reasonOf(before: Cells, after: Cells, today: string): string {
  const later = before.source_id === after.source_id ? 'a later edition of the same document' : 'a later document';
  const step = Number(before.rounded_to_persons || before.rounded_to || 1);
  const earlier = [STATUS[before.status ?? ''], step > 1 ? `rounded to ${step.toLocaleString('en-US')}` : '']
    .filter((part) => part)
    .join(', ');
  return `Revised: the figure kept is that of ${later}, noted ${today}.${earlier ? ` The earlier one was ${earlier}.` : ''}`;
}

const slug = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A figure replaced in its own row; one that only gives way to another document's row stays in the table by itself. */
const replacesFigure = ({ kind, before = {}, after, demoted }: Change): boolean =>
  kind === 'revised' && !demoted && before[figureColumn(after)] !== after[figureColumn(after)];

/** The rows of conflicts.csv that keep the figures a revision replaces, and what must be settled by hand before. */
export interface History {
  rows: Cells[];
  refusals: string[];
}

/**
 * Keeps every revised figure in conflicts.csv, where a reader meets it at its cell: what is kept, what was printed before, and in
 * which document. Rows that a person wrote about the cell are left alone; where one keeps the figure that is about to go, the
 * revision is refused.
 */
export function historyOf(
  changes: readonly Change[],
  conflicts: readonly Cells[],
  publishers: ReadonlyMap<string, string>,
  today: string,
): History {
  const rows: Cells[] = [];
  const refusals: string[] = [];
  for (const { dataset, id, before = {}, after } of changes.filter(replacesFigure)) {
    const column = figureColumn(after);
    const ofCell = conflicts.filter((row) => row.dataset === dataset.name && row.row === id && row.column === column);
    const own = ofCell.filter(({ conflict_id = '' }) => conflict_id.startsWith(OWN));
    const byHand = ofCell.find((row) => !own.includes(row) && row.value_kept === before[column]);
    if (byHand) {
      refusals.push(
        `sources/conflicts.csv: ${byHand.conflict_id} keeps ${before[column]} for ${dataset.name} ${id}; say there first that ${after[column]} is kept and why`,
      );
      continue;
    }
    const source = before.source_id ?? '';
    rows.push(...own.map((row) => ({ ...row, value_kept: after[column] ?? '' })), {
      conflict_id: `${OWN}${dataset.name}-${slug(id)}-${own.length + 1}`,
      dataset: dataset.name,
      row: id,
      column,
      subject: subjectOf(after),
      value_kept: after[column] ?? '',
      value_other: before[column] ?? '',
      printed_by: publishers.get(source) ?? '',
      other_source_ids: source,
      reason: reasonOf(before, after, today),
      settled: 'true',
    });
  }
  return { rows, refusals };
}
