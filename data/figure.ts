import type { DatasetName } from './catalogue';
import type { Topic } from './context/datasets';
import type { Point, Series, Unit } from './series';
import type { Context } from './text/context';

/** Lines and dots on a time axis. */
export interface TimeChart {
  kind: 'time';
  series: Series[];
  unit: Unit;
  /** The value axis starts at zero; a cut axis says so. */
  fromZero: boolean;
  /** The top of the value axis where it has a natural one (100 for shares would waste room; leave it out then). */
  max?: number;
  /** Draws every point as a dot: polls always, dense months never. */
  dots: boolean;
  /** First and last moment shown (decimal years); points and events outside are left out. */
  from?: number;
  to?: number;
  /** Shows the nominal sampling error of every share whose sample is published. */
  margins?: boolean;
}

/** Bars side by side for each row, from zero. */
export interface BarChart {
  kind: 'bars';
  /** `grouped`: side by side. `diverging`: negative, unsure in the middle, positive. `two-sided`: the first to the left, the second to the right. */
  arrangement: 'grouped' | 'diverging' | 'two-sided';
  unit: Unit;
  /** One entry a colour: which bar of a row it is. */
  groups: { id: string; label: string; hue: Series['hue'] }[];
  rows: {
    label: string /** One point a group, `undefined` where the row has none. */;
    points: (Point | undefined)[];
    emphasis?: boolean;
  }[];
  /** Where a row's name stands; `above` for names longer than about 14 characters. */
  labels: 'beside' | 'above';
  max?: number;
}

/** A table of shades: one row a year, one column a month. */
export interface HeatChart {
  kind: 'heat';
  unit: Unit;
  columns: string[];
  rows: { label: string; points: (Point | undefined)[] }[];
}

export type Chart = TimeChart | BarChart | HeatChart;

/** What a page says with one chart: everything that is drawn, tabled, footnoted and exported comes from here. */
export interface Figure {
  /** Anchor, file name and permanent address. */
  id: string;
  /** The finding, in one sentence without a full stop. Numbers in it are computed from the chart's points. */
  headline: string;
  /** Measure, population, period and unit. */
  subtitle: string;
  chart: Chart;
  /** Breaks, definitions and cautions, a sentence or two each. */
  notes: string[];
  /** Datasets whose rows it shows, the main one first: offered as full CSV. */
  datasets: DatasetName[];
  /** Topic whose events can be shown on its time axis. */
  events?: Topic;
  /** What the headline claims; the build fails when one no longer holds. */
  findings: { says: string; holds: boolean }[];
}

/** How a figure is made, once for every language. */
export interface FigureDefinition {
  id: string;
  build(context: Context): Omit<Figure, 'id'>;
}
