import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a source that is not listed',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,final,published,1,kto_purpose_tables',
    '2019-01,JPN,KOR,206526,final,published,1,kto_purpose_table',
    '{2019-01,JPN,KOR}:source_id: "kto_purpose_table" is not in sources',
  ],
  [
    'one source of a list that is not listed',
    'context/claims.csv',
    'greater_than(favourable;unfavourable),article-000;article-002,',
    'greater_than(favourable;unfavourable),article-000;article-200,',
    '{P06,polls,"In 2023 more Japanese had a favourable than an unfavourable impression of South Korea}:articles: "article-200" is not in sources',
  ],
  [
    'a source’s id changes',
    'sources/sources.csv',
    '\nmt_20191021,',
    '\nmt_20191022,',
    'trade/trade-boycott-items.csv:{2019-09,monthly,JPN,exports,KOR,motor-vehicles}:source_id: "mt_20191021" is not in sources',
    'trade/trade-monthly-change.csv:{2019-09,JPN,exports}:source_id: "mt_20191021" is not in sources',
    'trade/trade-monthly-change.csv:{2019-09,JPN,exports,KOR,food}:source_id: "mt_20191021" is not in sources',
    'trade/trade-monthly-change.csv:{2019-09,JPN,exports,KOR,motor-vehicles}:source_id: "mt_20191021" is not in sources',
    'trade/trade-monthly-change.csv:{2019-09,JPN,imports}:source_id: "mt_20191021" is not in sources',
    'trade/trade-monthly.csv:{2019-09,JPN,exports}:source_id: "mt_20191021" is not in sources',
    'trade/trade-monthly.csv:{2019-09,JPN,imports}:source_id: "mt_20191021" is not in sources',
  ],
  [
    'a conflict of no dataset',
    'sources/conflicts.csv',
    'arrivals-2006-to-korea,arrivals-annual,',
    'arrivals-2006-to-korea,arrivals-yearly,',
    '{arrivals-2006-to-korea,arrivals-yearly,2006.JPN.KOR}:dataset: "arrivals-yearly" is not a dataset',
  ],
  [
    'a conflict of no row',
    'sources/conflicts.csv',
    'arrivals-annual,2006.JPN.KOR,',
    'arrivals-annual,2006.JPN.JPN,',
    '{arrivals-2006-to-korea,arrivals-annual,2006.JPN.JPN}:row: "2006.JPN.JPN" is not in arrivals-annual',
  ],
  [
    'a conflict of no column',
    'sources/conflicts.csv',
    '2006.JPN.KOR,arrivals_persons,',
    '2006.JPN.KOR,arrivals,',
    '{arrivals-2006-to-korea,arrivals-annual,2006.JPN.KOR}:column: "arrivals" is not a column of arrivals-annual',
  ],
  [
    'a conflict that keeps another figure',
    'sources/conflicts.csv',
    '"Japanese in South Korea, 2006",2338921,',
    '"Japanese in South Korea, 2006",2338912,',
    '{arrivals-2006-to-korea,arrivals-annual,2006.JPN.KOR}:value_kept: "2338912" is not what arrivals-annual has there, "2338921"',
  ],
  [
    'a row left out for a row that is not there',
    'sources/left-out.csv',
    'poll-responses,asahi-donga.2010.JPN.KOR.all.like-other-country.like,',
    'poll-responses,asahi-donga.2010.JPN.KOR.all.like-other-country.dislike,',
    '{polls-2025/responses.csv,asahi_donga.2010.JPN.all.like_other_country.like,18}:kept_row: "asahi-donga.2010.JPN.KOR.all.like-other-country.dislike" is not in poll-responses',
  ],
  [
    'a row left out for a dataset that is not there',
    'sources/left-out.csv',
    'poll-responses,asahi-donga.2010.JPN.KOR.all.like-other-country.like,',
    'responses,asahi-donga.2010.JPN.KOR.all.like-other-country.like,',
    '{polls-2025/responses.csv,asahi_donga.2010.JPN.all.like_other_country.like,18}:kept_dataset: "responses" is not a dataset',
  ],
  [
    'a row left out for a row of no dataset',
    'sources/left-out.csv',
    'poll-responses,asahi-donga.2010.JPN.KOR.all.like-other-country.like,',
    ',asahi-donga.2010.JPN.KOR.all.like-other-country.like,',
    '{polls-2025/responses.csv,asahi_donga.2010.JPN.all.like_other_country.like,18}:kept_row: "asahi-donga.2010.JPN.KOR.all.like-other-country.like" needs its dataset in kept_dataset',
  ],
  [
    'a note that cites what is not listed',
    'context/claims.csv',
    '[asil_201512]',
    '[asil_201521]',
    '{O01,other,Japan agreed to pay 1 billion yen for \'comfort women\' victims in 2015.}:note: "asil_201521" is not in sources',
  ],
  [
    'a country that trades with itself',
    'trade/trade-controlled-materials.csv',
    '2010-01,monthly,KOR,imports,BEL,3707901010',
    '2010-01,monthly,KOR,imports,KOR,3707901010',
    '{2010-01,monthly,KOR}:partner: "KOR" is the reporter too',
  ],
  [
    'a country that travels to itself',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,JPN,206526,',
    '{2019-01,JPN,JPN}:destination: "JPN" is the origin too',
    '{2019-02,JPN,KOR}:month: "2019-02" follows a hole: JPN KOR has no row for 2019-01',
  ],
])('references and rules across files: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
