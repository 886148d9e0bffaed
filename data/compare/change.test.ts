import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { changeBetween, nominalMargin } from './change';
import { changeSentences } from './readout';
import { flow, point, poll, WORDS } from './testing';

const all = catalogue('en');

/** Real readouts, as a reader sees them. */
const READOUTS: { id: string; from: string; to: string; says: string }[] = [
  { id: 'genron-eai.impression.good.jpn', from: '2022', to: '2023', says: '+7.0 points, margin ±4.1: a change' },
  {
    id: 'genron-eai.impression.good.kor',
    from: '2022',
    to: '2023',
    says: '−1.7 points, margin ±4.0: no change beyond the nominal sampling error',
  },
  { id: 'cabinet-office.affinity.feel.jpn', from: 'FY2011', to: 'FY2012', says: '−23.0 points, margin ±3.1: a change' },
  { id: 'arrivals.kor-jpn', from: '2019-07', to: '2019-10', says: '−364,394 (−64.9%): a count, without sampling error' },
  {
    id: 'hankook-research-thermometer.feeling-thermometer.mean.kor',
    from: '2019-03',
    to: '2019-07',
    says: 'No margin is known for a mean: how much the answers spread is not published.',
  },
];

describe('changeSentences', () => {
  it.each(READOUTS)('$id from $from to $to: $says', ({ id, from, to, says }) => {
    const entry = all.get(id);
    expect(entry && changeSentences(changeBetween(entry, from, to), WORDS)[0]).toBe(says);
  });

  it('refuses across a break and says why', () => {
    const entry = all.get('cabinet-office.affinity.feel.jpn');
    expect(entry && changeSentences(changeBetween(entry, 'FY2019', 'FY2020'), WORDS)).toEqual([
      'No change is read here: the two figures are not made in the same way. The line is cut before FY2020: Mode: face-to-face to mail; no printed do-not-know option; random draw of 3000 kept.',
    ]);
  });
});

const share = (label: string, value: number | undefined, more = {}) => point(label, value, { sample: 1000, roundedTo: 0.1, ...more });
const of = (...points: ReturnType<typeof share>[]) => poll([{ points }]);

describe('changeBetween', () => {
  it('works out the margin of a difference by hand', () => {
    // 1.96·√(0.5·0.5/1000 + 0.6·0.4/1000) = 0.0434
    expect(changeBetween(of(share('2019', 50), share('2020', 60)), '2019', '2020')).toMatchObject({
      kind: 'share',
      difference: 10,
      margin: expect.closeTo(4.339, 3),
      exceeds: true,
      cautions: [],
    });
  });

  it('reads backwards with the sign turned', () => {
    expect(changeBetween(of(share('2019', 50), share('2020', 60)), '2020', '2019')).toMatchObject({ difference: -10 });
  });

  it('leaves no floating-point noise', () => {
    expect(changeBetween(of(share('2019', 30.4), share('2020', 37.4)), '2019', '2020')).toMatchObject({ difference: 7 });
  });

  it.each([
    { says: 'one point with itself', points: [share('2019', 50)], to: '2019', refusal: { why: 'same-point' } },
    {
      says: 'a point without a value',
      points: [share('2019', 50), share('2020', undefined)],
      to: '2020',
      refusal: { why: 'no-value', labels: ['2020'] },
    },
    { says: 'a point that is not there', points: [share('2019', 50)], to: '2021', refusal: { why: 'no-value', labels: ['2021'] } },
    {
      says: 'a derived figure',
      points: [share('2019', 50), share('2020', 60, { status: 'derived' })],
      to: '2020',
      refusal: { why: 'derived', labels: ['2020'] },
    },
    {
      says: 'a share without a sample',
      points: [share('2019', 50), share('2020', 60, { sample: undefined })],
      to: '2020',
      refusal: { why: 'no-sample', labels: ['2020'] },
    },
  ])('refuses $says', ({ points, to, refusal }) => {
    expect(changeBetween(of(...points), '2019', to)).toEqual({ kind: 'refused', refusal });
  });

  it('refuses net points as worked out, not as a mean', () => {
    const net = { ...of(share('2019', 50, { rowId: '' }), share('2020', 60, { rowId: '' })), scale: 'net-points-of-people' };
    expect(changeBetween(net, '2019', '2020')).toEqual({ kind: 'refused', refusal: { why: 'derived', labels: ['2019', '2020'] } });
  });

  it('refuses across a change of mode that is only in the waves', () => {
    const entry = of(share('2019', 50), share('2020', 60));
    const waves = entry.measure.waves.map((wave, index) => ({ ...wave, mode: index === 0 ? ('mail' as const) : ('online' as const) }));
    expect(changeBetween({ ...entry, measure: { ...entry.measure, waves } }, '2019', '2020')).toMatchObject({ refusal: { why: 'broken' } });
  });

  it('goes on over a marked break, and says so', () => {
    const broken = { kind: 'age-range', rule: 'mark', label: '2020', what: 'Ages.' } as const;
    const entry = poll([{ points: [share('2019', 50), share('2020', 60)] }], { breaks: [broken] });
    expect(changeBetween(entry, '2019', '2020')).toMatchObject({ kind: 'share', cautions: [{ kind: 'marked-break', broken }] });
  });

  it('warns of whole percent, of figures that are not final and of modes not known', () => {
    const entry = of(share('2019', 50, { roundedTo: 1 }), share('2020', 60, { status: 'provisional' }));
    const waves = entry.measure.waves.map(({ mode, ...wave }) => wave);
    expect(changeBetween({ ...entry, measure: { ...entry.measure, waves } }, '2019', '2020')).toMatchObject({
      cautions: [
        { kind: 'mode-unknown', labels: ['2019', '2020'] },
        { kind: 'not-final', labels: ['2020'] },
        { kind: 'whole-percent', labels: ['2019'] },
      ],
    });
  });

  it('gives counts no margin, and no percent from zero', () => {
    const counts = flow([{ points: [point('2019', 0), point('2020', 5)] }]);
    expect(changeBetween(counts, '2019', '2020')).toEqual({ kind: 'count', difference: 5, percent: undefined, unit: 'usd', cautions: [] });
  });
});

describe('nominalMargin', () => {
  it('is that of a share with a sample, and of nothing else', () => {
    expect(nominalMargin(of(share('2019', 50)), share('2019', 50))).toBeCloseTo(3.099, 3);
    expect(nominalMargin(of(share('2019', 50)), point('2019', 50))).toBeUndefined();
    expect(nominalMargin(flow([]), share('2019', 50))).toBeUndefined();
  });
});
