import { describe, expect, it } from 'vitest';
import { arrivalsMonthly } from '../tourism/datasets';
import type { Cells, Change } from './changes';
import { historyOf, subjectOf } from './history';

const cells = { month: '2026-04', origin: 'KOR', destination: 'JPN', status: 'estimate', rounded_to_persons: '100', source_id: 'old' };
const revision = (from: string, to: string): Change => ({
  dataset: arrivalsMonthly,
  id: '2026-04.KOR.JPN',
  kind: 'revised',
  before: { ...cells, arrivals_persons: from },
  after: { ...cells, arrivals_persons: to, status: 'provisional', source_id: 'new' },
});
const publishers = new Map([['old', 'JNTO']]);
const history = (changes: Change[], conflicts: Cells[] = []) => historyOf(changes, conflicts, publishers, '2026-11-22');

const FIRST: Cells = {
  conflict_id: 'revised-arrivals-monthly-2026-04-kor-jpn-1',
  dataset: 'arrivals-monthly',
  row: '2026-04.KOR.JPN',
  column: 'arrivals_persons',
  subject: 'Koreans in Japan, April 2026',
  value_kept: '878655',
  value_other: '878600',
  printed_by: 'JNTO',
  other_source_ids: 'old',
  reason: 'Revised: the figure kept is that of a later document, noted 2026-11-22. The earlier one was an estimate, rounded to 100.',
  settled: 'true',
};

describe('the history of a cell', () => {
  it('keeps the figure that was replaced, who printed it and how settled it was', () => {
    expect(history([revision('878600', '878655')])).toEqual({ rows: [FIRST], refusals: [] });
  });

  it('keeps every earlier figure when a cell is revised again, each against what is kept now', () => {
    const { rows } = history([revision('878655', '878700')], [FIRST]);
    expect(rows.map(({ conflict_id, value_kept, value_other }) => [conflict_id, value_kept, value_other])).toEqual([
      ['revised-arrivals-monthly-2026-04-kor-jpn-1', '878700', '878600'],
      ['revised-arrivals-monthly-2026-04-kor-jpn-2', '878700', '878655'],
    ]);
  });

  it('leaves alone what a person wrote about the cell, and refuses to contradict it', () => {
    const written = { ...FIRST, conflict_id: 'arrivals-2026-04', value_kept: '878600', value_other: '878655' };
    expect(history([revision('878600', '878655')], [written])).toEqual({
      rows: [],
      refusals: [
        'sources/conflicts.csv: arrivals-2026-04 keeps 878600 for arrivals-monthly 2026-04.KOR.JPN; say there first that 878655 is kept and why',
      ],
    });
  });

  it('says so when the document is the same in a later edition', () => {
    const change = revision('878600', '878655');
    const { rows } = history([{ ...change, after: { ...change.after, source_id: 'old' } }]);
    expect(rows[0]?.reason).toContain('a later edition of the same document, noted 2026-11-22.');
  });

  it('has nothing to keep when only the status goes back', () => {
    expect(history([revision('878600', '878600')]).rows).toEqual([]);
  });
});

it.each<[string, Cells]>([
  ['Japanese in South Korea (business), July 2019', { month: '2019-07', origin: 'JPN', destination: 'KOR', purpose: 'business' }],
  ['Koreans in Japan, 2025', { year: '2025', origin: 'KOR', destination: 'JPN' }],
  ['All visitors to Japan, 2025', { period: '2025', destination: 'JPN' }],
  ["Japan's exports to South Korea, January 2026", { month: '2026-01', reporter: 'JPN', flow: 'exports', partner: 'KOR' }],
  ["South Korea's imports from Japan, January 2026", { month: '2026-01', reporter: 'KOR', flow: 'imports', partner: 'JPN' }],
])('a conflict is about "%s"', (subject, of) => {
  expect(subjectOf(of)).toBe(subject);
});
