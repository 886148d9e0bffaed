import { describe, expect, it } from 'vitest';
import { eventsFile, seriesFile, seriesJson } from './browser-files';
import { catalogue } from './catalogue';
import { isFlow } from './comparable';

// Made before the tests: it takes seconds.
const all = [...catalogue('en').values()];

describe('files for the browser', () => {
  it('name every source that a series rests on, shown in whatever way', () => {
    const unnamed = all.flatMap((entry) => {
      const { sources } = seriesFile(entry.id, 'en');
      const { sum12 = [], per100 = [] } = isFlow(entry) ? entry.variants : {};
      const points = [...entry.series.segments, ...sum12, ...per100].flatMap((segment) => segment.points);
      return points.flatMap(({ sourceIds }) => sourceIds).filter((source) => sources[source] === undefined);
    });
    expect(unnamed).toEqual([]);
  });

  it('say no more of a source than a footnote does, and its kind', () => {
    const { sources } = seriesFile('fx.jpy', 'en');
    expect(new Set(Object.values(sources).flatMap((source) => Object.keys(source)))).toEqual(
      new Set(['publisher', 'title', 'published', 'type']),
    );
  });

  it('are small: polls some kilobytes, the longest months with all their sums and rates below 300 kB', () => {
    const sizes = all.map(({ id, group }) => ({ id, group, size: seriesJson(id, 'en').length }));
    expect(sizes.filter(({ group, size }) => size > (group === 'polls' ? 40_000 : 300_000))).toEqual([]);
  });

  it('hold main events only, oldest first', () => {
    const events = eventsFile('en');
    expect(events.filter(({ major }) => !major)).toEqual([]);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
    expect(events.length).toBeGreaterThan(10);
  });

  it('refuse what is no series', () => {
    expect(() => seriesFile('nothing', 'en')).toThrow('no series is called "nothing"');
  });
});
