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
import { realSeries } from './testing';

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

describe('breaksBetween', () => {
  it.each([
    { id: 'cabinet-office.affinity.feel.jpn', from: 'FY2019', to: 'FY2020', kinds: ['mode never'] },
    { id: 'cabinet-office.affinity.feel.jpn', from: 'FY2005', to: 'FY2006', kinds: ['sponsor mark'] },
    { id: 'cabinet-office.affinity.feel.jpn', from: 'FY2011', to: 'FY2012', kinds: [] },
    { id: 'genron-eai.impression.good.kor', from: '2023', to: '2025', kinds: ['mode never', 'organiser never'] },
    { id: 'genron-eai.impression.good.kor', from: '2025', to: '2023', kinds: ['mode never', 'organiser never'] },
    { id: 'trade.exports.kor.usd', from: '2020', to: '2021', kinds: ['record never'] },
  ])('$id from $from to $to: $kinds', ({ id, from, to, kinds }) => {
    expect(breaksBetween(realSeries(id), from, to).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(kinds);
  });

  it('sees a change of mode that no row of poll-breaks names', () => {
    const gbr = realSeries('jpri.favourable-to-japan.favourable.gbr-jpn');
    if (gbr.measure.kind !== 'poll') throw new Error('a poll');
    const [first, ...others] = gbr.measure.waves.filter(({ mode }) => mode !== undefined);
    const other = others.find(({ mode }) => mode !== first?.mode);
    expect(breaksBetween(gbr, first?.label ?? '', other?.label ?? '')).toEqual([
      { kind: 'mode', rule: 'never', label: other?.label, what: { from: first?.mode, to: other?.mode } },
    ]);
  });
});
