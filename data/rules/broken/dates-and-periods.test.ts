import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a year among months',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019,JPN,KOR,206526,',
    '{2019,JPN,KOR}:month: "2019" is not a month such as 2019-07',
  ],
  [
    'a month among years',
    'tourism/population.csv',
    '2019,JPN,126633000',
    '2019-07,JPN,126633000',
    '{2019-07,JPN,126633000}:year: "2019-07" is not a year such as 2014',
  ],
  [
    'a year of two digits',
    'tourism/population.csv',
    '2019,JPN,126633000',
    '19,JPN,126633000',
    '{19,JPN,126633000}:year: "19" is not a year such as 2014',
  ],
  [
    'a month that does not exist',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-13,JPN,KOR,206526,',
    '{2019-13,JPN,KOR}:month: "2019-13" is not a month such as 2019-07',
  ],
  [
    'a day that does not exist',
    'polls/poll-waves.csv',
    'genron-eai,2014,JPN,1000,2014-05-31,',
    'genron-eai,2014,JPN,1000,2014-05-32,',
    '{genron-eai,2014,JPN}:field_start: "2014-05-32" is not a date such as 2014, 2014-05 or 2014-05-31',
  ],
  [
    'days in the order of another country',
    'polls/poll-waves.csv',
    'genron-eai,2014,JPN,1000,2014-05-31,',
    'genron-eai,2014,JPN,1000,31/05/2014,',
    '{genron-eai,2014,JPN}:field_start: "31/05/2014" is not a date such as 2014, 2014-05 or 2014-05-31',
  ],
  [
    'a fifth quarter',
    'tourism/visitor-spending.csv',
    '2011-Q3,KOR',
    '2011-Q5,KOR',
    '{2011-Q5,KOR,JPN}:period: "2011-Q5" is not a period such as 2019, 2019-Q3 or 2019-07',
  ],
  [
    'a month without its nought',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-1,JPN,KOR,206526,',
    '{2019-1,JPN,KOR}:month: "2019-1" is not a month such as 2019-07',
  ],
  [
    'a year in the future',
    'tourism/population.csv',
    '2019,JPN,126633000',
    '2091,JPN,126633000',
    '{2091,JPN,126633000}:year: "2091" is not a year such as 2014 that is not in the future',
  ],
  [
    'a month in the future',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2099-01,JPN,KOR,206526,',
    '{2099-01,JPN,KOR}:month: "2099-01" is not a month such as 2019-07 that is not in the future',
  ],
  [
    'a day in the future',
    'sources/sources.csv',
    ',2026-03-06,2026-11-22,public repository datasets/population@',
    ',2026-03-06,2096-11-22,public repository datasets/population@',
    '{wb_population,"Population, total (WDI SP.POP.TOTL)}:retrieved: "2096-11-22" is not a date such as 2014, 2014-05 or 2014-05-31 that is not in the future',
  ],
  [
    'a period in the future',
    'trade/exchange-rates.csv',
    '\n2019,annual,JPY,109.0188,',
    '\n2091,annual,JPY,109.0188,',
    '{2091,annual,JPY}:period: "2091" is not a period such as 2019, 2019-Q3 or 2019-07 that is not in the future',
  ],
  [
    'a year as the time of a monthly rate',
    'trade/exchange-rates.csv',
    '\n2019-03,monthly,JPY',
    '\n2019,monthly,JPY',
    '{2019,monthly,JPY}:period: "2019" is not the time of a monthly figure',
    '{2019-04,monthly,JPY}:period: "2019-04" follows a hole: JPY monthly fed_g5_datasets has no row for 2019-03',
  ],
])('dates and periods: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
