import { describe, expect, it } from 'vitest';
import { figure } from '../figures';
import { pointsOf } from '../series';
import { figureSections, pollsFigureDefinitions } from './figures';
import { programmeSlugs } from './pages/programme';

const ids = pollsFigureDefinitions.map(({ id }) => id);

describe('figures of the polls', () => {
  it('are each on one page', () => {
    expect(
      programmeSlugs()
        .flatMap((slug) => figureSections(slug).flatMap(({ figures }) => figures))
        .sort(),
    ).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)('%s says a sentence that its data hold, without a full stop', (id) => {
    const { headline, chart, notes } = figure(id, 'en');
    expect(headline).toMatch(/[^.]$/);
    expect(headline).not.toMatch(/undefined|NaN/);
    expect(notes.length).toBeGreaterThan(0);
    const points = chart.kind === 'time' ? chart.series.flatMap(pointsOf) : chart.rows.flatMap((row) => row.points);
    expect(points.filter((point) => point?.value !== undefined).length).toBeGreaterThan(0);
    expect(points.every((point) => point === undefined || point.sourceIds.length > 0)).toBe(true);
  });

  it('never draw a doubtful public of 2014', () => {
    for (const id of ['bbc-2014-on-japan', 'bbc-2014-on-south-korea']) {
      const { chart } = figure(id, 'en');
      const labels = chart.kind === 'bars' ? chart.rows.map(({ label }) => label) : [];
      expect(labels).toHaveLength(22);
      expect(labels).not.toContain('Argentina');
      expect(labels).not.toContain('Chile');
    }
  });

  it('cut the mutual impressions after 2023', () => {
    const { chart } = figure('mutual-impressions', 'en');
    const cuts = chart.kind === 'time' ? chart.series.map(({ segments }) => segments.map(({ points }) => points[0]?.label)) : [];
    expect(cuts).toEqual([
      ['2013', '2025'],
      ['2013', '2024', '2025'],
    ]);
  });
});
