import { describe, expect, it } from 'vitest';
import { contextOf } from '../../text/context';
import { tablesOf } from '../testing';
import { methodFacts } from './method';
import { programmePage } from './programme';
import { wavePage } from './wave';

const waves = [
  { wave: '2020', sample_size: '1000', mode: 'mail', field_start: '2020-09-02', field_end: '2020-09-24' },
  { wave: '2020', population: 'KOR', field_start: '2020-08-25', field_end: '2020-09-13' },
  { wave: '2020', population: 'USA', has_figures: 'false' },
  { wave: '2020', population: 'CHN', has_figures: 'false' },
  { wave: '2021' },
];

describe('a page of a poll', () => {
  it('lists its waves, the newest first, from the first to the last day anyone was asked', () => {
    const page = programmePage('p', tablesOf({ waves }));
    expect(page.waves.map(({ wave, period }) => [wave, period.from, period.to])).toEqual([
      ['2021', '2021', '2021'],
      ['2020', '2020-08-25', '2020-09-24'],
    ]);
  });

  it('is refused for a poll that is not there', () => {
    expect(() => programmePage('x', tablesOf({ waves }))).toThrow('no poll has the page "x"');
  });
});

describe('method cards', () => {
  it('are shared by publics asked in the same way, those that say most first', () => {
    const { methods } = wavePage('p', '2020', 'en', tablesOf({ waves }));
    expect(methods.map(({ publics }) => publics.join(' '))).toEqual(['JPN', 'KOR', 'USA CHN']);
  });

  it.each([
    ['the error at 50% of a sample of 1,000', waves[0], 'Nominal error at 50%', '± 3.1 points'],
    ['the sample', waves[0], 'Sample', '1,000'],
    ['a sample that was not found', waves[1], 'Sample', 'not found'],
    ['no error without a sample', waves[1], 'Nominal error at 50%', undefined],
    ['no error of an average', { ...waves[0], population: 'AVERAGE' }, 'Nominal error at 50%', undefined],
    ['the field dates', waves[0], 'Fieldwork', '2–24 Sept 2020'],
    ['the mode in words', waves[0], 'Mode', 'mail questionnaire'],
  ])('say %s', (_, given, label, expected) => {
    const wave = tablesOf({ waves: [given ?? {}] }).waves[0]?.row;
    const facts = wave ? methodFacts(wave, contextOf('en')) : [];
    expect(facts.find((fact) => fact.label === label)?.value.replace(/\u2009/g, '')).toBe(expected);
  });
});
