import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'fieldwork ends before it starts',
    'polls/poll-waves.csv',
    'genron-eai,2014,JPN,1000,2014-05-31,2014-06-22',
    'genron-eai,2014,JPN,1000,2014-06-22,2014-05-31',
    '{genron-eai,2014,JPN}:field_end: "2014-05-31" is before field_start 2014-06-22',
  ],
  [
    'fieldwork in the wrong year',
    'polls/poll-waves.csv',
    'cabinet-office-mail,2021,JPN,1701,2021-09-30,2021-11-07',
    'cabinet-office-mail,2021,JPN,1701,2020-09-30,2021-11-07',
    '{cabinet-office-mail,2021,JPN}:field_start: "2020-09-30" is not between 2021-04 and 2022-05, as the fiscal wave 2021 needs',
    '{cabinet-office-mail,2021,JPN}:field_end: "2021-11-07" is 403 days after field_start 2020-09-30; at most 183 are expected',
    '{cabinet-office-mail,2021,JPN}:field_start: "2020-09-30" is not after the fieldwork of wave 2020 on line {cabinet-office-mail,2020,JPN}, to 2020-12',
  ],
  [
    'fieldwork of a year and more',
    'polls/poll-waves.csv',
    'genron-eai,2014,JPN,1000,2014-05-31,2014-06-22',
    'genron-eai,2014,JPN,1000,2013-05-31,2014-06-22',
    '{genron-eai,2014,JPN}:field_end: "2014-06-22" is 387 days after field_start 2013-05-31; at most 183 are expected',
  ],
  [
    'fieldwork without an end',
    'polls/poll-waves.csv',
    'genron-eai,2014,JPN,1000,2014-05-31,2014-06-22',
    'genron-eai,2014,JPN,1000,2014-05-31,',
    '{genron-eai,2014,JPN}:field_end: the cell is empty, but field_start is 2014-05-31',
  ],
  [
    'fieldwork in another month than the wave',
    'polls/poll-waves.csv',
    'asan,2014-03,KOR,,2014-03,2014-03',
    'asan,2014-03,KOR,,2014-04,2014-04',
    '{asan,2014-03,KOR}:wave: "2014-03" is not the month of its fieldwork, 2014-04 to 2014-04',
    '{asan,2014-04,KOR}:field_start: "2014-04" is not after the fieldwork of wave 2014-03 on line {asan,2014-03,KOR}, to 2014-04',
  ],
  [
    'two waves of one programme at one time',
    'polls/poll-waves.csv',
    'genron-eai,2014,JPN,1000,2014-05-31,2014-06-22',
    'genron-eai,2014,JPN,1000,2013-04-20,2013-06-22',
    '{genron-eai,2014,JPN}:field_start: "2013-04-20" is not after the fieldwork of wave 2013 on line {genron-eai,2013,JPN}, to 2013-04',
  ],
  [
    'a release before the fieldwork is over',
    'polls/poll-waves.csv',
    'genron-eai,2014,JPN,1000,2014-05-31,2014-06-22,drop-off,home visit,,,age 18 and over excluding high-school students,18,Public Opinion Research Institute,The Genron NPO and East Asia Institute,2014-07-10',
    'genron-eai,2014,JPN,1000,2014-05-31,2014-06-22,drop-off,home visit,,,age 18 and over excluding high-school students,18,Public Opinion Research Institute,The Genron NPO and East Asia Institute,2014-06-10',
    '{genron-eai,2014,JPN}:released: "2014-06-10" is before field_end 2014-06-22',
  ],
  [
    'a release before the fieldwork begins',
    'polls/poll-waves.csv',
    '18,Gallup Korea,,2025-08-15,',
    '18,Gallup Korea,,2025-07-15,',
    '{gallup-korea,2025,KOR}:released: "2025-07-15" is before field_start 2025-08-12',
  ],
  [
    'a wave in the future',
    'polls/poll-waves.csv',
    '\nasan,2014-03,KOR,,2014-03,2014-03',
    '\nasan,2094-03,KOR,,,',
    'polls/poll-means.csv:{asan,2014-03,KOR}:wave: "asan.2014-03.KOR" is not in poll-waves',
    '{asan,2094-03,KOR}:has_figures: "true" is wrong: the wave has no figure',
    '{asan,2094-03,KOR}:wave: "2094-03" is in the future',
  ],
])('fieldwork: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
