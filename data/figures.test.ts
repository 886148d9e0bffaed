import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, figure } from './figures';
import { hasValue, type Point, pointsOf } from './series';
import { LANGUAGES } from './text/context';

const pointsIn = ({ chart }: ReturnType<typeof figure>): Point[] =>
  chart.kind === 'time' ? chart.series.flatMap(pointsOf) : chart.rows.flatMap((row) => row.points.filter((point) => point !== undefined));

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Two years with the mark or word of a span between them, and months beside them: `2016 to January 2026`, `2019年3月～2025年7月`. */
const SPAN = new RegExp(`${YEAR.source}(?:年度?|년|회계연도)?(?:\\s?\\d{1,2}[月월])?(?:[–～~]| to )(?:[A-Z][a-z]+ )?${YEAR.source}`);

describe.each(LANGUAGES)('every figure in %s', (language) => {
  const figures = FIGURE_IDS.map((id) => figure(id, language));

  it('has an address of its own', () => {
    expect(new Set(FIGURE_IDS).size).toBe(FIGURE_IDS.length);
  });

  it('says something, of something, without a full stop in its headline', () => {
    for (const { headline, subtitle } of figures) {
      expect(headline).toMatch(/[^.]$/);
      expect(subtitle).not.toBe('');
    }
  });

  it('whose subtitle names a span of years starts and ends with it', () => {
    const years = (texts: string[]) => texts.flatMap((text) => text.match(YEAR) ?? []).toSorted();
    const ends = (all: string[]) => [all[0], all.at(-1)];
    const spanned = figures.filter(({ subtitle }) => SPAN.test(subtitle));
    expect(spanned.length).toBeGreaterThan(50);
    for (const one of spanned) {
      const drawn = pointsIn(one).filter(hasValue);
      expect(ends(years([one.subtitle])), one.id).toEqual(ends(years(drawn.map(({ label }) => label))));
    }
  });

  it('names a source for every value it draws', () => {
    const bare = figures.flatMap((one) =>
      pointsIn(one)
        .filter((point) => hasValue(point) && point.sourceIds.length === 0)
        .map(() => one.id),
    );
    expect(bare).toEqual([]);
  });

  it('gives a reason for every value it lacks', () => {
    const silent = figures.flatMap((one) =>
      pointsIn(one)
        .filter((point) => !hasValue(point) && point.absence === undefined)
        .map(() => one.id),
    );
    expect(silent).toEqual([]);
  });

  it('can show events on its time axis', () => {
    expect(figures.filter(({ chart, events }) => chart.kind === 'time' && events === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('draws shares within 0 and 100', () => {
    const shares = figures.filter(({ chart, datasets }) => chart.unit === 'percent' && datasets[0] === 'poll-responses').flatMap(pointsIn);
    expect(shares.filter(hasValue).filter(({ value }) => value < 0 || value > 100)).toEqual([]);
  });
});
