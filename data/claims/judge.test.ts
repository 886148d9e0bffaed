import { describe, expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { flow, point } from '../compare/testing';
import { claims } from '../context/datasets';
import { load } from '../csv/load';
import { checkedClaims } from './checked';
import { CHECKS } from './checks';
import type { Check, Formula, Term } from './formula';
import { isUnchecked, judge, statementOf, VERDICTS } from './judge';
import { rangeOf } from './range';
import { siteFigures } from './site-figures';
import { claim, figuresOf, withChanged } from './testing';

const level = (series: string, at: string): Formula => ({ kind: 'level', term: { of: 'point', series, at } });

describe('a verdict', () => {
  const about = { id: 'a' };
  const own = (more: Parameters<typeof point>[2] = {}) => flow([{ points: [point('2012', 17.3, more), point('2013', undefined)] }], about);
  const other = flow([{ points: [point('2012', 20)] }], { id: 'b' });
  const verdict = (value: number, check: Check = { formula: level('a', '2012') }, series = own(), figures = {}) =>
    judge(statementOf(claim({ value })), check, figuresOf([series, other], {}, figures));

  it.each([
    ['agrees within the rounding of the statement', verdict(17), 'agrees'],
    ['agrees with the number itself', verdict(17.3), 'agrees'],
    ['differs outside of it', verdict(17.4), 'differs'],
    ['cannot be given while a figure is missing', verdict(17.3, { formula: level('a', '2013') }), 'cannot-be-checked'],
    ['cannot be given without a formula', judge(statementOf(claim()), { missing: 'no-list' }, figuresOf([])), 'cannot-be-checked'],
  ])('%s', (_, judged, expected) => expect(judged.verdict).toBe(expected));

  it.each([
    ['a figure that is not final', verdict(17.3, undefined, own({ status: 'provisional' })), 'not-final'],
    ['a copy', verdict(17.3, undefined, own({ flags: ['secondary-copy'] })), 'secondary'],
    ['a press report only', verdict(17.3, undefined, own(), { sourceType: () => 'press' as const }), 'secondary'],
    ['a proviso', verdict(17.3, { formula: level('a', '2012'), provisos: ['not-a-cause'] }), 'proviso'],
    [
      'another record that gives something else',
      verdict(17.3, { formula: level('a', '2012'), alternatives: [{ with: 'other-record', formula: level('b', '2012') }] }),
      'alternative',
    ],
  ])('has a caveat for %s', (_, judged, kind) => {
    expect(judged.verdict).toBe('agrees-with-caveat');
    expect(judged.caveats.map((caveat) => caveat.kind)).toEqual([kind]);
  });

  it('that differs says by how much, and what gives the number instead', () => {
    const judged = verdict(20, { formula: level('a', '2012'), alternatives: [{ with: 'other-record', formula: level('b', '2012') }] });
    expect(judged.by).toBeCloseTo(-2.7);
    expect(judged.tried.map(({ fits }) => fits)).toEqual([true]);
  });
});

describe('the range of a statement', () => {
  it.each([
    ['its own bounds', { value: 2.16, value_low: 2.135, value_high: 2.171 }, { value: 2.16, low: 2.135, high: 2.171 }],
    [
      'half a step of the last digit',
      { value: 77.5, value_low: undefined, value_high: undefined },
      { value: 77.5, low: 77.45, high: 77.55 },
    ],
    ['nothing without a number', { value: undefined, value_low: 50, value_high: 100 }, undefined],
  ])('is %s', (_, given, expected) => expect(rangeOf(given)).toEqual(expected));
});

const seriesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'series' || key === 'above' || key === 'below' ? [inner].flat().map(String) : seriesIn(inner),
  );
};

const rowTermsIn = (value: unknown): Extract<Term, { of: 'cell' | 'words' }>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'of' in value && (value.of === 'cell' || value.of === 'words') ? [value as Extract<Term, { of: 'cell' | 'words' }>] : [];
  return [...own, ...Object.values(value).flatMap(rowTermsIn)];
};

describe('the checks of the site', () => {
  const figures = siteFigures('en');
  const checked = checkedClaims('en');
  const byId = new Map(checked.map((entry) => [entry.claim.claim_id, entry]));

  it('are one for every claim, and for no other', () => {
    expect(Object.keys(CHECKS).toSorted()).toEqual(
      load(claims)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('name series, rows and columns that are there', () => {
    expect(seriesIn(CHECKS).filter((id) => !figures.series(id))).toEqual([]);
    const isThere = ({ dataset, row, column }: Extract<Term, { of: 'cell' | 'words' }>) =>
      figures.row(dataset, row) !== undefined && Object.hasOwn(DATASETS.find(({ name }) => name === dataset)?.columns ?? {}, column);
    expect(rowTermsIn(CHECKS).filter((term) => !isThere(term))).toEqual([]);
  });

  it('lead every figure to its row', () => {
    const cells = checked.flatMap(({ outcome, nearest }) => [outcome, ...nearest].flatMap((entry) => entry?.cells ?? []));
    const known = cells.filter(({ value }) => value !== undefined);
    expect(known.length).toBeGreaterThan(100);
    for (const { dataset, rowId } of known) expect(dataset && rowId && figures.row(dataset, rowId), `${dataset} ${rowId}`).toBeDefined();
  });

  it.each(VERDICTS)('give the verdict "%s" somewhere', (verdict) => {
    expect(checked.some((entry) => entry.verdict === verdict)).toBe(true);
  });

  // What the data of this version say: a change of a figure that turns a verdict shows here.
  it.each([
    ['differs', 'T02 T10 V08'],
    ['not-comparable', 'T04'],
    ['agrees', 'T07 V03 V06 V07'],
    ['cannot-be-checked', 'P07 P08 P09 P11 P17 P18 T05 T11 T14 T15 T19 T20 T21 V10 O04'],
  ])('give "%s" to %s', (verdict, ids) => {
    expect(checked.flatMap((entry) => (entry.verdict === verdict ? [entry.claim.claim_id] : [])).join(' ')).toBe(ids);
  });

  it.each([
    ['P01', 'bbc.influence-in-the-world.mainly-positive.jpn', '2014', 'differs'],
    ['P05', 'bbc.influence-in-the-world.mainly-negative.kor', '2014', 'differs'],
    ['P06', 'genron-eai.impression.bad.jpn', '2023', 'differs'],
    ['P10', 'jpri.favourable-to-japan.favourable.kor', 'FY2025', 'differs'],
    ['P12', 'jpri.favourable-to-japan.favourable.kor', 'FY2020', 'differs'],
    ['P16', 'cabinet-office.affinity.feel.jpn', 'FY2011', 'differs'],
    ['T03', 'trade.exports.kor.usd', '2021', 'differs'],
    ['T07', 'trade.imports.kor.usd', '1998', 'differs'],
    ['V03', 'arrivals.jpn-kor.annual', '2012', 'differs'],
    ['V07', 'arrivals.kor-jpn', '2019-11', 'differs'],
    ['V11', 'arrivals.jpn-kor', '2013-08', 'differs'],
  ])('turn %s when the figure of %s at %s changes', (id, series, label, verdict) => {
    const entry = byId.get(id);
    const check = CHECKS[id];
    if (!entry || !check || isUnchecked(check)) throw new Error(`${id} has no formula`);
    // Any figure is made far too high, but the base of a rise or fall, which must be too low for the rest to be one.
    const factor = id === 'P16' || id === 'P05' ? 0.1 : 30;
    const changed = judge(
      entry,
      check,
      withChanged(figures, series, label, (value) => value * factor),
    );
    expect(entry.verdict).not.toBe(verdict);
    expect(changed.verdict).toBe(verdict);
  });

  it('turn T02 when the figure becomes the claimed one', () => {
    const entry = byId.get('T02');
    const check = CHECKS.T02;
    if (!entry || !check) throw new Error('T02 has no formula');
    expect(
      judge(
        entry,
        check,
        withChanged(figures, 'trade.exports.kor.usd', '1995', () => 17.3e9),
      ).verdict,
    ).toBe('agrees-with-caveat');
  });
});
