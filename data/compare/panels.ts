import type { DatasetName } from '../catalogue';
import type { TimeChart } from '../figure';
import { hasValue, pointsOf, type Series } from '../series';
import { endOf, startOf } from '../time';
import { clipped } from './clip';
import { type ComparableSeries, isFlow, isPoll, type Scale } from './comparable';
import { type MergedVerdict, mergedVerdicts, type SharedBreak, sharedBreaks } from './merge';
import { shortNames } from './names';
import { onSide } from './sides';
import type { CompareState } from './state';
import { commonBases, type FlowTransform, type TransformRefusal, transformed } from './transform';
import { type WordingBox, wordingBoxes } from './wording';
import type { Words } from './words';

/** Series of one unit over the time axis that all panels share. */
export interface Panel {
  scale: Scale;
  title: string;
  /** Who counts or asks. */
  subtitle: string;
  entries: ComparableSeries[];
  chart: TimeChart;
  /** Datasets whose rows it shows. */
  datasets: DatasetName[];
}

/** A choice that does not apply to a series, which is drawn as it is. */
export interface Unapplied {
  id: string;
  transform: FlowTransform;
  why: TransformRefusal;
}

export interface Comparison {
  panels: Panel[];
  /** What may be said of the series together, the most severe first. */
  verdicts: MergedVerdict[];
  breaks: SharedBreak[];
  /** How each poll question shown was put, to whom and how. */
  wordings: WordingBox[];
  /** Every series as it is shown, whatever the range: a change can be read between points that the charts leave out. */
  whole: ComparableSeries[];
  unapplied: Unapplied[];
  /** Series that have no figure in the range: they are in no panel, and no verdict speaks of them. */
  undrawn: string[];
  /** The base used by an index. */
  base?: string;
}

/** The series of an id, where it is known. */
export type Lookup = (id: string) => ComparableSeries | undefined;

/** The chosen series as the state wants them shown, over their whole length. */
function shownOf(state: CompareState, find: Lookup, words: Words): Pick<Comparison, 'unapplied' | 'base' | 'whole'> {
  const chosen = state.series.flatMap((id) => find(id) ?? []);
  const toIndex = chosen.filter(isFlow).filter(({ group }) => state.transforms[group] === 'index');
  const base = state.base ?? (toIndex.length > 0 ? commonBases(toIndex)[0] : undefined);
  const unapplied: Unapplied[] = [];
  const shown = chosen.map((entry) => {
    if (isPoll(entry)) return onSide(entry, state.side, find, words);
    const transform = state.transforms[entry.group] ?? 'level';
    const result = transformed(entry, transform, base, words);
    if ('series' in result) return result.series;
    unapplied.push({ id: entry.id, transform, why: result.refused });
    return entry;
  });
  const whole = [...new Map(shown.map((entry) => [entry.id, entry])).values()];
  return { whole, unapplied, base: toIndex.length > 0 ? base : undefined };
}

const DASHES = ['solid', 'dashed', 'dotted'] as const;
const OTHERS = ['other-1', 'other-2', 'other-3', 'other-4'] as const;

/** Lines of one colour differ by their dash; what belongs to neither country, or comes after every dash, has a colour of its own. */
function drawnSeries(entries: ComparableSeries[], words: Words): Series[] {
  const names = shortNames(entries, words.text);
  const used = new Map<Series['hue'], number>();
  let others = 0;
  return entries.map(({ series }, index) => {
    const isSpent = (used.get(series.hue) ?? 0) >= DASHES.length;
    const hue = series.hue === 'neutral' || isSpent ? (OTHERS[others++ % OTHERS.length] ?? 'neutral') : series.hue;
    const before = used.get(hue) ?? 0;
    used.set(hue, before + 1);
    return { ...series, label: names[index] ?? series.label, hue, dash: DASHES[before % DASHES.length] };
  });
}

/** From the first to the last figure of all panels, or the range that was asked for. */
function axisOf(entries: ComparableSeries[], { from, to }: CompareState): Pick<TimeChart, 'from' | 'to'> {
  const points = entries.flatMap(({ series }) => pointsOf(series)).filter(hasValue);
  if (points.length === 0) return {};
  return {
    from: from === undefined ? Math.min(...points.map(({ period }) => startOf(period.from))) : startOf(from),
    to: to === undefined ? Math.max(...points.map(({ period }) => endOf(period.to))) : endOf(to),
  };
}

function panelOf(scale: Scale, entries: ComparableSeries[], axis: Pick<TimeChart, 'from' | 'to'>, margins: boolean, words: Words): Panel {
  const series = drawnSeries(entries, words);
  const points = series.flatMap(pointsOf);
  const polls = entries.some(isPoll);
  return {
    scale,
    title: words.text.scale(scale),
    subtitle: words.format.list([...new Set(entries.map(({ names }) => names.by))]),
    entries,
    // Counts have no sample: on their panels margins would only be missed.
    chart: { kind: 'time', series, unit: series[0]?.unit ?? 'percent', fromZero: true, dots: polls, margins: margins && polls, ...axis },
    datasets: [...new Set(points.map(({ dataset }) => dataset))],
  };
}

/** Everything that a state shows: one panel a unit, in the order of the reader's series. */
export function comparisonOf(state: CompareState, find: Lookup, words: Words): Comparison {
  const { whole, unapplied, base } = shownOf(state, find, words);
  const entries = whole.map((entry) => clipped(entry, state));
  const isDrawn = ({ series }: ComparableSeries): boolean => pointsOf(series).some(hasValue);
  const drawn = entries.filter(isDrawn);
  const axis = axisOf(drawn, state);
  const scales = [...new Set(drawn.map(({ scale }) => scale))];
  return {
    panels: scales.map((scale) =>
      panelOf(
        scale,
        drawn.filter((entry) => entry.scale === scale),
        axis,
        state.margins,
        words,
      ),
    ),
    verdicts: mergedVerdicts(drawn),
    breaks: sharedBreaks(drawn),
    wordings: wordingBoxes(drawn.filter(isPoll)),
    whole,
    unapplied,
    undrawn: entries.filter((entry) => !isDrawn(entry)).map(({ id }) => id),
    base,
  };
}
