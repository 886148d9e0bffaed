import { expect, it } from 'vitest';
import { placeChart } from '@/components/chart/layout/place';
import type { PlacedChart } from '@/components/chart/layout/placed';
import { figure } from '@/data/figures';
import { contextOf } from '@/data/text/context';
import { inColumns } from './columns';

const placed = (id: string): PlacedChart => placeChart(figure(id, 'en'), contextOf('en'));

const namesIn = (chart: PlacedChart): string[] => (chart.kind === 'time' ? [] : chart.rows.map(({ label }) => label));

it.each(['arrivals-two-sided', 'bbc-2013-on-south-korea', 'heat-koreans-in-japan'])('%s keeps every row, in its order', (id) => {
  const chart = placed(id);
  const columns = inColumns(chart);
  expect(columns).toHaveLength(2);
  expect(columns.flatMap(namesIn)).toEqual(namesIn(chart));
});

it('leaves every bar as thick, beside its row, and on the axis it was on', () => {
  const chart = placed('arrivals-two-sided');
  if (chart.kind !== 'bars') throw new Error('no bars');
  const bars = inColumns(chart).flatMap((column) => (column.kind === 'bars' ? [column] : []));
  const thickness = ({ y0, y1 }: { y0: number; y1: number }, height: number): number => Math.round((y1 - y0) * height);
  expect(bars.flatMap((column) => column.bars.map((bar) => thickness(bar, column.height)))).toEqual(
    chart.bars.map((bar) => thickness(bar, chart.height)),
  );
  for (const column of bars) {
    expect(column.xTicks).toEqual(chart.xTicks);
    for (const { y0, y1 } of column.bars) expect(y0 >= 0 && y1 <= 1).toBe(true);
  }
});
