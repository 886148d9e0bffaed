import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a column is missing',
    'tourism/population.csv',
    'year,country,population_persons,source_id',
    'year,country,population_persons',
    '1:source_id: the column is missing',
  ],
  [
    'a column has another name',
    'tourism/population.csv',
    'year,country,population_persons',
    'year,country,population',
    '1:population_persons: the column is missing',
    '1: "population" is not a column of this dataset',
  ],
  [
    'a column is in capitals',
    'tourism/population.csv',
    'year,country,',
    'Year,country,',
    '1:year: the column is missing',
    '1: "Year" is not a column of this dataset',
  ],
  [
    'a column has a space',
    'tourism/population.csv',
    'country,population_persons',
    'country, population_persons',
    '1:population_persons: the column is missing',
    '1: " population_persons" is not a column of this dataset',
  ],
  [
    'a column stands twice',
    'tourism/population.csv',
    'year,country,',
    'year,country,country,',
    '1:country: the column stands more than once',
  ],
  [
    'a column is not declared',
    'trade/investment-annual.csv',
    'source_id,note',
    'source_id,note,remark',
    '1: "remark" is not a column of this dataset',
    '{2010,JPN,KOR}: the row has 6 cells, expected 7',
    '{2011,JPN,KOR}: the row has 6 cells, expected 7',
    '{2012,JPN,KOR}: the row has 6 cells, expected 7',
    '{2024,JPN,KOR}: the row has 6 cells, expected 7',
  ],
  [
    'two columns change places, their cells do not',
    'trade/investment-annual.csv',
    'year,investor,',
    'investor,year,',
    '1: "investor" stands where the column year is expected',
    '{2010,JPN,KOR}:year: "JPN" is not a year such as 2014',
    '{2010,JPN,KOR}:investor: "2010" is not one of JPN, KOR',
    '{2011,JPN,KOR}:year: "JPN" is not a year such as 2014',
    '{2011,JPN,KOR}:investor: "2011" is not one of JPN, KOR',
    '{2012,JPN,KOR}:year: "JPN" is not a year such as 2014',
    '{2012,JPN,KOR}:investor: "2012" is not one of JPN, KOR',
    '{2024,JPN,KOR}:year: "JPN" is not a year such as 2014',
    '{2024,JPN,KOR}:investor: "2024" is not one of JPN, KOR',
  ],
  [
    'the header is missing',
    'tourism/population.csv',
    'year,country,population_persons,source_id\n',
    '',
    '1: "1960,JPN,93216000,wb_population" is not the header expected, year,country,population_persons,source_id',
  ],
  [
    'semicolons divide the columns',
    'trade/investment-annual.csv',
    'year,investor,host,notified_usd,source_id,note',
    'year;investor;host;notified_usd;source_id;note',
    '1: "year;investor;host;notified_usd;source_id;note" is not the header expected, year,investor,host,notified_usd,source_id,note',
  ],
  [
    'tabs divide the columns',
    'trade/investment-annual.csv',
    'year,investor,host,notified_usd,source_id,note',
    'year\tinvestor\thost\tnotified_usd\tsource_id\tnote',
    '1: "year\\tinvestor\\thost\\tnotified_usd\\tsource_id\\tnote" is not the header expected, year,investor,host,notified_usd,source_id,note',
  ],
  ['a quote is never closed', 'trade/investment-annual.csv', 'year,investor', 'year,"investor', '1: a quote is opened and never closed'],
])('header: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
