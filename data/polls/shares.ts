import type { Public } from '../csv/country';
import { rowsWhere } from '../csv/where';
import { hasValue, type Point } from '../series';
import type { Context } from '../text/context';
import { pointOfMean, pointOfResponse } from './points';
import { type PollTables, pollTables } from './tables';

/** One cell of the poll tables. */
export interface WaveQuery {
  programme: string;
  wave: string;
  population: Public;
  target?: Public;
  subgroup?: string;
  averageBase?: string;
  question: string;
  /** Left out for a scale that is published as a mean. */
  answer?: string;
}

function cellFrom(tables: PollTables, query: WaveQuery, context: Context): Point | undefined {
  const { programme, wave, population, question, answer, averageBase, target, subgroup = 'all' } = query;
  const asked = { programme, wave, population, question, subgroup };
  const isTarget = ({ row }: { row: { target?: Public } }): boolean => target === undefined || row.target === target;
  if (answer === undefined) {
    const mean = rowsWhere(tables.means, asked).find(isTarget);
    return mean && pointOfMean(tables, mean, context);
  }
  const response = rowsWhere(tables.responses, { ...asked, answer, average_base: averageBase }).find(isTarget);
  return response && pointOfResponse(tables, response, context);
}

/** The point of one cell, `undefined` when the tables have no row of it. */
export const sharePoint = (query: WaveQuery, context: Context): Point | undefined => cellFrom(pollTables(), query, context);

/** The point of one cell that a sentence needs; throws when it has no value. */
export function knownShare(query: WaveQuery, context: Context): Point & { value: number } {
  const point = sharePoint(query, context);
  if (!point || !hasValue(point)) throw new Error(`no figure of ${JSON.stringify(query)}`);
  return point;
}
