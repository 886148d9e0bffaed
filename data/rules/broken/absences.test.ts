import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a figure is lost',
    'polls/poll-responses.csv',
    'good-total,20.5,published,,jcast_2014',
    'good-total,,published,,jcast_2014',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total}:status: "published" needs a figure, but share_percent is empty',
  ],
  [
    'an absence with a figure',
    'polls/poll-responses.csv',
    'good-total,20.5,published,,jcast_2014',
    'good-total,20.5,not-found,,jcast_2014',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total}:status: "not-found" names an absence, but share_percent is 20.5',
  ],
  [
    'a month’s figure is lost',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,final,published,1,',
    '2019-01,JPN,KOR,,final,published,1,',
    '{2019-01,JPN,KOR}:status: "final" needs a figure, but arrivals_persons is empty',
    '{2019-01,JPN,KOR}:method: "published" says how a figure was found, but arrivals_persons is empty',
    '{2019-01,JPN,KOR}:rounded_to_persons: "1" says how a figure was rounded, but arrivals_persons is empty',
  ],
  [
    'nothing says how a figure was found',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,final,published,1,',
    '2019-01,JPN,KOR,206526,final,,1,',
    '{2019-01,JPN,KOR}:method: the cell is empty: expected how arrivals_persons was found',
  ],
  [
    'an absence that says how it was found',
    'tourism/arrivals-annual.csv',
    '1990,JPN,KOR,,not-found,,,',
    '1990,JPN,KOR,,not-found,published,,',
    '{1990,JPN,KOR}:method: "published" says how a figure was found, but arrivals_persons is empty',
  ],
  [
    'a row without status or figure',
    'trade/trade-boycott-items.csv',
    ',imports,JPN,beer,78300000,',
    ',imports,JPN,beer,,',
    '{2018,annual,KOR}:value_usd: the row needs a figure in value_usd, value_jpy',
  ],
  [
    'a wave that says it has no figures',
    'polls/poll-waves.csv',
    'age 18+ nationwide,18,Gallup Korea,,2025-08-15,true,',
    'age 18+ nationwide,18,Gallup Korea,,2025-08-15,false,',
    '{gallup-korea,2025,KOR}:has_figures: "false" is wrong: the wave has figures',
  ],
  [
    'a month is missing',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,final,published,1,kto_purpose_tables,\n',
    '',
    '{2019-02,JPN,KOR}:month: "2019-02" follows a hole: JPN KOR has no row for 2019-01',
  ],
  [
    'a year is missing',
    'tourism/population.csv',
    '1990,JPN,123478000,wb_population\n',
    '',
    '{1991,JPN,123964000}:year: "1991" follows a hole: JPN has no row for 1990',
  ],
  [
    'no record is to be drawn',
    'trade/trade-annual.csv',
    '2020,KOR,exports,JPN,25085553000,,final,FOB,,true,',
    '2020,KOR,exports,JPN,25085553000,,final,FOB,,false,',
    '{2020,KOR,exports}:preferred: no row with value_usd for 2020 KOR exports is preferred',
  ],
  [
    'two records are to be drawn',
    'trade/trade-annual.csv',
    '2020,KOR,exports,JPN,25090000000,,provisional,FOB,10000000,false',
    '2020,KOR,exports,JPN,25090000000,,provisional,FOB,10000000,true',
    '{2020,KOR,exports,JPN,25090000000}:preferred: line {2020,KOR,exports} is the preferred row with value_usd for 2020 KOR exports already',
  ],
  [
    'an absence is to be drawn',
    'trade/trade-annual.csv',
    '2020,KOR,exports,JPN,25090000000,,provisional,FOB,10000000,false',
    '2020,KOR,exports,JPN,,,not-found,FOB,,true',
    '{2020,KOR,exports,JPN,,}:preferred: an absence cannot be preferred: line {2020,KOR,exports} has a figure for 2020 KOR exports',
  ],
  [
    'an average over nobody knows whom',
    'polls/poll-responses.csv',
    'bbc,2006,AVERAGE,JPN,all,33-publics-as-reported,influence-in-the-world,mainly-negative',
    'bbc,2006,AVERAGE,JPN,all,,influence-in-the-world,mainly-negative',
    '{bbc,2006,AVERAGE}:average_base: the cell is empty: expected over which publics AVERAGE is',
  ],
  [
    'a base without an average',
    'polls/poll-responses.csv',
    'bbc,2006,KOR,JPN,all,,influence-in-the-world,mainly-negative',
    'bbc,2006,KOR,JPN,all,33-publics-as-reported,influence-in-the-world,mainly-negative',
    '{bbc,2006,KOR}:average_base: "33-publics-as-reported" is of an average, but population is KOR',
    '{bbc,2006,KOR}:flags: "secondary-copy;conflict" names a conflict, but no row of conflicts is about bbc.2006.KOR.JPN.all.33-publics-as-reported.influence-in-the-world.mainly-negative',
    'sources/conflicts.csv:{bbc-2006-south-korea-on-japan,poll-responses,bbc.2006.KOR.JPN.all.influence-in-the-world.mainly-negative}:row: "bbc.2006.KOR.JPN.all.influence-in-the-world.mainly-negative" is not in poll-responses',
  ],
])('absences: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
