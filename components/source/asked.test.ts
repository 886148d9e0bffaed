import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '@/data/ignored';
import { anyQuery } from '@/data/testing';
import { askedOf } from './asked';

const KINDS = ['publisher', 'press'];
const LONG = 'x'.repeat(1_000_000);

describe('an address of the list of sources', () => {
  it.each([
    ['', { q: '', kind: '', ignored: [] }],
    ['?q=genron+npo&kind=press', { q: 'genron npo', kind: 'press', ignored: [] }],
    ['?q=a&q=b', { q: 'a', kind: '', ignored: ['q=b'] }],
    ['?kind=__proto__', { q: '', kind: '', ignored: ['kind=__proto__'] }],
    ['?colour=red&kind=press', { q: '', kind: 'press', ignored: ['colour=red'] }],
    [`?q=${LONG}&kind=press`, { q: '', kind: 'press', ignored: [`q=${LONG}`] }],
  ])('%.40s is read, and what it does not have is told', (search, asked) => {
    expect(askedOf(search, KINDS)).toEqual(asked);
  });

  it('never fails, and asks for nothing that the list cannot do', () => {
    fc.assert(
      fc.property(anyQuery(['q', 'kind'], KINDS), (query) => {
        const { q, kind, ignored } = askedOf(`?${query}`, KINDS);
        expect(q.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(['', ...KINDS]).toContain(kind);
        const parts = [...new URLSearchParams(query)].length;
        expect(ignored.length).toBeLessThanOrEqual(parts);
      }),
      { numRuns: 2000 },
    );
  });
});
