import type { BarChart } from '@/data/figure';
import { hasValue, type Point } from '@/data/series';
import type { Context } from '@/data/text/context';
import { wrap } from '../wrap';
import type { PlacedBar, PlacedBarChart } from './placed';
import { readoutOf, valueText } from './readout';
import { fraction, type Scale, valueScale } from './scale';

/** Thickness of a bar, the gap between rows, and the line a label above its bars takes, in px. */
const BAR = 16;
const GAP = 10;
const LABEL = 17;

/** Width in px that a name above its bars may take: a screen of 320 px less the page's margins. */
const LABEL_WIDTH = 275;

/** Least share of the plot's width that holds a value such as 45%: on a desktop plot of 560 px, on a phone's of 190 px. */
const STACK_TEXT = { wide: 0.07, narrow: 0.24 };

/** Width in px that a name beside its bars may take on a phone. */
const BESIDE_WIDTH = 112;

/** Where names stand: beside their bars where the figure wants them there and every one of them has room in its own script. */
const labelsOf = ({ labels, rows }: BarChart): BarChart['labels'] =>
  rows.some(({ label }) => wrap.widthOf(label, 13) > BESIDE_WIDTH) ? 'above' : labels;

interface Span {
  from: number;
  to: number;
}

/** Where each bar of a row begins and ends, in values. */
function spansOf(chart: BarChart, points: (Point | undefined)[]): (Span | undefined)[] {
  const values = points.map((point) => point?.value);
  if (chart.arrangement === 'grouped') return values.map((value) => (value === undefined ? undefined : { from: 0, to: value }));
  if (chart.arrangement === 'two-sided')
    return values.map((value, side) => (value === undefined ? undefined : { from: 0, to: side === 0 ? -value : value }));
  // Diverging: the middle answer is centred on zero, the first to its left, the last to its right.
  const [negative, unsure = 0, positive] = values;
  return [
    negative === undefined ? undefined : { from: -unsure / 2 - negative, to: -unsure / 2 },
    values[1] === undefined ? undefined : { from: -unsure / 2, to: unsure / 2 },
    positive === undefined ? undefined : { from: unsure / 2, to: unsure / 2 + positive },
  ];
}

/** Where a bar's value is written: inside a stacked bar that is wide enough, else beyond its end. */
function textOf(chart: BarChart, span: Span, x: Scale, value: string): PlacedBar['text'] {
  if (chart.arrangement === 'diverging') {
    const width = Math.abs(x.place(span.to) - x.place(span.from));
    if (width < STACK_TEXT.wide) return undefined;
    const wideOnly = width < STACK_TEXT.narrow ? true : undefined;
    return { x: fraction(x.place((span.from + span.to) / 2)), anchor: 'middle', inside: true, wideOnly, value };
  }
  return { x: fraction(x.place(span.to)), anchor: span.to < span.from ? 'end' : 'start', inside: false, value };
}

/** Share of the plot's width kept free left of the longest left-hand bar, for its value: 45 px of a phone's 190. */
const LEFT_TEXT = 0.24;

/** The value axis: from zero, or as far to each side as the bars go. */
function axisOf(chart: BarChart, spans: (Span | undefined)[][]) {
  const ends = spans.flat().flatMap((span) => (span ? [span.from, span.to] : []));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = chart.arrangement === 'two-sided' ? ((high - low) * LEFT_TEXT) / (1 - LEFT_TEXT) : 0;
  return valueScale([low - room, high], true, chart.max, 4);
}

/** Where each row begins, in px. All rows are equally high, as high as the longest name needs: the live chart counts on it. */
function placesOf(chart: BarChart, labels: BarChart['labels'], lanes: number) {
  const names = chart.rows.map((row) => (labels === 'above' ? wrap.lines(row.label, 13, LABEL_WIDTH) : [row.label]));
  const head = labels === 'above' ? LABEL * Math.max(...names.map((lines) => lines.length)) : 0;
  const rowHeight = head + lanes * BAR + GAP;
  const places = names.map((lines, index) => {
    const top = index * rowHeight + GAP / 2;
    const above = head - (lines.length - 0.5) * LABEL;
    return { lines, bars: top + head, name: top + (head > 0 ? above : (lanes * BAR - 2) / 2) };
  });
  return { places, height: names.length * rowHeight };
}

/** Lays out horizontal bars. `names` gives a source's short name. */
export function layOutBars(chart: BarChart, context: Context, names: (sourceId: string) => string): PlacedBarChart {
  const stacked = chart.arrangement !== 'grouped';
  const labels = labelsOf(chart);
  const { places, height } = placesOf(chart, labels, stacked ? 1 : chart.groups.length);
  const spans = chart.rows.map((row) => spansOf(chart, row.points));
  const x = axisOf(chart, spans);
  const bars: PlacedBar[] = [];
  const gaps: PlacedBarChart['gaps'] = [];
  chart.rows.forEach((row, index) => {
    row.points.forEach((point, group) => {
      const top = (places[index]?.bars ?? 0) + (stacked ? 0 : group * BAR);
      const span = spans[index]?.[group];
      const info = chart.groups[group];
      if (!point || !info) return;
      if (!span || !hasValue(point)) {
        if (!stacked)
          gaps.push({ x: fraction(x.place(0)), y: fraction((top + BAR / 2) / height), text: valueText(point, chart.unit, context) });
        return;
      }
      bars.push({
        row: index,
        group,
        hue: info.hue,
        x0: fraction(x.place(Math.min(span.from, span.to))),
        x1: fraction(x.place(Math.max(span.from, span.to))),
        y0: fraction(top / height),
        y1: fraction((top + BAR - 2) / height),
        hollow: point.status !== 'final',
        text: textOf(chart, span, x, context.format.axis(point.value, chart.unit)),
        ...readoutOf(point, chart.unit, context.format.pair(row.label, info.label), context, names),
      });
    });
  });
  return {
    kind: 'bars',
    height,
    rows: chart.rows.map((row, index) => ({
      label: row.label,
      lines: places[index]?.lines ?? [],
      y: fraction((places[index]?.name ?? 0) / height),
      emphasis: row.emphasis ?? false,
    })),
    labels,
    groups: chart.groups,
    bars,
    gaps,
    xTicks: x.ticks.map((value, index) => ({
      at: fraction(x.place(value)),
      label: context.format.axis(Math.abs(value), chart.unit, x.ticks),
      // Beside long row names a phone has room for every second label.
      wideOnly: x.ticks.length > 3 && index % 2 === 1 ? true : undefined,
    })),
    zeroAt: fraction(x.place(0)),
  };
}
