import type { Hue } from '@/data/series';

/*
 * A chart laid out but not yet drawn. Everything horizontal is a fraction of the plot's width (0 left, 1 right); everything
 * vertical a fraction of its height (0 top, 1 bottom). The static SVG, the downloaded SVG and the live chart draw the same one.
 */

export interface PlacedTick {
  at: number;
  label: string;
  /** Left out where the plot is narrower than about 600 px. */
  wideOnly?: boolean;
}

/** What a tooltip says of one point: a title and a line for each fact. */
export interface Readout {
  title: string;
  lines: string[];
}

export interface PlacedPoint extends Readout {
  x: number;
  y: number;
  /** Where its nominal sampling error begins and ends (`low` is further down), when the chart shows margins and the share has one. */
  margin?: { low: number; high: number };
  /** Provisional, estimated or derived: drawn hollow. */
  hollow: boolean;
  /** Drawn as a dot: every poll wave, and any point without a neighbour. */
  dot: boolean;
  /** Points of one group are read out together. */
  group: string;
}

export interface PlacedRun {
  /** The dense end of a monthly line that is not final yet: drawn dotted instead of with hollow dots. */
  unsettled: boolean;
  points: PlacedPoint[];
}

export interface PlacedLine {
  id: string;
  label: string;
  hue: Hue;
  dash: 'solid' | 'dashed' | 'dotted';
  /** Runs that one line connects: it never crosses a gap or a break. */
  runs: PlacedRun[];
  /** The last value, written beside its point, with the series' name in lines below it; its place keeps such labels apart. */
  end?: { labelX: number; labelY: number; text: string; name: string[] };
}

export interface PlacedEvent {
  at: number;
  /** Where its number stands: the first row that has room for it beside those before. */
  row: number;
  id: string;
  date: string;
  title: string;
  major: boolean;
}

export interface PlacedBreak {
  at: number;
  /** The series that breaks, where there are several. */
  series?: string;
  /** The wave or year that begins after it. */
  label: string;
  reason: string;
  /** False where another series breaks at nearly the same place: one line stands for both, each keeps its note. */
  drawn: boolean;
}

export interface PlacedTimeChart {
  kind: 'time';
  lines: PlacedLine[];
  xTicks: PlacedTick[];
  yTicks: PlacedTick[];
  /** Where zero is, when the axis shows it. */
  zeroAt?: number;
  /** The value axis does not start at zero. */
  cut: boolean;
  breaks: PlacedBreak[];
  events: PlacedEvent[];
  /** What whiskers and bands mean, and which lines have none; empty when margins are not shown. */
  marginNotes: string[];
}

export interface PlacedBar extends Readout {
  row: number;
  group: number;
  hue: Hue;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  hollow: boolean;
  /** The value, written at the bar's end or, in a stack, inside it. */
  text?: { x: number; anchor: 'start' | 'middle' | 'end'; inside: boolean; wideOnly?: boolean; value: string };
}

export interface PlacedBarChart {
  kind: 'bars';
  /** Height of the plot in px: bars keep their thickness, the plot grows with its rows. */
  height: number;
  /** `lines`: the row's name, broken where it stands above its bars and would be cut on a phone; `y`: the middle of the first. */
  rows: { label: string; lines: string[]; y: number; emphasis: boolean }[];
  labels: 'beside' | 'above';
  groups: { id: string; label: string; hue: Hue }[];
  bars: PlacedBar[];
  /** What stands where a row has no bar: the reason for the empty cell. */
  gaps: { x: number; y: number; text: string }[];
  xTicks: PlacedTick[];
  zeroAt: number;
}

export interface PlacedHeatChart {
  kind: 'heat';
  columns: string[];
  rows: { label: string; cells: ({ text: string; shade: number; title: string } | undefined)[] }[];
  /** Upper end of each shade, for the key. */
  key: string[];
}

export type PlacedChart = PlacedTimeChart | PlacedBarChart | PlacedHeatChart;
