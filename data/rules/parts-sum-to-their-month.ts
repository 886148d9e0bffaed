import type { Dataset } from '../csv/dataset';
import type { CheckedRow } from '../csv/read';
import { rowsWhere } from '../csv/where';
import { conflicts } from '../sources/datasets';
import { arrivalsAgeSex, arrivalsMonthly, arrivalsPurpose, entriesMonthly } from '../tourism/datasets';
import { at, type Files, groupBy, type Rule } from './rule';

interface Breakdown {
  parts: Dataset;
  /** Which rows of `parts` belong to it. */
  dimension?: string;
  whole: Dataset;
  column: string;
}

const BREAKDOWNS: Breakdown[] = [
  { parts: arrivalsPurpose, whole: arrivalsMonthly, column: 'arrivals_persons' },
  { parts: arrivalsAgeSex, dimension: 'age', whole: arrivalsMonthly, column: 'arrivals_persons' },
  { parts: arrivalsAgeSex, dimension: 'sex', whole: entriesMonthly, column: 'entries_persons' },
];

const monthAndRoute = ({ text }: CheckedRow): string => [text.month, text.origin, text.destination].join('.');

/** The figures of a cell that were not kept: a breakdown may still sum to one of them. */
function otherFigures(files: Files, dataset: Dataset, row: string, column: string): string[] {
  return rowsWhere(files.rows(conflicts), { dataset: dataset.name, row, column }).map(({ text }) => text.value_other);
}

/** Travellers by purpose, age or sex sum to the month's travellers, or to another figure of it that is on record as a conflict. */
export const partsSumToTheirMonth: Rule = function* (files) {
  for (const { parts, dimension, whole, column } of BREAKDOWNS) {
    if (!files.whole(parts)) continue;
    const months = new Map(files.rows(whole).map((month) => [month.id, month]));
    const ofDimension = files.rows(parts).filter(({ text }) => dimension === undefined || text.dimension === dimension);
    for (const [id, rows] of groupBy(ofDimension, monthAndRoute)) {
      const [first] = rows;
      const month = months.get(id);
      const rounded = Number(month?.text.rounded_to_persons || 1) > 1;
      if (!first || !month || month.text[column] === '' || rounded) continue;
      const total = String(rows.reduce((sum, { text }) => sum + Number(text.arrivals_persons), 0));
      if (total === month.text[column] || otherFigures(files, whole, id, column).includes(total)) continue;
      const message = `is the sum of ${rows.length} rows; ${whole.name} has ${month.text[column]} on line ${month.line}`;
      yield at(parts, first, 'arrivals_persons', message, total);
    }
  }
};
