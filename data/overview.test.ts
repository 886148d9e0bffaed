import { describe, expect, it } from 'vitest';
import { load } from './csv/load';
import { figure } from './figures';
import { headlines, OVERVIEW_FIGURES } from './overview';
import { pollProgrammes, pollWaves } from './polls/datasets';

describe('the headline figures', () => {
  const cards = headlines('en');

  it('are four, each with its numbers, date and source', () => {
    expect(cards.map(({ id }) => id)).toEqual(['koreansOnJapan', 'japaneseOnKorea', 'arrivals-both-ways', 'trade-as-korea-reports']);
    for (const { parts, when, sourceIds } of cards) {
      expect(parts.every(({ value }) => /\d/.test(value))).toBe(true);
      expect(when).toMatch(/20\d\d/);
      expect(sourceIds.length).toBeGreaterThan(0);
    }
  });

  it('name one poll each and lead to its wave', () => {
    const pages = new Map(load(pollProgrammes).map(({ row }) => [row.programme, row.page]));
    const waves = new Set(load(pollWaves).map(({ row }) => `/polls/${pages.get(row.programme)}/${row.wave}/`));
    for (const { path } of cards.slice(0, 2)) expect(waves).toContain(path);
  });

  it('say when a figure is not final', () => {
    expect(cards.slice(2).map(({ when }) => when)).toEqual(['Year 2025, provisional figure', 'Year 2023, provisional figure']);
  });
});

describe('the charts of the front page', () => {
  it.each(OVERVIEW_FIGURES)('%s holds what its headline says', (id) => {
    expect(figure(id, 'en').findings.every(({ holds }) => holds)).toBe(true);
  });
});
