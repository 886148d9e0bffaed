import { describe, expect, it } from 'vitest';
import { tablesOf } from './testing';
import { wavesOf } from './waves';

describe('waves of a public', () => {
  it.each([
    ['stand in order of fieldwork', [{ wave: '2021' }, { wave: '2020' }], ['2020', '2021']],
    [
      'of one year stand by their dates',
      [
        { wave: '2020-10', field_start: '2020-10' },
        { wave: '2020-04', field_start: '2020-04' },
      ],
      ['2020-04', '2020-10'],
    ],
    ['leave other publics out', [{ wave: '2020' }, { wave: '2021', population: 'KOR' }], ['2020']],
  ])('%s', (_, waves, expected) => {
    expect(wavesOf(tablesOf({ waves }), 'p', 'JPN').map(({ wave }) => wave)).toEqual(expected);
  });
});
