import { describe, expect, it } from 'vitest';
import { population } from '../tourism/datasets';
import { problemsIn } from './testing';

describe('the header names the declared columns, each once, in their order', () => {
  it.each<[string, string, string[]]>([
    ['as declared', 'year,country,population_persons,source_id', []],
    ['a missing column', 'year,country,population_persons', [':source_id: the column is missing']],
    ['an extra column', 'year,country,population_persons,source_id,note', [': "note" is not a column of this dataset']],
    [
      'a renamed column',
      'year,country,persons,source_id',
      [':population_persons: the column is missing', ': "persons" is not a column of this dataset'],
    ],
    [
      'a column in capitals',
      'Year,country,population_persons,source_id',
      [':year: the column is missing', ': "Year" is not a column of this dataset'],
    ],
    [
      'a column with a space',
      'year,country, population_persons,source_id',
      [':population_persons: the column is missing', ': " population_persons" is not a column of this dataset'],
    ],
    ['a column twice', 'year,country,country,population_persons,source_id', [':country: the column stands more than once']],
    ['columns in another order', 'country,year,population_persons,source_id', [': "country" stands where the column year is expected']],
    [
      'a name that every object has',
      'year,country,population_persons,source_id,__proto__',
      [': "__proto__" is not a column of this dataset'],
    ],
    [
      'a name that every object has, in place of a column',
      'constructor,country,population_persons,source_id',
      [':year: the column is missing', ': "constructor" is not a column of this dataset'],
    ],
    ['an unclosed quote', 'year,"country', [': a quote is opened and never closed']],
  ])('%s', (_, header, problems) => {
    const told = problemsIn(population, `${header}\n2019\n`);
    expect(told.filter((line) => line.startsWith('tourism/population.csv:1:'))).toEqual(
      problems.map((problem) => `tourism/population.csv:1${problem}`),
    );
  });

  it('is read by name where only the order or an extra column is wrong, so that its rows are checked too', () => {
    expect(problemsIn(population, 'country,year,note,population_persons,source_id\nXXX,2019,,1,world-bank\n')).toEqual([
      'tourism/population.csv:1: "note" is not a column of this dataset',
      'tourism/population.csv:1: "country" stands where the column year is expected',
      'tourism/population.csv:2:country: "XXX" is not one of JPN, KOR',
    ]);
  });

  it('is the only thing told when a column is missing or stands twice: no cell can be trusted then', () => {
    expect(problemsIn(population, 'year,year,country,population_persons,source_id\nx,x,x,x,x\n')).toEqual([
      'tourism/population.csv:1:year: the column stands more than once',
    ]);
  });
});
