import { describe, expect, it } from 'vitest';
import { allEvents } from '../context/events';
import { pointsOf } from '../series';
import { contextOf } from '../text/context';
import { around } from '../timeline/around';
import { seriesOfTracked } from '../timeline/event-facts';
import { TRACKED } from '../timeline/tracked';
import { breaksBetween } from './between';
import { catalogue } from './catalogue';
import { changeBetween } from './change';
import type { ComparableSeries } from './comparable';

/** Every series of the catalogue by the rows of its points. */
const byRow = new Map<string, ComparableSeries>(
  [...catalogue('en').values()].flatMap((entry) =>
    pointsOf(entry.series).flatMap(({ dataset, rowId }): [string, ComparableSeries][] =>
      rowId === '' ? [] : [[`${dataset} ${rowId}`, entry]],
    ),
  ),
);

/** Every pair of single figures that the timeline sets side by side around an event. */
const PAIRS = allEvents(contextOf('en')).flatMap((event) =>
  TRACKED.filter(({ topic }) => event.topics.includes(topic))
    .flatMap((tracked) => seriesOfTracked(tracked, 'en').series)
    .flatMap((series) => around(series, event.period))
    .flatMap(({ span, finding }) => {
      const { before, after } = finding;
      const entry = before && byRow.get(`${before.dataset} ${before.rowId}`);
      return entry && after && (span === 'year' || span === 'wave') ? [{ entry, before, after, finding }] : [];
    }),
);

describe('the timeline and the comparisons', () => {
  it('set many pairs side by side', () => {
    expect(PAIRS.length).toBeGreaterThan(300);
  });

  it('refuse to compare the same figures, for a break between them', () => {
    const unlike = PAIRS.filter(({ entry, before, after, finding }) => {
      const cut = breaksBetween(entry, before.label, after.label).some(({ rule }) => rule === 'never');
      return cut !== (finding.kind === 'broken');
    });
    expect(unlike.map(({ entry, before, after }) => `${entry.id} ${before.label} ${after.label}`)).toEqual([]);
  });

  it('know the same margins, and none of the same figures', () => {
    for (const { entry, before, after, finding } of PAIRS) {
      const change = changeBetween(entry, before.label, after.label);
      const size = finding.kind === 'change' ? finding.change.margin?.size : undefined;
      expect(change.kind === 'share' ? change.margin : undefined, `${entry.id} ${before.label} ${after.label}`).toBe(size);
    }
  });
});
