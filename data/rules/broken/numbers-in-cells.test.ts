import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a thousands separator',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,KOR,"206,526",',
    '{2019-01,JPN,KOR}:arrivals_persons: "206,526" is not a whole number of at least 0',
  ],
  [
    'a fraction of a person',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,KOR,206526.5,',
    '{2019-01,JPN,KOR}:arrivals_persons: "206526.5" is not a whole number of at least 0',
  ],
  [
    'full-width digits',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,KOR,２０６５２６,',
    '{2019-01,JPN,KOR}:arrivals_persons: "２０６５２６" is not a whole number of at least 0',
  ],
  [
    'a count below nought',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,KOR,-206526,',
    '{2019-01,JPN,KOR}:arrivals_persons: "-206526" is not a whole number of at least 0',
  ],
  [
    'a leading nought',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,KOR,0206526,',
    '{2019-01,JPN,KOR}:arrivals_persons: "0206526" is not a whole number of at least 0',
  ],
  [
    'an exponent',
    'trade/trade-annual.csv',
    '1975,JPN,exports,KOR,2246400000,',
    '1975,JPN,exports,KOR,2.2464E+09,',
    '{1975,JPN,exports}:value_usd: "2.2464E+09" is not a number of at least 0',
  ],
  [
    'a decimal comma',
    'trade/exchange-rates.csv',
    '\n2019,annual,JPY,109.0188,',
    '\n2019,annual,JPY,"109,0188",',
    '{2019,annual,JPY}:per_usd: "109,0188" is not a number of at least 0',
  ],
  [
    'a per cent sign',
    'polls/poll-responses.csv',
    'good-total,20.5,published,,jcast_2014',
    'good-total,20.5%,published,,jcast_2014',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total}:share_percent: "20.5%" is not a number between 0 and 100',
  ],
  [
    'a share above 100',
    'polls/poll-responses.csv',
    'good-total,20.5,published,,jcast_2014',
    'good-total,205,published,,jcast_2014',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total}:share_percent: "205" is not a number between 0 and 100',
  ],
  [
    'a true minus, U+2212',
    'trade/trade-mirror-annual.csv',
    '1975,JPN,KOR,2246400000,2433600000,187200000,8.33,',
    '1975,JPN,KOR,2246400000,2433600000,187200000,−8.33,',
    '{1975,JPN,KOR}:gap_percent_of_exporter: "−8.33" is not a number of at least -100',
  ],
  [
    'more digits than a number holds',
    'trade/exchange-rates.csv',
    '\n2019,annual,JPY,109.0188,',
    '\n2019,annual,JPY,109.01880000000001,',
    '{2019,annual,JPY}:per_usd: "109.01880000000001" is not a number of at least 0 of at most 15 digits',
  ],
  [
    'a dash for a missing figure',
    'tourism/arrivals-annual.csv',
    '1990,JPN,KOR,,not-found',
    '1990,JPN,KOR,-,not-found',
    '{1990,JPN,KOR}:arrivals_persons: "-" is not a whole number of at least 0',
  ],
  [
    'a word for a missing figure',
    'tourism/arrivals-annual.csv',
    '1990,JPN,KOR,,not-found',
    '1990,JPN,KOR,n/a,not-found',
    '{1990,JPN,KOR}:arrivals_persons: "n/a" is not a whole number of at least 0',
  ],
])('numbers in cells: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
