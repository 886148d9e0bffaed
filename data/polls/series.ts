import type { Public } from '../csv/country';
import { rowsWhere } from '../csv/where';
import { hasValue, type Point, type Segment, type Series } from '../series';
import type { Context } from '../text/context';
import { inLanguage } from '../text/in-language';
import { pointOfMean, pointOfResponse, waveLabel } from './points';
import { type PollTables, pollTables } from './tables';
import { calendarOf, periodOfWave, wavesOf } from './waves';

/** Which cells of the poll tables one line is made of. */
export interface PollQuery {
  /** Programmes that asked it one after another; a new one always starts a new segment. */
  programmes: string[];
  population: Public;
  /** Whom the answer is about, where a public is asked about several. */
  target?: Public;
  subgroup?: string;
  averageBase?: string;
  question: string;
  /** The answer counted; left out for a scale that is published as a mean. */
  answer?: string;
  /** The poll's rhythm in months: waves further apart have others between them that are not in the data, so no line joins them. */
  everyMonths?: number;
}

export type Look = Pick<Series, 'id' | 'label' | 'hue' | 'dash' | 'unit'>;

interface Cell {
  programme: string;
  wave: string;
  point: Point;
}

function cellsOf(tables: PollTables, query: PollQuery, context: Context): Cell[] {
  const { population, target, question, answer, averageBase, subgroup = 'all' } = query;
  const isTarget = ({ row }: { row: { target?: Public } }): boolean => target === undefined || row.target === target;
  return query.programmes.flatMap((programme) => {
    const asked = { programme, population, subgroup, question };
    if (answer === undefined)
      return rowsWhere(tables.means, asked)
        .filter(isTarget)
        .map((mean) => ({ programme, wave: mean.row.wave, point: pointOfMean(tables, mean, context) }));
    return rowsWhere(tables.responses, { ...asked, answer, average_base: averageBase })
      .filter(isTarget)
      .map((response) => ({ programme, wave: response.row.wave, point: pointOfResponse(tables, response, context) }));
  });
}

/** A wave that was held and of which the question has no row: it keeps the line from running through. */
function emptyPoint(tables: PollTables, wave: PollTables['waves'][number]['row'], context: Context): Point {
  return {
    period: periodOfWave(wave, calendarOf(tables, wave.programme)),
    label: waveLabel(tables, wave.programme, wave.wave),
    absence: 'not-found',
    status: 'final',
    flags: [],
    sourceIds: [wave.source_id],
    dataset: 'poll-waves',
    rowId: [wave.programme, wave.wave, wave.population].join('.'),
  };
}

/** Every wave from the first to the last that has the answer, with its point or the lack of one. */
function spanOf(tables: PollTables, query: PollQuery, context: Context): Cell[] {
  const found = cellsOf(tables, query, context);
  const cells = new Map(found.map((cell) => [`${cell.programme} ${cell.wave}`, cell]));
  if (cells.size < found.length) throw new Error(`more than one poll row of a wave answers ${JSON.stringify(query)}`);
  const waves = query.programmes.flatMap((programme) => wavesOf(tables, programme, query.population));
  const known = waves.map((wave) => cells.get(`${wave.programme} ${wave.wave}`));
  const first = known.findIndex((cell) => cell !== undefined);
  const last = known.findLastIndex((cell) => cell !== undefined);
  if (first < 0) throw new Error(`no poll row answers ${JSON.stringify(query)}`);
  return waves.slice(first, last + 1).map((wave, index) => {
    const cell = known[first + index];
    return cell ?? { programme: wave.programme, wave: wave.wave, point: emptyPoint(tables, wave, context) };
  });
}

/** Why no line may run from one wave to the next, if none may: every cut that lies between them. */
function breakBetween(tables: PollTables, query: PollQuery, before: Cell, after: Cell, context: Context): string | undefined {
  const { population, programmes } = query;
  const reasons = rowsWhere(tables.breaks, { join_rule: 'never', population })
    .map(({ row }) => row)
    .filter((row) => programmes.includes(row.programme_before) && programmes.includes(row.programme_after))
    .filter((row) => row.wave_after > before.wave && row.wave_after <= after.wave)
    .toSorted((a, b) => a.wave_after.localeCompare(b.wave_after))
    .map((row) => inLanguage(row, 'what_changed', context.language));
  if (reasons.length > 0) return context.format.facts(reasons);
  return before.programme === after.programme ? undefined : context.text.pages.polls.anotherSurvey(after.point.label);
}

/** Months from one wave's name to another's. */
function monthsBetween(before: string, after: string): number {
  const monthOf = (wave: string) => Number(wave.slice(0, 4)) * 12 + Number(wave.slice(5, 7) || 1);
  return monthOf(after) - monthOf(before);
}

/** A wave without a figure never starts a segment: what the line breaks at is the next figure. */
function segmentsOf(tables: PollTables, query: PollQuery, context: Context): Segment[] {
  const segments: Segment[] = [{ points: [] }];
  let lastFigure: Cell | undefined;
  let lastWave: Cell | undefined;
  for (const cell of spanOf(tables, query, context)) {
    const breakReason = lastFigure && hasValue(cell.point) ? breakBetween(tables, query, lastFigure, cell, context) : undefined;
    const tooFar = lastWave !== undefined && monthsBetween(lastWave.wave, cell.wave) > (query.everyMonths ?? Infinity);
    if (breakReason !== undefined || tooFar) segments.push({ points: [], breakReason });
    segments.at(-1)?.points.push(cell.point);
    if (hasValue(cell.point)) lastFigure = cell;
    lastWave = cell;
  }
  return segments;
}

/** One line of poll shares or means: cut at every break that no line may cross, open at every wave without a figure. */
export const seriesFrom = (tables: PollTables, query: PollQuery, look: Look, context: Context): Series => ({
  ...look,
  segments: segmentsOf(tables, query, context),
});

/** {@link seriesFrom} on the site's own data. */
export const pollSeries = (query: PollQuery, look: Look, context: Context): Series => seriesFrom(pollTables(), query, look, context);
