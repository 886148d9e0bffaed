import type { Public } from '../csv/country';
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
  const { answer, averageBase, target, subgroup = 'all' } = query;
  const asked = ({ row }: PollTables['responses'][number] | PollTables['means'][number]): boolean =>
    row.programme === query.programme &&
    row.wave === query.wave &&
    row.population === query.population &&
    row.question === query.question &&
    row.subgroup === subgroup &&
    (target === undefined || row.target === target);
  if (answer === undefined) {
    const mean = tables.means.find(asked);
    return mean && pointOfMean(tables, mean, context);
  }
  const response = tables.responses.find(
    (candidate) => asked(candidate) && candidate.row.answer === answer && candidate.row.average_base === averageBase,
  );
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
