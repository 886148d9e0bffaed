import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a reconciled figure in thousands',
    'trade/trade-reconciled-annual.csv',
    '1963,JPN,KOR,159238000,',
    '1963,JPN,KOR,159238,',
    '{1963,JPN,KOR}:value_usd: "159238" is more than 5 times off its neighbours, 66494000 on line {1962,JPN,KOR} and 110118000 on line {1964,JPN,KOR}',
    '{1963,JPN,KOR}:value_usd: "159238" is 0.000997 times what JPN counts in trade-annual on line {trade-annual|1963,JPN,exports}, 159700000',
  ],
  [
    'a share ten times too large',
    'trade/trade-partner-shares.csv',
    '2018,JPN,imports,KOR,5,4.29,',
    '2018,JPN,imports,KOR,5,42.9,',
    '{2018,JPN,imports}:partner_share_percent: "42.9" is more than the first partner\'s share, 23.19',
    '{2018,JPN,imports}:partner_share_percent: "42.9" is not 32133298119 in percent of 748334896086, 4.29397296412',
    '{2018,JPN,imports}:partner_share_percent: "42.9" is more than 5 times off its neighbours, 4.19 on line {2017,JPN,imports} and 4.11 on line {2019,JPN,imports}',
  ],
  [
    'a rank that the share denies',
    'trade/trade-partner-shares.csv',
    '2018,JPN,imports,KOR,5,4.29,',
    '2018,JPN,imports,KOR,1,4.29,',
    '{2018,JPN,imports}:partner_rank: "1" needs the first partner\'s share, 23.19; found 4.29',
  ],
  [
    'a rate ten times too large',
    'trade/exchange-rates.csv',
    '\n2019,annual,JPY,109.0188,',
    '\n2019,annual,JPY,1090.188,',
    '{2019,annual,JPY}:per_usd: "1090.188" is not near the mean of its twelve months, 109.028',
    '{2019,annual,JPY}:per_usd: "1090.188" is more than 5 times off its neighbours, 110.3974 on line {2018,annual,JPY} and 106.7754 on line {2020,annual,JPY}',
    '{2019,annual,JPY,109.0097}:per_usd: "109.0097" is not near the rate of fed_g5_datasets on line {2019,annual,JPY}, 1090.188',
  ],
  [
    'a month’s rate a hundred times too small',
    'trade/exchange-rates.csv',
    '\n2019-03,monthly,KRW,1131.6005',
    '\n2019-03,monthly,KRW,11.316005',
    '{2019,annual,KRW}:per_usd: "1165.8016" is not near the mean of its twelve months, 1071.63',
    '{2019,annual,KRW,1165.3575}:per_usd: "1165.3575" is not near the mean of its twelve months, 1071.63',
    '{2019-03,monthly,KRW}:per_usd: "11.316005" is more than 5 times off its neighbours, 1121.8333 on line {2019-02,monthly,KRW} and 1142.1650 on line {2019-04,monthly,KRW}',
  ],
  [
    'a material under another code',
    'trade/trade-controlled-materials.csv',
    '\n2010,annual,KOR,exports,JPN,2811111000,hydrogen-fluoride',
    '\n2010,annual,KOR,exports,JPN,2811111000,photoresist',
    '{2010,annual,KOR}:material: "photoresist" is not that of 2811111000 on line {2000,annual,KOR}, hydrogen-fluoride',
  ],
  [
    'a heading taken for an item',
    'trade/trade-controlled-materials.csv',
    '\n2010,annual,KOR,exports,JPN,2811111000,hydrogen-fluoride,item',
    '\n2010,annual,KOR,exports,JPN,2811111000,hydrogen-fluoride,heading',
    '{2010,annual,KOR}:scope: "heading" is not that of 2811111000 on line {2000,annual,KOR}, item',
  ],
  [
    'a commodity code too short',
    'trade/trade-commodities-annual.csv',
    '2018,KOR,imports,JPN,HS2017-6,270730,',
    '2018,KOR,imports,JPN,HS2017-6,2707,',
    '{2018,KOR,imports,JPN,HS2017-6}:code: "2707" is not a code of HS2017-6, which has 6 digits',
  ],
  [
    'a commodity code with two names',
    'trade/trade-commodities-annual.csv',
    '2019,KOR,imports,JPN,HS2017-2,28,"Inorganic chemicals;',
    '2019,KOR,imports,JPN,HS2017-2,28,"Organic chemicals;',
    '{2019,KOR,imports,JPN,HS2017-2,28}:label: "Organic chemicals; organic and inorganic compounds of precious metals; of rare e…" is not what 28 is called on line {2018,KOR,imports,JPN,HS2017-2,28}',
  ],
])('materials and rates: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
