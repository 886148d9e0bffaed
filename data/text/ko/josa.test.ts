import { expect, test } from 'vitest';
import { josa } from './josa';

test.each([
  { word: '일본', says: '일본이' },
  { word: '호주', says: '호주가' },
  { word: '41.7%', says: '41.7%가' },
  { word: '23', says: '23이' },
  { word: '2014', says: '2014가' },
  { word: '10', says: '10이' },
  { word: 'EAI', says: 'EAI가' },
  { word: 'IPUS', says: 'IPUS가' },
  { word: 'PEN', says: 'PEN이' },
  { word: '미국(USA)', says: '미국(USA)이' },
  { word: '‘독도/다케시마’', says: '‘독도/다케시마’가' },
  { word: '평균(BBC, 21개국)', says: '평균(BBC, 21개국)이' },
])('$word takes the particle of its last sound: $says', ({ word, says }) => {
  expect(josa(word, '이', '가')).toBe(says);
});
