import { describe, expect, it } from 'vitest';
import { compare } from './guard';
import { realSeries } from './testing';
import type { DifferenceKind, VerdictKind } from './verdict';

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
    const verdict = compare(realSeries(a), realSeries(b));
    expect(verdict).toMatchObject({ kind, a, b });
    expect(verdict.differences.map((difference) => difference.kind)).toEqual(differences);
  });

  it.each(PAIRS)('%s and %s: the same the other way round', (a, b, kind) => {
    expect(compare(realSeries(b), realSeries(a)).kind).toBe(kind);
  });

  it('names the method breaks of both, each once, in order', () => {
    const { breaks } = compare(realSeries('genron-eai.impression.good.jpn'), realSeries('genron-eai.impression.good.kor'));
    expect(breaks.map(({ label, kind, rule }) => `${label} ${kind} ${rule}`)).toEqual([
      '2016 age-range mark',
      '2020 age-range mark',
      '2024 mode never',
      '2025 mode never',
      '2025 organiser never',
    ]);
  });

  it('says in which waves a difference of method holds', () => {
    const { differences } = compare(realSeries('genron-eai.impression.good.jpn'), realSeries('genron-eai.impression.good.kor'));
    expect(differences.slice(1)).toEqual([
      { kind: 'mode', a: ['drop-off'], b: ['face-to-face'], when: [{ from: '2013', to: '2023' }] },
      { kind: 'age-floor', a: ['18'], b: ['19'], when: [{ from: '2014', to: '2018' }] },
      { kind: 'age-floor', a: ['12'], b: ['18'], when: [{ from: '2025', to: '2025' }] },
    ]);
  });
});
