import { describe, expect, it } from 'vitest';
import { tradeAnnual, tradeMirror } from '../trade/datasets';
import { mirrorGapsMatchBothRecords } from './mirror-gaps-match-both-records';
import { problemsOf, type Table } from './testing';

const exported = { year: '1960', reporter: 'KOR', flow: 'exports', partner: 'JPN', value_usd: '20200000', source_id: 'imf' };
const imported = { year: '1960', reporter: 'JPN', flow: 'imports', partner: 'KOR', value_usd: '18600000', source_id: 'imf' };
const records: Table = [tradeAnnual, exported, imported];
const mirror = {
  year: '1960',
  exporter: 'KOR',
  importer: 'JPN',
  exporter_reported_usd: '20200000',
  importer_reported_usd: '18600000',
  gap_usd: '-1600000',
  gap_percent_of_exporter: '-7.92',
  source_id: 'imf',
};

describe('a mirror gap matches both records', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['the importer less the exporter', {}, []],
    ['percent in as many decimals as printed', { gap_percent_of_exporter: '-7.9' }, []],
    [
      'the gap the other way round',
      { gap_usd: '1600000' },
      [`gap_usd: "1600000" is not the importer's record less the exporter's, -1600000`],
    ],
    [
      'percent that is not that of the gap',
      { gap_percent_of_exporter: '-7.91' },
      [`gap_percent_of_exporter: "-7.91" is not gap_usd in percent of the exporter's record, -7.92079207921`],
    ],
    [
      'an exporter that says something else in trade-annual',
      { exporter_reported_usd: '20200001', gap_usd: '-1600001' },
      ['exporter_reported_usd: "20200001" is not the value of trade-annual on line 2, 20200000'],
    ],
    [
      'a year that trade-annual does not have',
      { year: '1961' },
      [
        'exporter_reported_usd: "20200000" has no record in trade-annual for 1961 KOR exports JPN',
        'importer_reported_usd: "18600000" has no record in trade-annual for 1961 JPN imports KOR',
      ],
    ],
  ])('%s', (_, cells, problems) => {
    expect(problemsOf(mirrorGapsMatchBothRecords, records, [tradeMirror, { ...mirror, ...cells }])).toEqual(
      problems.map((problem) => `trade/trade-mirror-annual.csv:2:${problem}`),
    );
  });

  it('is asked of the record of its own source, else of the preferred one', () => {
    const others: Table = [
      tradeAnnual,
      { ...exported, source_id: 'kita', value_usd: '5', preferred: 'true' },
      { ...exported, preferred: 'false' },
      { ...imported, source_id: 'customs', value_usd: '6', preferred: 'true' },
    ];
    expect(problemsOf(mirrorGapsMatchBothRecords, others, [tradeMirror, mirror])).toEqual([
      'trade/trade-mirror-annual.csv:2:importer_reported_usd: "18600000" is not the value of trade-annual on line 4, 6',
    ]);
  });
});
