import { describe, expect, it } from 'vitest';
import { breaksBetween } from './between';
import { catalogue } from './catalogue';
import type { ComparableSeries } from './comparable';
import { countBroken, countVerdicts } from './count';
import { compare, pairsOf } from './guard';
import { type DifferenceKind, VERDICT_KINDS, type VerdictKind } from './verdict';

// Made before the tests, so that none of them waits for it.
const all = catalogue('en');

function find(id: string): ComparableSeries {
  const found = all.get(id);
  if (!found) throw new Error(`no series is called "${id}"`);
  return found;
}

/** Real pairs: the verdict, and what the two differ in. */
const PAIRS: [string, string, VerdictKind, DifferenceKind[]][] = [
  [
    'genron-eai.impression.good.jpn',
    'genron-eai.impression.good.kor',
    'same-measure-other-public',
    ['public', 'mode', 'age-floor', 'age-floor'],
  ],
  [
    'genron-eai.impression.bad.jpn',
    'genron-eai.impression.bad.kor',
    'same-measure-other-public',
    ['public', 'mode', 'age-floor', 'age-floor'],
  ],
  [
    'genron-eai.current-relations.bad.jpn',
    'genron-eai.current-relations.bad.kor',
    'same-measure-other-public',
    ['public', 'mode', 'age-floor', 'age-floor'],
  ],
  [
    'bbc.influence-in-the-world.mainly-positive.jpn',
    'bbc.influence-in-the-world.mainly-positive.kor',
    'same-measure-other-public',
    ['public'],
  ],
  [
    'bbc.influence-in-the-world.mainly-positive.kor',
    'bbc.influence-in-the-world.mainly-positive.usa-jpn',
    'same-measure-other-public',
    ['public'],
  ],
  [
    'bbc.influence-in-the-world.mainly-positive.average-jpn.21-publics',
    'bbc.influence-in-the-world.mainly-positive.average-jpn.23-tracking-publics',
    'same-measure-other-public',
    ['average'],
  ],
  ['hankook-yomiuri.closeness.feel-close.jpn', 'hankook-yomiuri.closeness.feel-close.kor', 'same-measure-other-public', ['public']],
  ['hankook-yomiuri.trust.not-trust.jpn', 'hankook-yomiuri.trust.not-trust.kor', 'same-measure-other-public', ['public']],
  ['asahi-donga.like.like.jpn', 'asahi-donga.like.like.kor', 'same-measure-other-public', ['public', 'mode']],
  ['chosun-mainichi.affinity.feel.jpn', 'chosun-mainichi.affinity.feel.kor', 'same-measure-other-public', ['public']],
  ['nhk-kbs-2010.like.like.jpn', 'nhk-kbs-2010.like.like.kor', 'same-measure-other-public', ['public']],
  ['pew.favourable-to-country.favourable.jpn', 'pew.favourable-to-country.favourable.kor', 'same-measure-other-public', ['public']],
  [
    'jpri.favourable-to-japan.favourable.kor',
    'jpri.favourable-to-japan.favourable.tha-jpn',
    'same-measure-other-public',
    ['public', 'mode'],
  ],
  ['cabinet-office.affinity.feel.jpn', 'cabinet-office.affinity.feel.jpn.age-18-29', 'same-measure-other-public', ['subgroup']],
  ['cabinet-office.affinity.feel.jpn.age-18-29', 'cabinet-office.affinity.feel.jpn.age-70-plus', 'same-measure-other-public', ['subgroup']],
  [
    'genron-eai.impression.good.jpn.age-20-29',
    'genron-eai.impression.good.kor.age-19-29',
    'same-measure-other-public',
    ['public', 'subgroup', 'mode', 'age-floor'],
  ],
  ['cabinet-office.affinity.feel.jpn', 'cabinet-office.affinity.feel.jpn', 'broken', []],
  ['genron-eai.impression.good.kor', 'genron-eai.impression.good.kor', 'broken', []],
  ['asahi-donga.like.like.jpn', 'asahi-donga.like.like.jpn', 'broken', []],
  [
    'genron-eai.reason-good-impression.attractive-food-and-shopping.jpn',
    'genron-eai.reason-good-impression.attractive-food-and-shopping.kor',
    'broken',
    ['public', 'mode'],
  ],
  ['gallup-korea.favourable-to-people.favourable.kor', 'gallup-korea.favourable-to-people.favourable.kor', 'same-measure', []],
  ['genron-eai.need-to-improve-relations.yes.kor', 'genron-eai.need-to-improve-relations.yes.kor', 'same-measure', []],
  [
    'gallup-korea.favourable-to-country.favourable.kor',
    'gallup-korea.favourable-to-people.favourable.kor',
    'different-question',
    ['subject', 'wording', 'scale'],
  ],
  [
    'gallup-korea.favourable-to-country.favourable.kor',
    'gallup-korea.favourable-to-country.unfavourable.kor',
    'different-question',
    ['answer'],
  ],
  ['cabinet-office.affinity.feel.jpn', 'cabinet-office.affinity.feel-only.jpn', 'different-question', ['answer']],
  ['cabinet-office.affinity.feel.jpn', 'cabinet-office.current-relations.good.jpn', 'different-question', ['subject', 'wording', 'scale']],
  ['cabinet-office.affinity.feel.jpn', 'chosun-mainichi.affinity.feel.jpn', 'different-question', ['programme', 'wording', 'scale']],
  [
    'genron-eai.impression.good.kor',
    'genron-eai.impression-of-other-leader.good.kor',
    'different-question',
    ['subject', 'wording', 'scale'],
  ],
  [
    'genron-eai.current-relations.bad.kor',
    'hankook-yomiuri.current-relations.bad.kor',
    'different-question',
    ['programme', 'wording', 'scale', 'mode', 'age-floor'],
  ],
  [
    'genron-eai.impression.good.kor',
    'bbc.influence-in-the-world.mainly-positive.kor',
    'different-question',
    ['subject', 'programme', 'wording', 'scale'],
  ],
  [
    'genron-eai.impression.good.kor',
    'jpri.favourable-to-japan.favourable.kor',
    'different-question',
    ['programme', 'wording', 'scale', 'mode'],
  ],
  [
    'gallup-korea.favourable-to-country.favourable.kor',
    'pew.favourable-to-country.favourable.kor',
    'different-question',
    ['programme', 'wording', 'scale'],
  ],
  [
    'bbc.influence-in-the-world.mainly-positive.usa-jpn',
    'bbc.influence-in-the-world.mainly-positive.usa-kor',
    'different-question',
    ['target'],
  ],
  [
    'bbc.influence-in-the-world.mainly-negative.jpn',
    'bbc.influence-in-the-world.mainly-negative.jpn-chn',
    'different-question',
    ['target'],
  ],
  [
    'hankook-research-thermometer.feeling-thermometer.mean.kor',
    'hankook-research-20-countries.favourability-score.mean.kor',
    'different-unit',
    ['unit', 'programme', 'wording', 'scale'],
  ],
  [
    'asan.favourability-score.mean.kor',
    'hankook-research-20-countries.favourability-score.mean.kor',
    'different-unit',
    ['unit', 'programme', 'wording', 'scale'],
  ],
  ['genron-eai.impression.good.kor', 'arrivals.kor-jpn', 'different-unit', ['unit']],
  ['genron-eai.impression.good.kor', 'trade.share.kor.total', 'different-unit', ['unit']],
  ['trade.exports.jpn.usd', 'trade.imports.kor.usd', 'same-measure-other-public', ['role', 'counter']],
  ['trade.exports.jpn.usd', 'trade.exports.kor.usd', 'same-measure-other-public', ['direction', 'counter']],
  ['trade.exports.jpn.usd', 'trade.imports.jpn.usd', 'different-question', ['role', 'direction']],
  ['trade.exports.jpn.usd', 'trade.exports.jpn.jpy', 'different-unit', ['unit']],
  ['trade.exports.kor.usd', 'trade.exports.kor.usd', 'broken', []],
  ['arrivals.kor-jpn', 'arrivals.jpn-kor', 'same-measure-other-public', ['direction', 'counter']],
  ['arrivals.kor-jpn', 'arrivals.kor-jpn.annual', 'different-unit', ['unit']],
  ['arrivals.jpn-kor', 'entries.jpn-kor', 'different-question', ['concept']],
  ['fx.jpy', 'fx.krw', 'different-unit', ['unit']],
];

describe('compare', () => {
  it.each(PAIRS)('%s and %s: %s', (a, b, kind, differences) => {
    const verdict = compare(find(a), find(b));
    expect(verdict).toMatchObject({ kind, a, b });
    expect(verdict.differences.map((difference) => difference.kind)).toEqual(differences);
  });

  it.each(PAIRS)('%s and %s: the same the other way round', (a, b, kind) => {
    expect(compare(find(b), find(a)).kind).toBe(kind);
  });

  it('names the method breaks of both, each once, in order', () => {
    const { breaks } = compare(find('genron-eai.impression.good.jpn'), find('genron-eai.impression.good.kor'));
    expect(breaks.map(({ label, kind, rule }) => `${label} ${kind} ${rule}`)).toEqual([
      '2016 age-range mark',
      '2020 age-range mark',
      '2024 mode never',
      '2025 mode never',
      '2025 organiser never',
    ]);
  });

  it('says in which waves a difference of method holds', () => {
    const { differences } = compare(find('genron-eai.impression.good.jpn'), find('genron-eai.impression.good.kor'));
    expect(differences.slice(1)).toEqual([
      { kind: 'mode', a: ['drop-off'], b: ['face-to-face'], when: [{ from: '2013', to: '2023' }] },
      { kind: 'age-floor', a: ['18'], b: ['19'], when: [{ from: '2014', to: '2018' }] },
      { kind: 'age-floor', a: ['12'], b: ['18'], when: [{ from: '2025', to: '2025' }] },
    ]);
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
    expect(breaksBetween(find(id), from, to).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(kinds);
  });

  it('sees a change of mode that no row of poll-breaks names', () => {
    const gbr = find('jpri.favourable-to-japan.favourable.gbr-jpn');
    if (gbr.measure.kind !== 'poll') throw new Error('a poll');
    const [first, ...others] = gbr.measure.waves.filter(({ mode }) => mode !== undefined);
    const other = others.find(({ mode }) => mode !== first?.mode);
    expect(breaksBetween(gbr, first?.label ?? '', other?.label ?? '')).toEqual([
      { kind: 'mode', rule: 'never', label: other?.label, what: { from: first?.mode, to: other?.mode } },
    ]);
  });
});

describe('all pairs', () => {
  it('lists each pair once', () => {
    expect(pairsOf([1, 2, 3])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('counts every pair of poll series under one kind', () => {
    const counts = countVerdicts('en');
    expect(Object.keys(counts)).toEqual([...VERDICT_KINDS]);
    expect(counts['different-question']).toBeGreaterThan(counts['same-measure-other-public']);
    expect(countBroken('en').never).toBeGreaterThan(0);
  });
});
