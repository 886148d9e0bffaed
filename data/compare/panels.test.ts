import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValue, pointsOf } from '../series';
import { contextOf } from '../text/context';
import { catalogue } from './catalogue';
import { changeBetween } from './change';
import { comparisonOf } from './panels';
import { fromQuery } from './query';
import { sharedBreakSentence, verdictSentence } from './sentence';
import { DEFAULT_STATE, MOST_SERIES } from './state';
import { WORDS } from './testing';
import { wordsOf } from './words';

const all = catalogue('en');
const shown = (query: string) => comparisonOf(fromQuery(query, (id) => all.has(id)).state, (id) => all.get(id), WORDS);

describe('comparisonOf', () => {
  it('never mixes units on an axis, and draws every series once, whatever is chosen', () => {
    const choices = fc.uniqueArray(fc.constantFrom(...all.keys()), { minLength: 1, maxLength: MOST_SERIES });
    fc.assert(
      fc.property(choices, fc.constantFrom('', '&tourism=sum12&trade=index&rates=index&side=net'), (series, more) => {
        const { panels } = shown(`s=${series.join()}${more}`);
        const scales = panels.map(({ scale }) => scale);
        expect(new Set(scales).size).toBe(scales.length);
        for (const panel of panels) {
          expect(new Set(panel.entries.map(({ scale }) => scale))).toEqual(new Set([panel.scale]));
          expect(new Set(panel.chart.series.map(({ unit }) => unit)).size).toBe(1);
          expect(new Set(panel.chart.series.map(({ id }) => id)).size).toBe(panel.chart.series.length);
          expect([panel.chart.from, panel.chart.to]).toEqual([panels[0]?.chart.from, panels[0]?.chart.to]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stacks opinion and travel over one time axis', () => {
    const { panels, verdicts } = shown('s=genron-eai.impression.good.kor,arrivals.kor-jpn&tourism=sum12&from=2013&to=2019');
    expect(panels.map(({ title, chart }) => [title, chart.from, chart.to])).toEqual([
      ['Percent of people asked', 2013, 2020],
      ['Persons a year', 2013, 2020],
    ]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['different-unit']);
  });

  it('puts a count by year and twelve-month sums of the same count on one axis', () => {
    const { panels, verdicts } = shown('s=arrivals.kor-jpn,arrivals.kor-jpn.annual&tourism=sum12');
    expect(panels.map(({ chart }) => chart.series.length)).toEqual([2]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['same-measure']);
  });

  it('puts shares of people and of trade on axes of their own', () => {
    expect(shown('s=genron-eai.impression.good.kor,trade.share.kor.total').panels).toHaveLength(2);
  });

  it('says the most severe first, alike verdicts once', () => {
    const { verdicts } = shown(
      's=genron-eai.impression.good.jpn,genron-eai.impression.good.kor,gallup-korea.favourable-to-country.favourable.kor,arrivals.kor-jpn',
    );
    expect(verdicts.map(({ kind, pairs }) => [kind, pairs.length])).toEqual([
      ['different-unit', 3],
      ['different-question', 2],
      ['same-measure-other-public', 1],
    ]);
  });

  it('keeps apart two polls that each asked both publics', () => {
    const of = (poll: string) => [`${poll}.current-relations.bad.jpn`, `${poll}.current-relations.bad.kor`];
    const { verdicts } = shown(`s=${[...of('genron-eai'), ...of('hankook-yomiuri')].join()}`);
    const samePoll = verdicts.filter(({ kind }) => kind === 'same-measure-other-public');
    expect(samePoll.map(({ pairs }) => pairs)).toEqual([[of('genron-eai')], [of('hankook-yomiuri')]]);
    expect(verdicts).toHaveLength(3);
  });

  it('gives a fourth line of one country a colour of its own, since there are three dashes', () => {
    const polls = ['asahi-donga.like.like', 'gallup-korea.favourable-to-country.favourable', 'hankook-yomiuri.closeness.feel-close'];
    const { panels } = shown(`s=${[...polls, 'genron-eai.impression.good'].map((id) => `${id}.kor`).join()}`);
    expect(panels[0]?.chart.series.map(({ hue, dash }) => [hue, dash])).toEqual([
      ['kor', 'solid'],
      ['kor', 'dashed'],
      ['kor', 'dotted'],
      ['other-1', 'solid'],
    ]);
  });

  it('names breaks only where the range shows both sides', () => {
    expect(shown('from=2021&to=2023').breaks).toEqual([]);
    expect(shown('from=2021').breaks.map(({ broken, ids }) => [broken.label, ids.length])).toEqual([
      ['2024', 1],
      ['2025', 1],
      ['2025', 1],
    ]);
  });

  it('cuts no figure that the range shows, and shows none outside', () => {
    const [panel] = shown('from=2015&to=2019').panels;
    expect(
      panel?.chart.series.map((series) =>
        pointsOf(series)
          .filter(hasValue)
          .map(({ label }) => label),
      ),
    ).toEqual([
      ['2015', '2016', '2017', '2018', '2019'],
      ['2015', '2016', '2017', '2018', '2019'],
    ]);
  });

  it('shows the side that is asked for, once', () => {
    const { panels } = shown('s=cabinet-office.affinity.feel.jpn,cabinet-office.affinity.not-feel.jpn&side=net');
    expect(panels.map(({ scale, entries }) => [scale, entries.map(({ id }) => id)])).toEqual([
      ['net-points-of-people', ['cabinet-office.affinity.feel.jpn.net']],
    ]);
    const net = panels[0]?.chart.series[0];
    expect(net && pointsOf(net).find(({ label }) => label === 'FY2019')?.value).toBeCloseTo(26.7 - 71.5);
  });

  it('draws what it can and names what it cannot', () => {
    const { panels, unapplied } = shown('s=arrivals.kor-jpn,fx.jpy&rates=index&tourism=index&base=1970');
    expect(panels.map(({ scale }) => scale)).toEqual(['persons/month', 'index-1970']);
    expect(unapplied).toEqual([{ id: 'arrivals.kor-jpn', transform: 'index', why: 'no-base' }]);
  });

  it('starts an index at the first point that all have', () => {
    expect(shown('s=arrivals.kor-jpn.annual,arrivals.jpn-kor.annual&tourism=index').base).toBe('1989');
  });

  it('tells lines of one colour apart by dash, others by colour', () => {
    const { panels } = shown(
      's=bbc.influence-in-the-world.mainly-positive.usa-jpn,bbc.influence-in-the-world.mainly-positive.chn-jpn,gallup-korea.favourable-to-country.favourable.kor,gallup-korea.favourable-to-people.favourable.kor',
    );
    expect(panels[0]?.chart.series.map(({ hue, dash }) => `${hue} ${dash}`)).toEqual([
      'other-1 solid',
      'other-2 solid',
      'kor solid',
      'kor dashed',
    ]);
  });

  it('keeps one box a question, with both publics in it', () => {
    expect(
      shown('').wordings.map(({ id, wordings, asked }) => [id, wordings.length, asked.map(({ who, waves }) => `${who}: ${waves.length}`)]),
    ).toEqual([['genron-eai/impression-of-other-country', 3, ['Japanese on South Korea: 13', 'South Koreans on Japan: 13']]]);
  });

  it('is empty for nothing chosen', () => {
    expect(comparisonOf({ ...DEFAULT_STATE, series: [] }, (id) => all.get(id), WORDS)).toMatchObject({
      panels: [],
      verdicts: [],
      wordings: [],
      undrawn: [],
    });
  });

  it('is empty, and says of what, where nothing has a figure in the range', () => {
    const { whole, ...rest } = shown('from=1950&to=1960');
    expect(whole.map(({ id }) => id)).toEqual(DEFAULT_STATE.series);
    expect(rest).toEqual({
      panels: [],
      verdicts: [],
      breaks: [],
      wordings: [],
      unapplied: [],
      undrawn: DEFAULT_STATE.series,
      base: undefined,
    });
  });

  it('judges only what it draws, and names the rest', () => {
    const { panels, verdicts, undrawn } = shown('s=arrivals.kor-jpn.annual,genron-eai.impression.good.kor,fx.jpy&to=2010');
    expect(panels.map(({ scale }) => scale)).toEqual(['persons/year', 'jpy-per-usd']);
    expect(verdicts.flatMap(({ pairs }) => pairs)).toEqual([['arrivals.kor-jpn.annual', 'fx.jpy']]);
    expect(undrawn).toEqual(['genron-eai.impression.good.kor']);
  });

  it('leaves points out of a range, not out of what a change can be read between', () => {
    const { panels, whole } = shown('s=genron-eai.impression.good.jpn&from=2023');
    const [narrow, wide] = [panels[0]?.entries[0], whole[0]].map((entry) => entry && changeBetween(entry, '2022', '2023'));
    expect(narrow).toEqual({ kind: 'refused', refusal: { why: 'no-value', labels: ['2022'] } });
    expect(wide).toMatchObject({ kind: 'share', difference: 7 });
  });

  it('shows margins on demand, and only where people were asked', () => {
    const query = 's=genron-eai.impression.good.kor,trade.share.kor.total';
    expect(shown(query).panels.map(({ chart }) => chart.margins)).toEqual([false, false]);
    expect(shown(`${query}&margins=1`).panels.map(({ chart }) => chart.margins)).toEqual([true, false]);
  });
});

describe('sentences', () => {
  const { panels, verdicts, breaks } = shown('');
  const nameOf = (id: string) => panels.flatMap(({ chart }) => chart.series).find((series) => series.id === id)?.label ?? id;

  it('say what may be compared, and what differs', () => {
    expect(verdicts.map((verdict) => verdictSentence(verdict, nameOf, WORDS))).toEqual([
      'The same question of the same poll, asked of different publics (Japanese on South Korea and South Koreans on Japan): they can be compared wave by wave. Mind what differs: how people were asked (2013–2023: questionnaire left at home and collected in Japan, face-to-face interview in South Korea) and the lowest age (2014–2018: 18 in Japan, 19 in South Korea; 2025: 12 in Japan, 18 in South Korea).',
    ]);
  });

  it.each([
    ['ja', '対象年齢の下限（2014～2018年は日本が18歳、韓国が19歳。2025年は日本が12歳、韓国が18歳）'],
    ['ko', '최저 연령(2014~2018년에는 일본 18세, 한국 19세; 2025년에는 일본 12세, 한국 18세)'],
  ] as const)('say of which public each value holds: %s', (language, expected) => {
    const said = verdicts.map((verdict) => verdictSentence(verdict, nameOf, wordsOf(contextOf(language))));
    expect(said.join('')).toContain(expected);
  });

  it('name the line that breaks', () => {
    expect(
      sharedBreakSentence(breaks[2] ?? { broken: { kind: 'record', rule: 'never', label: '', what: '' }, ids: [] }, nameOf, WORDS),
    ).toBe(
      'South Koreans on Japan: the line is cut before 2024: Face-to-face interviews (2023) to a web panel; EAI alone, without The Genron NPO.',
    );
  });

  it('have words for every verdict over the prepared and the odd', () => {
    const pairs = [
      's=fx.jpy,fx.krw',
      's=trade.exports.jpn.usd,trade.imports.kor.usd',
      's=arrivals.kor-jpn,arrivals.jpn-kor',
      's=trade.exports.kor.usd',
    ];
    for (const query of pairs)
      for (const verdict of shown(query).verdicts) expect(verdictSentence(verdict, (id) => id, WORDS)).not.toMatch(/undefined|\(\)|; \)/);
  });
});
