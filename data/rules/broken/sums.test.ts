import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'answers of a single choice above 100',
    'polls/poll-responses.csv',
    'bad-total,54.4,published,,jcast_2014',
    'bad-total,94.4,published,,jcast_2014',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total}:share_percent: "114.9" is the sum of good-total 20.5, bad-total 94.4; expected at most 100 ± 0.1',
  ],
  [
    'a remainder that is not what is left',
    'polls/poll-responses.csv',
    'bbc,2013,AUS,KOR,all,,influence-in-the-world,neutral-or-no-answer,19,',
    'bbc,2013,AUS,KOR,all,,influence-in-the-world,neutral-or-no-answer,20,',
    '{bbc,2013,AUS,KOR,all,,influence-in-the-world,neutral-or-no-answer}:share_percent: "20" is not what 100 leaves after mainly-negative 36, mainly-positive 45: 19',
  ],
  [
    'months that miss their year by one',
    'tourism/arrivals-annual.csv',
    '2019,KOR,JPN,5584597,',
    '2019,KOR,JPN,5584598,',
    '{2019,KOR,JPN}:arrivals_persons: "5584598" differs by -1 from the sum of its months, 5584597; expected no difference',
  ],
  [
    'two digits change places in a month',
    'tourism/arrivals-monthly.csv',
    '2019-02,KOR,JPN,715804,',
    '2019-02,KOR,JPN,718504,',
    'tourism/arrivals-annual.csv:{2019,KOR,JPN}:arrivals_persons: "5584597" differs by 2700 from the sum of its months, 5587297; expected no difference',
    'tourism/arrivals-purpose-monthly.csv:{2019-02,KOR,JPN}:arrivals_persons: "715804" is the sum of 3 rows; arrivals-monthly has 718504 on line {arrivals-monthly|2019-02,KOR,JPN}',
  ],
  [
    'purposes that miss their month',
    'tourism/arrivals-purpose-monthly.csv',
    '2019-01,JPN,KOR,business,2233,',
    '2019-01,JPN,KOR,business,2332,',
    '{2019-01,JPN,KOR}:arrivals_persons: "206625" is the sum of 5 rows; arrivals-monthly has 206526 on line {arrivals-monthly|2019-01,JPN,KOR}',
  ],
  [
    'a purpose is missing',
    'tourism/arrivals-purpose-monthly.csv',
    '2019-01,JPN,KOR,business,2233,kto_purpose_tables\n',
    '',
    '{2019-01,JPN,KOR}:arrivals_persons: "204293" is the sum of 4 rows; arrivals-monthly has 206526 on line {arrivals-monthly|2019-01,JPN,KOR}',
  ],
  [
    'ages that miss their month',
    'tourism/arrivals-age-sex-monthly.csv',
    '2017-01,JPN,KOR,age,age-31-40,28723,',
    '2017-01,JPN,KOR,age,age-31-40,287230,',
    '{2017-01,JPN,KOR}:arrivals_persons: "413369" is the sum of 7 rows; arrivals-monthly has 154862 on line {arrivals-monthly|2017-01,JPN,KOR}',
  ],
  [
    'men and women that miss the entries',
    'tourism/arrivals-age-sex-monthly.csv',
    '2019-01,JPN,KOR,sex,male,77902,',
    '2019-01,JPN,KOR,sex,male,77092,',
    '{2019-01,JPN,KOR}:arrivals_persons: "209285" is the sum of 2 rows; entries-monthly has 210095 on line {entries-monthly|2019-01,JPN,KOR}',
  ],
  [
    'sections that miss their total',
    'trade/trade-commodities-annual.csv',
    '1995,JPN,exports,KOR,SITC-1,0,Food and live animals,85529520,',
    '1995,JPN,exports,KOR,SITC-1,0,Food and live animals,855295200,',
    '{1995,JPN,exports}:value_usd: "31995723840" is the sum of 10 rows of SITC-1; all trade of 1995 JPN exports KOR is 31291870000',
    '{1995,JPN,exports,KOR,SITC-1,TOTAL}:value_usd: "31225958160" is not the sum of the 10 rows of SITC-1, 31995723840',
  ],
  [
    'an item larger than its chapter',
    'trade/trade-commodities-annual.csv',
    'tar; xylol (xylenes),971534054,',
    'tar; xylol (xylenes),97153405400,',
    '{2018,KOR,imports,JPN,HS2017-6}:value_usd: "129223211135" is the sum of 93 rows of HS2017-6; all trade of 2018 KOR imports JPN is 54604000000',
    '{2018,KOR,imports,JPN,HS2017-6}:value_usd: "98020622049" is the sum of 4 items of chapter 27, which has 2164606283 on line {2018,KOR,imports,JPN,HS2017-2,27}',
  ],
  [
    'a chapter larger than all trade',
    'trade/trade-commodities-annual.csv',
    'of isotopes",1203215245,',
    'of isotopes",120321524500,',
    '{2018,KOR,imports}:value_usd: "173721640592" is the sum of 96 rows of HS2017-2; all trade of 2018 KOR imports JPN is 54604000000',
  ],
  [
    'months of a material that miss their year',
    'trade/trade-controlled-materials.csv',
    '\n2010,annual,KOR,imports,JPN,2811111000,hydrogen-fluoride,item,29768665,',
    '\n2010,annual,KOR,imports,JPN,2811111000,hydrogen-fluoride,item,29768655,',
    '{2010,annual,KOR,imports}:value_usd: "29768655" is not the sum of its months, 29768665',
  ],
  [
    'a year of a material in tonnes',
    'trade/trade-controlled-materials.csv',
    ',29768665,,15689232,',
    ',29768665,,15689.232,',
    '{2010,annual,KOR,imports}:quantity_kg: "15689.232" is not the sum of its months, 15689232',
  ],
  [
    'a partner larger than the world',
    'trade/trade-world-annual.csv',
    '1960,JPN,exports,3912700000,',
    '1960,JPN,exports,91270000,',
    'trade/trade-annual.csv:{1960,JPN,exports}:value_usd: "100100000" is more than the trade with the whole world, 91270000',
    'trade/trade-partner-shares.csv:{1960,JPN,exports}:partner_share_percent: "2.56" is not 100100000 in percent of 91270000, 109.67459187',
    '{1960,JPN,exports}:value_usd: "91270000" is more than 5 times off its neighbours, 4073800000 on line {1961,JPN,exports} and 4730500000 on line {1962,JPN,exports}',
  ],
])('sums: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
