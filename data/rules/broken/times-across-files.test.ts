import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a quarter as the time of a monthly figure',
    'tourism/arrivals-world.csv',
    '\n2019-01,monthly,JPN',
    '\n2019-Q1,monthly,JPN',
    '{2019-Q1,monthly,JPN}:period: "2019-Q1" is not the time of a monthly figure',
    '{2019-02,monthly,JPN}:period: "2019-02" follows a hole: JPN monthly has no row for 2019-01',
  ],
  [
    'a month as the time of a year’s figure',
    'trade/trade-controlled-materials.csv',
    '\n2010,annual,KOR,exports,JPN,2811111000',
    '\n2010-01,annual,KOR,exports,JPN,2811111000',
    '{2010-01,annual,KOR}:period: "2010-01" is not the time of an annual figure',
  ],
  [
    'a wave in a month that does not exist',
    'polls/poll-waves.csv',
    '\nasan,2014-03,KOR,,2014-03,2014-03',
    '\nasan,2014-13,KOR,,2014-03,2014-03',
    'polls/poll-means.csv:{asan,2014-03,KOR}:wave: "asan.2014-03.KOR" is not in poll-waves',
    '{asan,2014-13,KOR}:has_figures: "true" is wrong: the wave has no figure',
    '{asan,2014-13,KOR}:wave: "2014-13" has no such month',
    '{asan,2014-13,KOR}:wave: "2014-13" is not the month of its fieldwork, 2014-03 to 2014-03',
    '{asan,2014-13,KOR}:field_start: "2014-03" is not after the fieldwork of wave 2014-04 on line {asan,2014-04,KOR}, to 2014-04-03',
  ],
  [
    'an event that ends before it begins',
    'context/events.csv',
    'ev-2019-boycott,2019-07,month,,',
    'ev-2019-boycott,2019-07,month,2018-12,',
    '{ev-2019-boycott,2019-07,month}:end_date: "2018-12" is before date 2019-07',
  ],
  [
    'an event more exact than it says',
    'context/events.csv',
    'ev-2019-boycott,2019-07,month,,',
    'ev-2019-boycott,2019-07-01,month,,',
    '{ev-2019-boycott,2019-07-01,month}:date: "2019-07-01" is not exact to the month, as date_precision says',
  ],
  [
    'a document retrieved before it was published',
    'sources/sources.csv',
    ',2026-03-06,2026-11-22,public repository datasets/population@',
    ',2026-03-06,2026-01-22,public repository datasets/population@',
    '{wb_population,"Population, total (WDI SP.POP.TOTL)}:retrieved: "2026-01-22" is before published 2026-03-06',
  ],
  [
    'a month later than the document that prints it',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,final,published,1,kto_purpose_tables',
    '2019-01,JPN,KOR,206526,final,published,1,hankyung_19930118',
    '{2019-01,JPN,KOR}:month: "2019-01" is later than its source hankyung_19930118 of 1993-01-18',
  ],
  [
    'a poll later than the document that prints it',
    'polls/poll-responses.csv',
    'genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total,20.5,published,,jcast_2014',
    'genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total,20.5,published,,genron_2013_report',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total}:wave: "2014-05-31" is later than its source genron_2013_report of 2013-05',
  ],
  [
    'a statement’s time runs backward',
    'context/claims.csv',
    ',2012-01/2013-12,',
    ',2013-12/2012-01,',
    '{V11,tourism,Japanese visits to South Korea turned down after President Lee\'s August 2012 visit to the Liancourt Rocks (Dokdo/Takeshima).}:period: "2013-12/2012-01" is not a time such as 2014-05 or two in their order such as 2012/2015',
  ],
])('times across files: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
