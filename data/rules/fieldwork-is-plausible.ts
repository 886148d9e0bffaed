import type { CheckedRow } from '../csv/read';
import { pollWaves } from '../polls/datasets';
import { shown } from './rounding';
import { at, groupBy, type Rule } from './rule';

type Wave = CheckedRow<typeof pollWaves>;

/** The longest fieldwork on record, of a poll in 24 countries, took 132 days. */
const LONGEST_DAYS = 183;
const DAY = 24 * 60 * 60 * 1000;
const isDay = (date: string): boolean => date.length === '2019-07-01'.length;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Whether a date comes before another, as far as both are exact. */
const isBefore = (one: string, other: string): boolean => {
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) < other.slice(0, precision);
};

/** Fieldwork has both ends, is no longer than half a year, lies in the month that names its wave, and is over at the release. */
export const fieldworkIsPlausible: Rule = function* (files) {
  for (const wave of files.rows(pollWaves)) {
    const { wave: name, field_start: start, field_end: end, released } = wave.text;
    if (start === '' || end === '') {
      const [empty, filled] = start === '' ? (['field_start', 'field_end'] as const) : (['field_end', 'field_start'] as const);
      if (start !== end) yield at(pollWaves, wave, empty, `the cell is empty, but ${filled} is ${wave.text[filled]}`);
      continue;
    }
    const days = isDay(start) && isDay(end) ? daysBetween(start, end) : 0;
    if (days > LONGEST_DAYS)
      yield at(pollWaves, wave, 'field_end', `is ${days} days after field_start ${start}; at most ${LONGEST_DAYS} are expected`);
    if (name.length === '2019-07'.length && (isBefore(name, start) || isBefore(end, name))) {
      yield at(pollWaves, wave, 'wave', `is not the month of its fieldwork, ${start} to ${end}`);
    }
    if (released !== '' && !isBefore(released, start) && isBefore(released, end)) {
      yield at(pollWaves, wave, 'released', `is before field_end ${end}`);
    }
  }
};

/** No two waves of one programme were in the field at one time: nobody asks the same public twice at once. */
export const wavesDoNotOverlap: Rule = function* (files) {
  const held = files.rows(pollWaves).filter(({ text }) => text.field_start !== '' && text.field_end !== '');
  for (const waves of groupBy(held, ({ text }) => `${text.programme} ${text.population}`).values()) {
    waves.sort((a, b) => (a.text.wave < b.text.wave ? -1 : 1));
    let earlier: Wave | undefined;
    for (const wave of waves) {
      if (earlier && !isBefore(earlier.text.field_end, wave.text.field_start)) {
        const before = `the fieldwork of wave ${earlier.text.wave} on line ${earlier.line}, to ${earlier.text.field_end}`;
        yield at(pollWaves, wave, 'field_start', `is not after ${before}`);
      }
      earlier = wave;
    }
  }
};

/** A stated margin is that of the stated sample: 98 over its square root, at most doubled for a design that is not simple. */
export const marginsFitTheirSamples: Rule = function* (files) {
  for (const wave of files.rows(pollWaves)) {
    const { sample_size: size, margin_stated_points: margin, population } = wave.row;
    // An average over publics sums their samples, and states the widest of their margins.
    if (size === undefined || margin === undefined || population === 'AVERAGE') continue;
    const simple = 98 / Math.sqrt(size);
    if (margin < 0.8 * simple || margin > 2 * simple) {
      yield at(
        pollWaves,
        wave,
        'margin_stated_points',
        `does not fit sample_size ${size}, which has ± ${shown(Number(simple.toPrecision(2)))}`,
      );
    }
  }
};
