import { quantileSorted } from 'd3-array';
import type { HeatChart } from '@/data/figure';
import { hasValue } from '@/data/series';
import type { Context } from '@/data/text/context';
import type { PlacedHeatChart } from './placed';
import { readoutOf, valueText } from './readout';

const SHADES = 6;

/** Lays out a table of shades: each shade holds a sixth of the values, so that a few record months do not flatten the rest. */
export function layOutHeat(chart: HeatChart, context: Context, names: (sourceId: string) => string): PlacedHeatChart {
  const values = chart.rows
    .flatMap((row) => row.points.flatMap((point) => (point && hasValue(point) ? [point.value] : [])))
    .sort((a, b) => a - b);
  const limits = Array.from({ length: SHADES }, (_, index) => quantileSorted(values, (index + 1) / SHADES) ?? 0);
  return {
    kind: 'heat',
    columns: chart.columns,
    rows: chart.rows.map((row) => ({
      label: row.label,
      cells: row.points.map((point) => {
        if (!point) return undefined;
        const readout = readoutOf(point, chart.unit, row.label, context, names);
        const shade = hasValue(point) ? limits.findIndex((limit) => point.value <= limit) + 1 : 0;
        const text = hasValue(point) ? context.format.axis(point.value, chart.unit) : '–';
        return { text, shade, title: hasValue(point) ? readout.lines.join(' · ') : valueText(point, chart.unit, context) };
      }),
    })),
    key: limits.map((limit) => context.format.axis(limit, chart.unit)),
  };
}
