import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { comparisonOf } from './panels';
import { PREPARED_SLUGS, prepared } from './prepared';
import { fromQuery } from './query';
import { WORDS } from './testing';

const all = catalogue('en');

describe('prepared comparisons', () => {
  it('are ten at least, each with an address of its own', () => {
    expect(new Set(PREPARED_SLUGS).size).toBe(PREPARED_SLUGS.length);
    expect(PREPARED_SLUGS.length).toBeGreaterThanOrEqual(10);
    expect(PREPARED_SLUGS.filter((slug) => !/^[a-z0-9-]+$/.test(slug))).toEqual([]);
  });

  it.each(PREPARED_SLUGS)('%s: its words hold, its address gives it back, and it draws every series', (slug) => {
    const { headline, paragraphs, not, findings, state, query } = prepared(slug, 'en');
    expect(headline).not.toMatch(/undefined|NaN|\.$/);
    expect(paragraphs.join(' ')).not.toMatch(/undefined|NaN/);
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(not.length).toBeGreaterThan(0);
    expect(findings.length).toBeGreaterThan(0);
    const again = fromQuery(query, (id) => all.has(id));
    expect(again).toEqual({ state, problems: [] });
    const { panels, unapplied } = comparisonOf(again.state, (id) => all.get(id), WORDS);
    expect(panels.flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted()).toEqual(state.series.toSorted());
    expect(unapplied).toEqual([]);
  });

  it('has no comparison of another name', () => {
    expect(() => prepared('nothing', 'en')).toThrow('no comparison is called "nothing"');
  });
});
