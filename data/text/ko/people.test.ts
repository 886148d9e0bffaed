import { expect, test } from 'vitest';
import { people } from './people';

test.each([
  ['946만', '946만 명'],
  ['98,213', '98,213명'],
  ['3', '3명'],
])('%s people are written %s', (count, written) => {
  expect(people(count)).toBe(written);
});
