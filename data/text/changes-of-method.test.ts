import { expect, it } from 'vitest';
import { contextOf, type Language } from './context';

it.each<[Language, number, number, string]>([
  ['en', 1, 0, 'The method changes once; no line is cut, but mind how'],
  ['en', 1, 1, 'The method changes once, and the line is cut there'],
  ['en', 2, 1, 'The method changes twice; one of these cuts a line'],
  ['en', 2, 2, 'The method changes twice; both times a line is cut'],
  ['en', 3, 2, 'The method changes 3 times; two of these cut a line'],
  ['en', 4, 3, 'The method changes 4 times; 3 of these cut a line'],
  ['en', 3, 3, 'The method changes 3 times; each time a line is cut'],
  ['ja', 1, 1, '調査方法の変更1回。その時点で線を切っている'],
  ['ja', 2, 1, '調査方法の変更2回。うち1回は線を切っている'],
  ['ko', 2, 1, '조사 방법이 두 번 바뀜. 그중 한 번은 선을 끊음'],
  ['ko', 4, 3, '조사 방법이 4번 바뀜. 그중 3번은 선을 끊음'],
])('says in %s how often the method changes and cuts a line: %i, %i', (language, count, cuts, says) => {
  expect(contextOf(language).text.pages.compare.page.breaks(count, String(count), cuts, String(cuts))).toBe(says);
});
