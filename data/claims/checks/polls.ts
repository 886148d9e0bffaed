import type { Check, Unchecked } from '../formula';
import { greater, level, point, trend } from './terms';

const GENRON = 'genron-eai.impression';
const BBC = 'bbc.influence-in-the-world';
const AFFINITY = 'cabinet-office.affinity.feel.jpn';
const JPRI = 'jpri.favourable-to-japan.favourable.kor';
const GALLUP = 'gallup-korea.favourable-to-country.favourable.kor';
const AGREEMENT = 'genron-eai.comfort-women-agreement-evaluation.positive';

/** How statements about opinion are checked. */
export const POLL_CHECKS: Record<string, Check | Unchecked> = {
  P01: { formula: level(`${BBC}.mainly-positive.jpn`, '2014') },
  P02: { formula: level(`${BBC}.mainly-negative.jpn`, '2014') },
  P03: { formula: level(`${BBC}.mainly-positive.kor`, '2014') },
  P04: { formula: level(`${BBC}.mainly-negative.kor`, '2014') },
  P05: { formula: { kind: 'rank', series: `${BBC}.mainly-negative.kor`, at: '2014' }, provisos: ['countries-polled'] },
  P06: { formula: { kind: 'crossing', above: `${GENRON}.good.jpn`, below: `${GENRON}.bad.jpn`, at: '2023' } },
  // Asked for by name: "JoongAng Ilbo and East Asia Institute"; Gallup Korea asks another question about the people.
  P07: { missing: 'poll-not-found', nearest: [level('gallup-korea.favourable-to-people.favourable.kor', '2022')] },
  // The groups that the poll itself reports: from 19 in South Korea, from 20 in Japan.
  P08: {
    formula: level(`${GENRON}.good.kor.age-19-29`, '2023'),
    alternatives: [{ with: 'earlier-wave', formula: level(`${GENRON}.good.kor.age-19-29`, '2019') }],
  },
  P09: {
    formula: level(`${GENRON}.good.jpn.age-20-29`, '2023'),
    alternatives: [{ with: 'earlier-wave', formula: level(`${GENRON}.good.jpn.age-20-29`, '2019') }],
  },
  P10: { formula: level(JPRI, 'FY2025') },
  P11: { missing: 'no-age-table', nearest: [greater(point(JPRI, 'FY2025'), point(`${JPRI}.age-50-59`, 'FY2025'))] },
  P12: {
    formula: {
      kind: 'all',
      parts: [
        trend([JPRI], 'FY2020', 'FY2025', 'up'),
        trend([`${GENRON}.good.kor`], '2020', '2023', 'up'),
        trend([GALLUP], '2022', '2025', 'up'),
      ],
    },
    alternatives: [{ with: 'claimed-period', formula: trend([`${GENRON}.good.kor`], '2020', '2025', 'up') }],
  },
  P13: {
    formula: {
      kind: 'all',
      parts: [trend([`${GENRON}.good.jpn`], '2020', '2023', 'up'), trend([AFFINITY], 'FY2020', 'FY2024', 'up')],
    },
    alternatives: [{ with: 'claimed-period', formula: trend([`${GENRON}.good.jpn`], '2020', '2025', 'up') }],
  },
  P14: {
    formula: {
      kind: 'all',
      parts: [
        greater(point(`${GENRON}.good.jpn.age-18-19`, '2022'), point(`${GENRON}.good.jpn.age-60-plus`, '2022')),
        greater(point(`${AFFINITY}.age-18-29`, 'FY2023'), point(`${AFFINITY}.age-70-plus`, 'FY2023')),
        greater(point(`${GENRON}.good.kor.age-18-19`, '2022'), point(`${GENRON}.good.kor.age-60-plus`, '2022')),
        greater(point(`${GALLUP}.age-18-29`, '2025'), point(`${GALLUP}.age-70-plus`, '2025')),
      ],
    },
    provisos: ['younger-undefined'],
  },
  P15: {
    formula: { kind: 'level', term: { of: 'words', dataset: 'sources', row: 'yonhap_20230310', column: 'title', phrase: '# pct oppose' } },
    alternatives: [
      { with: 'other-poll', formula: level('genron-eai.wartime-labour-solution-evaluation.negative.kor', '2023') },
      { with: 'other-poll', formula: level('hankook-yomiuri.wartime-labour-solution-evaluation.negative.kor', '2024') },
    ],
    provisos: ['plan-not-handling'],
  },
  P16: {
    formula: trend([AFFINITY], 'FY2011', 'FY2015', 'down'),
    alternatives: [{ with: 'other-poll', formula: trend([`${GENRON}.good.jpn`], '2013', '2015', 'down') }],
  },
  P17: {
    missing: 'no-number-claimed',
    nearest: [
      greater(
        point('genron-eai.military-threat-countries.japan.kor', '2013'),
        point('genron-eai.military-threat-countries.china.kor', '2013'),
      ),
    ],
  },
  P18: { missing: 'no-poll-named' },
  P19: {
    formula: {
      kind: 'all',
      parts: [
        { kind: 'within', formula: { kind: 'level', term: point(`${AGREEMENT}.kor`, '2016') }, high: 50 },
        greater(point(`${AGREEMENT}.jpn`, '2016'), point(`${AGREEMENT}.kor`, '2016')),
      ],
    },
    provisos: ['low-undefined'],
  },
};
