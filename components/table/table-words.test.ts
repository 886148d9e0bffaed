import { describe, expect, it } from 'vitest';
import { contextOf, LANGUAGES } from '@/data/text/context';
import { filled, tableWords } from './table-words';

describe('Words of the table handed to the browser', () => {
  it.each(LANGUAGES)('say in %s what the dictionary says', (language) => {
    const text = contextOf(language).text.pages.table;
    const words = tableWords(text);
    expect(filled(words.matching, '12', '310')).toBe(text.matching('12', '310'));
    expect(filled(words.caption, 'Trade', '50', '310')).toBe(text.caption('Trade', '50', '310'));
    expect(words.reset).toBe(text.reset);
  });

  it('leave braces of a value alone', () => {
    expect(filled('{0} of {1}', '{1}', '5')).toBe('{1} of 5');
  });
});
