import { describe, expect, it } from 'vitest';
import type { Source } from './datasets';
import { countEvidence, type Evidence, type EvidenceCounts, evidenceOf, strengthOf } from './evidence';

const document = (type: Source['type'], publisher = 'A') => ({ type, publisher });

describe('the evidence of one figure', () => {
  it.each<[string, ReturnType<typeof document>[], Evidence]>([
    ['the publisher’s own document', [document('publisher')], 'primary'],
    ['official statistics', [document('official')], 'primary'],
    ['a press report beside official statistics', [document('press'), document('official', 'B')], 'primary'],
    ['two press reports of two publishers', [document('press', 'A'), document('press', 'B')], 'corroborated'],
    ['a report and a transcription of two publishers', [document('press', 'A'), document('transcription', 'B')], 'corroborated'],
    ['two reports of one publisher', [document('press', 'A'), document('press', 'A')], 'report'],
    ['one press report', [document('press')], 'report'],
    ['a report and a copy of one publisher', [document('repository'), document('press')], 'report'],
    ['one transcription', [document('transcription')], 'copy'],
    ['a copy in a repository', [document('repository')], 'copy'],
    ['nothing', [], 'none'],
  ])('of %s', (_, documents, expected) => {
    expect(evidenceOf(documents)).toBe(expected);
  });
});

describe('the strength of a set', () => {
  const counts = (part: Partial<EvidenceCounts>): EvidenceCounts => ({ primary: 0, corroborated: 0, report: 0, copy: 0, none: 0, ...part });

  it.each([
    ['strong', { primary: 9, copy: 1 }],
    ['good', { primary: 8, corroborated: 1, report: 1 }],
    ['good', { corroborated: 10 }],
    ['mixed', { primary: 8, report: 2 }],
    ['mixed', { primary: 3, corroborated: 2, copy: 5 }],
    ['copied', { primary: 4, copy: 5, none: 1 }],
    ['copied', { report: 4, copy: 6 }],
    ['reported', { report: 10 }],
    ['reported', { primary: 4, report: 3, copy: 3 }],
  ])('is %s of %j', (expected, part) => {
    expect(strengthOf(counts(part))).toBe(expected);
  });

  it('is unknown without figures', () => {
    expect(() => strengthOf(counts({}))).toThrow('without figures');
  });

  it('counts each kind', () => {
    expect(countEvidence(['primary', 'copy', 'copy'])).toEqual(counts({ primary: 1, copy: 2 }));
  });
});
