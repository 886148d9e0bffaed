import { claims, events } from '../context/datasets';
import type { Dataset } from '../csv/dataset';
import { pollMeans, pollWaves } from '../polls/datasets';
import { sources } from '../sources/datasets';
import { at, type Rule } from './rule';

interface Pair {
  dataset: Dataset;
  earlier: string;
  later: string;
}

const DATES: Pair[] = [
  { dataset: pollWaves, earlier: 'field_start', later: 'field_end' },
  { dataset: pollWaves, earlier: 'field_start', later: 'released' },
  { dataset: events, earlier: 'date', later: 'end_date' },
  { dataset: sources, earlier: 'published', later: 'retrieved' },
];

/** What ends does not end before it starts. Dates of unlike precision are compared as far as both go. */
export const datesRunForward: Rule = function* (files) {
  for (const { dataset, earlier, later } of DATES) {
    for (const row of files.rows(dataset)) {
      const { [earlier]: from = '', [later]: to = '' } = row.text;
      const precision = Math.min(from.length, to.length);
      if (from.slice(0, precision) > to.slice(0, precision)) yield at(dataset, row, later, `is before ${earlier} ${from}`);
    }
  }
};

/** An event's date is as exact as its row says. */
export const eventsAreAsExactAsTheySay: Rule = function* (files) {
  const lengths = { day: '2019-07-01'.length, month: '2019-07'.length };
  for (const event of files.rows(events)) {
    const { date, date_precision: precision } = event.row;
    if (date.length !== lengths[precision]) yield at(events, event, 'date', `is not exact to the ${precision}, as date_precision says`);
  }
};

/** A mean lies on its scale, and a claim's value within the room it was given. */
export const valuesLieInTheirRange: Rule = function* (files) {
  for (const row of files.rows(pollMeans)) {
    const { mean = Number.NaN, scale_min: low, scale_max: high } = row.row;
    if (low >= high) yield at(pollMeans, row, 'scale_max', `is not above scale_min ${low}`);
    else if (mean < low || mean > high) yield at(pollMeans, row, 'mean', `is not on the scale from ${low} to ${high}`);
  }
  for (const row of files.rows(claims)) {
    const { value, value_low: low, value_high: high } = row.row;
    if (low !== undefined && high !== undefined && low > high) yield at(claims, row, 'value_low', `is above value_high ${high}`);
    else if (value !== undefined && low !== undefined && value < low) yield at(claims, row, 'value', `is below value_low ${low}`);
    else if (value !== undefined && high !== undefined && value > high) yield at(claims, row, 'value', `is above value_high ${high}`);
  }
};
