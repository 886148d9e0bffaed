import { type Dataset, rowId } from '../csv/dataset';
import { groupBy } from '../rules/rule';

/** A row as the text of its cells. */
export type Cells = Record<string, string>;

/**
 * What a row from a publisher's file would do to ours: add a point, give a figure to a named absence, settle a figure that stays
 * as it is (estimate, provisional, final), revise it, or nothing. Only revising loses something, so only that needs `--revise`.
 */
export type Kind = 'new' | 'found' | 'settled' | 'revised' | 'unchanged';

export interface Change {
  dataset: Dataset;
  id: string;
  kind: Kind;
  after: Cells;
  before?: Cells;
  /** Another document's row for the same point, which stays and is no longer the one drawn. */
  demoted?: Cells;
}

const FIGURES = ['arrivals_persons', 'value_usd', 'value_jpy'];
/** What we noted at a figure ourselves: it holds as long as the figure does. */
const OURS = ['note', 'months_less_year_persons'];
const RANK: Record<string, number> = { estimate: 1, provisional: 2, final: 3 };

const rank = ({ status = '' }: Cells): number => RANK[status] ?? 0;

/** The column of a row that holds its figure; the first, should there be two. */
export const figureColumn = (cells: Cells): string => FIGURES.find((column) => (cells[column] ?? '') !== '') ?? '';

function kindOf(before: Cells, after: Cells): Kind {
  const column = figureColumn(after);
  if (before[column] === '') return 'found';
  if (Number(before[column]) !== Number(after[column])) return 'revised';
  const step = rank(after) - rank(before);
  return step > 0 ? 'settled' : step < 0 ? 'revised' : 'unchanged';
}

const pick = (cells: Cells, columns: readonly string[]): Cells =>
  Object.fromEntries(columns.filter((column) => column in cells).map((column) => [column, cells[column] ?? '']));

function changeOf(dataset: Dataset, before: Cells, incoming: Cells): Change {
  const kind = kindOf(before, incoming);
  const otherFigures = FIGURES.filter((column) => incoming[column] === '');
  const sameFigure = Number(before[figureColumn(incoming)]) === Number(incoming[figureColumn(incoming)]);
  const kept = [...otherFigures, 'preferred', ...(sameFigure ? OURS : [])];
  return {
    dataset,
    id: rowId(dataset, incoming),
    kind,
    before,
    after: kind === 'unchanged' ? before : { ...incoming, ...pick(before, kept) },
  };
}

/** The time and flow that several documents may print: the key without the document. */
const pointOf = (dataset: Dataset, cells: Cells): string => rowId({ key: dataset.key.filter((column) => column !== 'source_id') }, cells);

/** A row that another document has for the point already gives way: it stays, and the new one is drawn. */
function besideOthers(dataset: Dataset, rivals: Cells[], incoming: Cells): Change {
  const id = rowId(dataset, incoming);
  const drawn = rivals.find((rival) => rival.preferred === 'true' && ['', figureColumn(incoming)].includes(figureColumn(rival)));
  if (drawn === undefined) return { dataset, id, kind: 'new', after: incoming };
  const kind = kindOf(drawn, incoming);
  if (kind === 'unchanged') return { dataset, id, kind, after: drawn };
  return { dataset, id, kind, before: drawn, after: incoming, demoted: { ...drawn, preferred: 'false' } };
}

/** What rows of a publisher's file would do to the rows of a dataset. */
export function changesOf(dataset: Dataset, rows: readonly Cells[], incoming: readonly Cells[]): Change[] {
  const known = new Map(rows.map((row) => [rowId(dataset, row), row]));
  const points = groupBy(rows, (row) => pointOf(dataset, row));
  return incoming.map((cells) => {
    const before = known.get(rowId(dataset, cells));
    return before ? changeOf(dataset, before, cells) : besideOthers(dataset, points.get(pointOf(dataset, cells)) ?? [], cells);
  });
}
