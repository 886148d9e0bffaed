import { describe, expect, it } from 'vitest';
import { pointOf, seriesOf } from '../points';
import { type Point, pointsOf } from '../series';
import { afterImf, annualPoints, balancePoints, mirrorPoints, monthlyPoints } from './series';

const point = (time: string, value?: number, sourceId = 'imf_dots_2022'): Point =>
  pointOf({ dataset: 'trade-annual', rowId: time, time, value, printed: '', status: 'final', sourceId });

describe('balancePoints', () => {
  it.each([
    ['a deficit', 20, 71, -51],
    ['a surplus', 71, 20, 51],
    ['no figure without imports', 20, undefined, undefined],
  ])('%s', (_, exports, imports, balance) => {
    expect(balancePoints([point('1960', exports)], [point('1960', imports)], '')[0]?.value).toBe(balance);
  });
});

describe('afterImf', () => {
  const reason = afterImf('new');
  it.each([
    ['from the IMF table to a release', 'imf_dots_2022', 'kbs', 'new'],
    ['inside the IMF table', 'imf_dots_2022', 'imf_dots_2022', undefined],
    ['between releases', 'kbs', 'money1', undefined],
  ])('%s', (_, before, after, expected) => {
    expect(reason(point('2020', 1, before), point('2021', 1, after))).toBe(expected);
  });
});

describe('the published rows', () => {
  it.each(['JPN', 'KOR'] as const)('hold one preferred figure a year for %s', (reporter) => {
    for (const flow of ['exports', 'imports'] as const) {
      const years = annualPoints(reporter, flow).map(({ label }) => label);
      expect(new Set(years).size).toBe(years.length);
      const months = monthlyPoints(reporter, flow, reporter === 'KOR' ? 'usd' : 'jpy').map(({ label }) => label);
      expect(new Set(months).size).toBe(months.length);
    }
  });

  it('give the mirror gap as the importer’s record less the exporter’s', () => {
    const sent = new Map(annualPoints('JPN', 'exports').map(({ label, value }) => [label, value]));
    const received = new Map(annualPoints('KOR', 'imports').map(({ label, value }) => [label, value]));
    for (const { label, value } of mirrorPoints('JPN', 'gap_usd'))
      expect([label, value]).toEqual([label, (received.get(label) ?? 0) - (sent.get(label) ?? 0)]);
  });

  it('leave the months that were not found without a line', () => {
    const series = seriesOf({ id: 'x', label: 'x', hue: 'kor', unit: 'usd' }, monthlyPoints('KOR', 'exports', 'usd'));
    const holding = series.segments.find(({ points }) => points.some(({ label }) => label === '2020-05'));
    expect(holding?.points.at(-1)?.label).toBe('2020-05');
    expect(pointsOf(series).some(({ label }) => label > '2020-05' && label < '2024')).toBe(false);
  });
});
