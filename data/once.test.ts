import { expect, it } from 'vitest';
import { once } from './once';

it('works out each answer once, and tells apart what is asked', () => {
  const asked: string[] = [];
  const shout = once(
    (word: string, language: string) => {
      asked.push(word);
      return `${word.toUpperCase()} ${language}`;
    },
    (word, language) => `${language}/${word}`,
  );
  expect([shout('a', 'en'), shout('a', 'en'), shout('a', 'ja'), shout('b', 'en')]).toEqual(['A en', 'A en', 'A ja', 'B en']);
  expect(asked).toEqual(['a', 'a', 'b']);
});

it('asks again after an answer that failed', () => {
  let tries = 0;
  const work = once(
    () => {
      tries += 1;
      if (tries === 1) throw new Error('no figure');
      return tries;
    },
    () => '',
  );
  expect(work).toThrow('no figure');
  expect([work(), work()]).toEqual([2, 2]);
});
