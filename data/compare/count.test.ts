import { describe, expect, it } from 'vitest';
import { countBroken, countVerdicts } from './count';
import { pairsOf } from './guard';
import { VERDICT_KINDS } from './verdict';

describe('all pairs', () => {
  it('lists each pair once', () => {
    expect(pairsOf([1, 2, 3])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('counts every pair of poll series under one kind', () => {
    const counts = countVerdicts('en');
    expect(Object.keys(counts)).toEqual([...VERDICT_KINDS]);
    expect(counts['different-question']).toBeGreaterThan(counts['same-measure-other-public']);
    expect(countBroken('en').never).toBeGreaterThan(0);
  });
});
