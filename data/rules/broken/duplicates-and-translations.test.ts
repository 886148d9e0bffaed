import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a row stands twice',
    'trade/investment-annual.csv',
    '2010,JPN,KOR,2080000000,joins_168574,\n',
    '2010,JPN,KOR,2080000000,joins_168574,\n2010,JPN,KOR,2080000000,joins_168574,\n',
    '3:year+investor+host: "2010.JPN.KOR" is the key of line {2010,JPN,KOR} already',
  ],
  [
    'a key stands twice with another figure',
    'tourism/population.csv',
    '2019,KOR,51764822,wb_population\n',
    '2019,KOR,51764822,wb_population\n2019,KOR,51764823,wb_population\n',
    '{2019,KOR,51764823}:year+country: "2019.KOR" is the key of line {2019,KOR,51764822} already',
  ],
  [
    'origin and destination change places',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,KOR,JPN,206526,',
    'tourism/arrivals-annual.csv:{2019,KOR,JPN}:arrivals_persons: "5584597" differs by -572857 from the sum of its months, 5011740; expected no difference',
    '{2019-01,KOR,JPN,779383}:month+origin+destination: "2019-01.KOR.JPN" is the key of line {2019-01,KOR,JPN} already',
    'tourism/arrivals-purpose-monthly.csv:{2019-01,KOR,JPN}:arrivals_persons: "779383" is the sum of 3 rows; arrivals-monthly has 206526 on line {arrivals-monthly|2019-01,KOR,JPN}',
  ],
  [
    'a key that differs only in case',
    'context/glossary.csv',
    '\nGSOMIA,',
    '\ngsomia,協定,협정,Pact.,協定。,협정.,\nGSOMIA,',
    '{GSOMIA,日韓秘密軍事情報保護協定（GSOMIA）,한일 군사정보보호협정(GSOMIA)}:term_en: "GSOMIA" differs from the key of line {gsomia,協定,협정} only in case, width or spaces',
  ],
  [
    'a key that differs only in width',
    'context/glossary.csv',
    '\nGSOMIA,',
    '\nＧＳＯＭＩＡ,協定,협정,Pact.,協定。,협정.,\nGSOMIA,',
    '{ＧＳＯＭＩＡ,協定,협정}:term_en: "ＧＳＯＭＩＡ" is not English: it has no Latin letter',
    '{GSOMIA,日韓秘密軍事情報保護協定（GSOMIA）,한일 군사정보보호협정(GSOMIA)}:term_en: "GSOMIA" differs from the key of line {ＧＳＯＭＩＡ,協定,협정} only in case, width or spaces',
  ],
  [
    'Japanese and Korean change places',
    'context/glossary.csv',
    '日韓秘密軍事情報保護協定（GSOMIA）,한일 군사정보보호협정(GSOMIA)',
    '한일 군사정보보호협정(GSOMIA),日韓秘密軍事情報保護協定（GSOMIA）',
    '{GSOMIA,한일 군사정보보호협정(GSOMIA),日韓秘密軍事情報保護協定（GSOMIA）}:term_ja: "한일" is not Japanese: it has Hangul that term_en has not',
  ],
  [
    'a Japanese text in the Korean column',
    'polls/poll-answers.csv',
    '\ngenron-eai,impression-of-other-country,rather-good,Rather good,どちらかといえば良い,대체로 좋은 인상,',
    '\ngenron-eai,impression-of-other-country,rather-good,Rather good,どちらかといえば良い,どちらかといえば良い,',
    '{genron-eai,impression-of-other-country,rather-good}:label_ko: "どちらかといえば" is not Korean: it has kana that label_en has not',
  ],
  [
    'a Japanese text in the English column',
    'polls/poll-answers.csv',
    '\ngenron-eai,impression-of-other-country,good,Good,良い,',
    '\ngenron-eai,impression-of-other-country,good,良い,良い,',
    '{genron-eai,impression-of-other-country,good,}:label_en: "良い" is not English: it has no Latin letter',
  ],
  [
    'a translation is empty',
    'context/translations.csv',
    '"""lifted"" in 1998",1998年に「解禁」,',
    '"""lifted"" in 1998",,',
    '{"""lifted"" in 1998",,1998년에 “lifted”(해제)}:text_ja: the cell is empty and may not be',
  ],
])('duplicates and translations: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
