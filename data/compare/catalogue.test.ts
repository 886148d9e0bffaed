import { describe, expect, it } from 'vitest';
import { hasValue, pointsOf } from '../series';
import { catalogue } from './catalogue';
import { isFlow, isPoll } from './comparable';
import { kindOf } from './guard';
import { pollId } from './ids';
import { fromQuery, toQuery } from './query';
import { DEFAULT_SERIES, DEFAULT_STATE } from './state';
import { subjectOf } from './subject';

const all = [...catalogue('en').values()];

describe('catalogue', () => {
  it('has the default series', () => {
    for (const id of DEFAULT_SERIES) expect(catalogue('en').has(id)).toBe(true);
  });

  it('names series by what an address can hold unescaped', () => {
    expect(all.map(({ id }) => id).filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
  });

  it('holds only series with a figure, each label once, and never one name for two', () => {
    expect(all.filter(({ series }) => !pointsOf(series).some(hasValue)).map(({ id }) => id)).toEqual([]);
    const repeated = all.filter(({ series }) => new Set(pointsOf(series).map(({ label }) => label)).size < pointsOf(series).length);
    expect(repeated.map(({ id }) => id)).toEqual([]);
    expect(new Set(all.map(({ series }) => series.label)).size).toBe(all.length);
  });

  it('colours trade by the country that records it', () => {
    const unlike = all.filter(isFlow).filter(({ group, measure, series }) => {
      const { counter } = measure;
      return group === 'trade' && counter !== undefined && series.hue !== counter.toLowerCase();
    });
    expect(unlike.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['fx.jpy', 'fx.jpy.monthly', 'broken'],
    ['arrivals.world-jpn', 'arrivals.kor-jpn', 'different-question'],
    ['arrivals.world-kor.annual', 'residents.kor', 'different-unit'],
    ['trade.total.jpn.usd', 'trade.total.kor.usd', 'same-measure-other-public'],
    ['trade.total.kor.usd', 'trade.exports.kor.usd', 'different-question'],
    ['trade.reconciled.jpn-kor.usd', 'trade.exports.jpn.usd', 'different-question'],
    ['trade.reconciled.jpn-kor.usd', 'trade.reconciled.kor-jpn.usd', 'same-measure-other-public'],
  ])('judges %s and %s: %s', (a, b, kind) => {
    const [one, other] = [catalogue('en').get(a), catalogue('en').get(b)];
    expect(one && other && kindOf(one, other)).toBe(kind);
  });

  it('adds up the exports and imports of one reporter, and goes on with its printed total after a break', () => {
    const entry = catalogue('en').get('trade.total.kor.usd');
    const of = (year: string) => entry && pointsOf(entry.series).find(({ label }) => label === year);
    const parts = ['trade.exports.kor.usd', 'trade.imports.kor.usd'].map((id) => {
      const part = catalogue('en').get(id);
      return (part && pointsOf(part.series).find(({ label }) => label === '2010')?.value) ?? Number.NaN;
    });
    expect(of('2010')).toMatchObject({ rowId: '', value: parts.reduce((sum, value) => sum + value) });
    expect(of('2024')?.rowId).toMatch(/^2024\.KOR\.total/);
    expect(entry?.measure.breaks.map(({ label }) => label)).toEqual(['2021', '2024']);
  });

  it('has no series and no point that an address cannot name', () => {
    const isKnown = (id: string) => catalogue('en').has(id);
    for (const { id, series } of all)
      for (const { label } of pointsOf(series)) {
        const change = { series: id, from: label, to: label };
        const { state, problems } = fromQuery(toQuery({ ...DEFAULT_STATE, series: [id], change }), isKnown);
        expect([state.change, problems]).toEqual([change, []]);
      }
  });

  it('knows the wording and the wave of every poll figure', () => {
    for (const { id, measure, series } of all.filter(isPoll)) {
      expect(measure.wordings.length, id).toBeGreaterThan(0);
      expect(
        measure.waves.map(({ label }) => label),
        id,
      ).toEqual(pointsOf(series).map(({ label }) => label));
    }
  });

  it('cuts the line at every break that no line may cross', () => {
    for (const { id, measure, series } of all) {
      const reasons = series.segments.flatMap(({ breakReason }) => breakReason ?? []);
      for (const { rule, what } of measure.breaks)
        if (rule === 'never') expect(reasons.join(), id).toContain(typeof what === 'string' ? what : '');
    }
  });

  it('pairs the two sides of a question both ways', () => {
    for (const { id, measure } of all.filter(isPoll)) {
      const other = measure.opposite === undefined ? undefined : catalogue('en').get(measure.opposite);
      if (other && isPoll(other)) expect(other.measure.opposite).toBe(id);
    }
  });
});

describe('pollId', () => {
  const key = {
    family: 'a',
    question: 'impression-of-other-country',
    answer: { answer: 'good-total', part_of: undefined },
    population: 'KOR',
    subgroup: 'all',
  };

  it.each([
    [{}, 'a.impression.good.kor'],
    [{ target: 'JPN' }, 'a.impression.good.kor'],
    [{ target: 'CHN' }, 'a.impression.good.kor-chn'],
    [{ population: 'CHN', target: 'JPN' }, 'a.impression.good.chn-jpn'],
    [{ subgroup: 'age-18-29' }, 'a.impression.good.kor.age-18-29'],
    [{ answer: { answer: 'good', part_of: 'good-total' } }, 'a.impression.good-only.kor'],
    [{ answer: { answer: 'rather-good', part_of: 'good-total' } }, 'a.impression.rather-good.kor'],
    [{ answer: undefined }, 'a.impression.mean.kor'],
    [{ question: 'impression-of-other-leader' }, 'a.impression-of-other-leader.good.kor'],
    [{ population: 'AVERAGE', target: 'JPN', averageBase: '21-publics' }, 'a.impression.good.average-jpn.21-publics'],
  ])('%o is %s', (more, id) => {
    expect(pollId({ ...key, ...more })).toBe(id);
  });
});

describe('subjectOf', () => {
  it.each([
    ['favourable-to-country', 'country'],
    ['favourable-to-people', 'people'],
    ['affinity-with-people', 'people'],
    ['impression-of-other-country', 'country'],
    ['impression-of-other-leader', 'leader'],
    ['expectations-of-president-lee', 'leader'],
    ['influence-in-the-world', 'influence'],
    ['current-relations', 'relations'],
    ['outlook-under-kishida-and-yoon', 'relations'],
    ['trust-in-other-country', 'trust'],
    ['military-threat-countries', 'threat'],
    ['reason-good-impression', 'reasons'],
    ['visited-other-country', 'travel'],
    ['comfort-women-issue-settled', 'issue'],
    ['feeling-thermometer', 'country'],
  ])('%s is about %s', (question, subject) => {
    expect(subjectOf(question)).toBe(subject);
  });
});
