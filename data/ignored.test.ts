import { expect, it } from 'vitest';
import { briefly, firstFew } from './ignored';

it.each([
  ['each part once', ['p=0', 'a=b', 'p=0'], ['p=0', 'a=b']],
  ['a long part shortened', ['x'.repeat(1_000_000)], [`${'x'.repeat(59)}…`]],
  ['a mark for what is more than a few', [...'abcdefghij'], [...'abcdefgh', '…']],
])('tells %s', (_, parts, told) => {
  expect(briefly(parts)).toEqual(told);
});

it('does not shorten sentences', () => {
  const sentence = 'There is no series called “nothing”.'.repeat(4);
  expect(firstFew([sentence, sentence])).toEqual([sentence]);
});
