import type { Point, Unit } from '@/data/series';
import type { ChartContext } from '@/data/text/context';
import type { Readout } from './placed';
import { isPoll, samplingError } from './sampling';

/** The value of a point in words, with the mark of a figure that is not final, or the reason why there is none. */
export function valueText(point: Point, unit: Unit, { text, format }: ChartContext): string {
  if (point.value === undefined) return text.codes.absence[point.absence ?? 'not-found'];
  const value = format.quantity(point.value, unit);
  return point.status === 'final' ? value : format.aside(value, text.codes.status[point.status]);
}

/** What the reader is told at a point: value, sampling error, sample, field dates, status. `names` gives the source's short name. */
export function readoutOf(point: Point, unit: Unit, series: string, context: ChartContext, names: (sourceId: string) => string): Readout {
  const { text, format } = context;
  const error = samplingError(point, unit);
  const lines = [
    valueText(point, unit, context),
    error === undefined ? undefined : text.chart.margin(format.number(error, 1)),
    point.sample ? text.chart.sample(format.number(point.sample)) : undefined,
    isPoll(point) ? text.chart.fieldDates(format.period(point.period)) : undefined,
    point.note,
    point.sourceIds[0] === undefined ? undefined : text.chart.source(names(point.sourceIds[0])),
  ];
  return { title: format.commas([series, format.label(point.label)]), lines: lines.filter((line) => line !== undefined) };
}
