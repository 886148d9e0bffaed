import { describe, expect, it } from 'vitest';
import { conflicts, leftOut } from '../sources/datasets';
import { population } from '../tourism/datasets';
import { conflictsKeepWhatIsPublished, conflictsNameRealCells, leftOutRowsNameTheKeptRow } from './conflicts-name-real-cells';
import { problemsOf, type Table } from './testing';

const rows: Table = [population, { year: '2019', country: 'JPN' }];

describe('a conflict names a cell that is there', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a cell', { dataset: 'population', row: '2019.JPN', column: 'population_persons' }, []],
    ['a whole dataset', { dataset: 'population' }, []],
    ['a dataset that is not there', { dataset: 'inhabitants', row: 'x' }, ['2:dataset: "inhabitants" is not a dataset']],
    ['a row that is not there', { dataset: 'population', row: '2018.JPN' }, ['2:row: "2018.JPN" is not in population']],
    ['a column that is not there', { dataset: 'population', column: 'persons' }, ['2:column: "persons" is not a column of population']],
    ['a name that every object has', { dataset: 'population', column: 'toString' }, ['2:column: "toString" is not a column of population']],
  ])('%s', (_, conflict, problems) => {
    expect(problemsOf(conflictsNameRealCells, rows, [conflicts, conflict])).toEqual(
      problems.map((problem) => `sources/conflicts.csv:${problem}`),
    );
  });
});

describe('a conflict keeps what is published', () => {
  const published: Table = [population, { year: '2019', country: 'JPN', population_persons: '126000000' }];
  const cell = { dataset: 'population', row: '2019.JPN', column: 'population_persons' };

  it.each<[string, Record<string, string>, string[]]>([
    ['the number of the cell', { ...cell, value_kept: '126000000' }, []],
    ['words', { ...cell, value_kept: 'the count of October' }, []],
    ['a number for a cell of another kind', { ...cell, column: 'country', value_kept: '2' }, []],
    [
      'another number',
      { ...cell, value_kept: '126167000' },
      ['sources/conflicts.csv:2:value_kept: "126167000" is not what population has there, "126000000"'],
    ],
  ])('%s', (_, conflict, problems) => {
    expect(problemsOf(conflictsKeepWhatIsPublished, published, [conflicts, conflict])).toEqual(problems);
  });
});

describe('a row left out names the row kept in its place', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a row that is there', { kept_dataset: 'population', kept_row: '2019.JPN' }, []],
    ['none, when nothing stands in its place', {}, []],
    ['a row that is not there', { kept_dataset: 'population', kept_row: '2018.JPN' }, ['2:kept_row: "2018.JPN" is not in population']],
    ['a dataset that is not there', { kept_dataset: 'x' }, ['2:kept_dataset: "x" is not a dataset']],
    ['a row without its dataset', { kept_row: '2019.JPN' }, ['2:kept_row: "2019.JPN" needs its dataset in kept_dataset']],
  ])('%s', (_, entry, problems) => {
    expect(problemsOf(leftOutRowsNameTheKeptRow, rows, [leftOut, entry])).toEqual(
      problems.map((problem) => `sources/left-out.csv:${problem}`),
    );
  });
});
