import { describe, expect, it } from 'vitest';
import { wrap } from './wrap';

describe('lines of a label', () => {
  it.each([
    ['English breaks at spaces', 'Japan’s exports to South Korea', 100, ['Japan’s', 'exports to', 'South Korea']],
    ['Korean breaks at spaces only', '일본을 방문한 한국인 관광객', 80, ['일본을', '방문한', '한국인', '관광객']],
    [
      'Japanese breaks between phrases, which keep their particles',
      '韓国に対する日本人の好感度',
      78,
      ['韓国に対する', '日本人の', '好感度'],
    ],
    ['no line begins with a closing mark or ends with an opening one', '親しみ（内閣府調査）', 80, ['親しみ', '（内閣府調', '査）']],
    ['a compound too long for a line is broken where it must', '新聞通信調査会', 60, ['新聞通信', '調査会']],
    ['a name longer than the line stands on one of its own', 'Gyeongsangbuk-do in Korea', 60, ['Gyeongsangbuk-do', 'in Korea']],
    ['an empty text has no lines', '', 60, []],
  ])('%s', (_, text, most, expected) => {
    expect(wrap.lines(text, 13, most)).toEqual(expected);
  });
});
