import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a population in thousands',
    'tourism/population.csv',
    '2019,JPN,126633000,',
    '2019,JPN,126633,',
    '{2019,JPN,126633}:population_persons: "126633" is more than 5 times off its neighbours, 126811000 on line {2018,JPN,126811000} and 126261000 on line {2020,JPN,126261000}',
  ],
  [
    'arrivals of a month ten times too many',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,KOR,2065260,',
    'tourism/arrivals-annual.csv:{2019,JPN,KOR}:arrivals_persons: "3271706" differs by 1858734 from the sum of its months, 5130440; expected no difference',
    '{2019-01,JPN,KOR}:arrivals_persons: "2065260" is more than arrivals from the whole world, 1104803 in arrivals-world on line {arrivals-world|2019-01,monthly,KOR}',
    'tourism/arrivals-purpose-monthly.csv:{2019-01,JPN,KOR}:arrivals_persons: "206526" is the sum of 5 rows; arrivals-monthly has 2065260 on line {arrivals-monthly|2019-01,JPN,KOR}',
    'tourism/entries-monthly.csv:{2019-01,JPN,KOR}:entries_persons: "210095" is not between the arrivals, 2065260 in arrivals-monthly on line {arrivals-monthly|2019-01,JPN,KOR}, and twice as many',
  ],
  [
    'arrivals of a year in thousands',
    'tourism/arrivals-annual.csv',
    '2019,KOR,JPN,5584597,',
    '2019,KOR,JPN,5585,',
    '{2019,KOR,JPN}:arrivals_persons: "5585" differs by 5579012 from the sum of its months, 5584597; expected no difference',
  ],
  [
    'arrivals above those from the whole world',
    'tourism/arrivals-annual.csv',
    '1989,JPN,KOR,1379523,',
    '1989,JPN,KOR,13795230,',
    'sources/conflicts.csv:{arrivals-1989-to-korea,arrivals-annual,1989.JPN.KOR}:value_kept: "1379523" is not what arrivals-annual has there, "13795230"',
    '{1989,JPN,KOR}:arrivals_persons: "13795230" is more than arrivals from the whole world, 2728054 in arrivals-world on line {arrivals-world|1989,annual,KOR}',
  ],
  [
    'arrivals less round than they say',
    'tourism/arrivals-monthly.csv',
    '2023-06,JPN,KOR,197000,',
    '2023-06,JPN,KOR,197500,',
    'tourism/arrivals-annual.csv:{2023,JPN,KOR}:arrivals_persons: "2320000" differs by -3389 from the sum of its months, 2316611; expected months_less_year_persons -3889',
    '{2023-06,JPN,KOR}:arrivals_persons: "197500" is not a multiple of rounded_to_persons 1000',
  ],
  [
    'a rounded figure that names no step',
    'tourism/arrivals-monthly.csv',
    '2023-06,JPN,KOR,197000,provisional,published-rounded,1000',
    '2023-06,JPN,KOR,197000,provisional,published-rounded,1',
    '{2023-06,JPN,KOR}:rounded_to_persons: "1" does not fit the method, published-rounded',
  ],
  [
    'entries ten times too many',
    'tourism/entries-monthly.csv',
    '2019-01,JPN,KOR,210095',
    '2019-01,JPN,KOR,2100950',
    'tourism/arrivals-age-sex-monthly.csv:{2019-01,JPN,KOR}:arrivals_persons: "210095" is the sum of 2 rows; entries-monthly has 2100950 on line {entries-monthly|2019-01,JPN,KOR}',
    '{2019-01,JPN,KOR}:entries_persons: "2100950" is not between the arrivals, 206526 in arrivals-monthly on line {arrivals-monthly|2019-01,JPN,KOR}, and twice as many',
  ],
  [
    'spending in millions',
    'tourism/visitor-spending.csv',
    '2015,KOR,JPN,total-expenditure,300800000000,',
    '2015,KOR,JPN,total-expenditure,300800,',
    '{2015,KOR,JPN,total-expenditure}:value_jpy: "300800" over 75169 a visitor makes 4 visitors; 4002095 came',
  ],
  [
    'spending a visitor ten times too small',
    'tourism/visitor-spending.csv',
    '2018,KOR,JPN,expenditure-per-visitor,77559,',
    '2018,KOR,JPN,expenditure-per-visitor,7755.9,',
    '{2018,KOR,JPN,total-expenditure}:value_jpy: "584200000000" over 7755.9 a visitor makes 75323302 visitors; 7538952 came',
  ],
  [
    'a sample ten times too large',
    'polls/poll-waves.csv',
    'gallup-korea,2025,KOR,1007,',
    'gallup-korea,2025,KOR,10070,',
    '{gallup-korea,2025,KOR}:margin_stated_points: "3.1" does not fit sample_size 10070, which has ± 0.98',
  ],
  [
    'a margin ten times too small',
    'polls/poll-waves.csv',
    'sampling error +-3.1 points at 95 per cent,3.1,',
    'sampling error +-3.1 points at 95 per cent,0.31,',
    '{hankook-yomiuri-phone,2023,KOR}:margin_stated_points: "0.31" does not fit sample_size 1000, which has ± 3.1',
  ],
  [
    'a mean off its scale',
    'polls/poll-means.csv',
    'favourability-score,2.57,0,10',
    'favourability-score,25.7,0,10',
    '{asan,2013-12,KOR}:mean: "25.7" is not on the scale from 0 to 10',
  ],
  [
    'a scale upside down',
    'polls/poll-means.csv',
    'favourability-score,2.57,0,10',
    'favourability-score,2.57,10,0',
    '{asan,2013-12,KOR}:scale_max: "0" is not above scale_min 10',
  ],
  [
    'a statement’s value outside its bounds',
    'context/claims.csv',
    ',2014,13,12.5,13.5,',
    ',2014,31,12.5,13.5,',
    '{P01,polls,13% of Japanese saw South Korea\'s influence as positive (BBC World Service poll).}:value: "31" is above value_high 13.5',
  ],
  [
    'a statement’s bounds change places',
    'context/claims.csv',
    ',2014,13,12.5,13.5,',
    ',2014,13,13.5,12.5,',
    '{P01,polls,13% of Japanese saw South Korea\'s influence as positive (BBC World Service poll).}:value_low: "13.5" is above value_high 12.5',
  ],
])('numbers and units: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
