import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a comma in a cell without quotes',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,',
    '2019-01,JPN,KOR,206,526,',
    '{2019-01,JPN,KOR}:status: "526" is the first cell that does not fit: the row has 10 cells, expected 9',
  ],
  [
    'a comma in a text without quotes',
    'trade/investment-annual.csv',
    '2010,JPN,KOR,2080000000,joins_168574,',
    '2010,JPN,KOR,2080000000,joins_168574,Notified, not arrived',
    '{2010,JPN,KOR}: the row has 7 cells, expected 6',
  ],
  [
    'a comma too many at the end',
    'tourism/population.csv',
    '2019,JPN,126633000,wb_population',
    '2019,JPN,126633000,wb_population,',
    '{2019,JPN,126633000}: the row has 5 cells, expected 4',
  ],
  [
    'a comma is missing',
    'tourism/population.csv',
    '2019,JPN,126633000,wb_population',
    '2019JPN,126633000,wb_population',
    '{2019JPN,126633000,wb_population}:year: "2019JPN" is the first cell that does not fit: the row has 3 cells, expected 4',
  ],
  [
    'the last cell is missing',
    'tourism/population.csv',
    '2019,JPN,126633000,wb_population',
    '2019,JPN,126633000',
    '{2019,JPN,126633000}:source_id: is the first cell that does not fit: the row has 3 cells, expected 4',
  ],
  [
    'a row is split by a line end',
    'tourism/arrivals-monthly.csv',
    '2019-01,JPN,KOR,206526,final,',
    '2019-01,JPN,KOR,206526,\nfinal,',
    '{2019-01,JPN,KOR}:status: is the first cell that does not fit: the row has 5 cells, expected 9',
    '{final,published,1}:month: "final" is the first cell that does not fit: the row has 5 cells, expected 9',
  ],
  [
    'two rows are joined',
    'tourism/population.csv',
    '2019,JPN,126633000,wb_population\n',
    '2019,JPN,126633000,wb_population,',
    '{2019,JPN,126633000}: the row has 8 cells, expected 4',
  ],
  [
    'a blank line',
    'tourism/population.csv',
    '2019,JPN,126633000,wb_population\n',
    '2019,JPN,126633000,wb_population\n\n',
    '121: the line is blank',
  ],
  [
    'a line of commas',
    'tourism/population.csv',
    '2019,JPN,126633000,wb_population\n',
    '2019,JPN,126633000,wb_population\n,,,\n',
    '{,,}:year: the cell is empty and may not be',
    '{,,}:country: the cell is empty and may not be',
    '{,,}:population_persons: the cell is empty and may not be',
    '{,,}:source_id: the cell is empty and may not be',
  ],
  [
    'a quote is opened and never closed',
    'tourism/population.csv',
    '2019,JPN,126633000',
    '2019,"JPN,126633000',
    '{2019,"JPN,126633000}:country: a quote is opened and never closed',
  ],
  [
    'a quote inside a plain cell',
    'trade/trade-boycott-items.csv',
    '801690000,ajunews_20191226',
    '801690000,ajunews"20191226',
    '{2018-11,monthly,JPN}:source_id: a stray quote: a cell that holds quotes is quoted as a whole and each quote in it doubled',
  ],
  [
    'quotes in a quoted cell are not doubled',
    'trade/trade-boycott-items.csv',
    '"KITA, record."',
    '"KITA, "record"."',
    '{2018,annual,KOR}:note: a stray quote: a cell that holds quotes is quoted as a whole and each quote in it doubled',
  ],
  [
    'a space before a quote',
    'trade/trade-boycott-items.csv',
    '"KITA, record."',
    ' "KITA, record."',
    '{2018,annual,KOR}:note: a stray quote: a cell that holds quotes is quoted as a whole and each quote in it doubled',
  ],
  [
    'text behind a quoted cell',
    'trade/trade-boycott-items.csv',
    '"KITA, record."',
    '"KITA, record.".',
    '{2018,annual,KOR}:note: a stray quote: a cell that holds quotes is quoted as a whole and each quote in it doubled',
  ],
  [
    'a fault behind a cell with a line break',
    'context/glossary.csv',
    '"General Security of Military Information Agreement, signed',
    '"General Security\nof Military Information  Agreement, signed',
    '{GSOMIA,日韓秘密軍事情報保護協定（GSOMIA）,한일 군사정보보호협정(GSOMIA)}:definition_en: "General Security\\nof Military Information  Agreement, signed in 2016 to share mil…" holds two spaces in a row',
  ],
])('quotes and columns: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
