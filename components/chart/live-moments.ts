import type { PlacedLine, PlacedPoint } from './layout/placed';

/** One row of the live chart's data: a moment at which something can be read out. */
export interface Moment {
  x: number;
}

/** A point with the line it belongs to. */
export interface LinePoint extends PlacedPoint {
  line: string;
  hue: PlacedLine['hue'];
}

const shownPoints = (lines: PlacedLine[], shown: boolean[]): LinePoint[] =>
  lines.flatMap(({ id, hue, runs }, index) =>
    shown[index] ? runs.flatMap((run) => run.points).map((point) => ({ ...point, line: id, hue })) : [],
  );

/** The moments of the lines that are shown, the earliest first. */
export function momentsOf(lines: PlacedLine[], shown: boolean[]): Moment[] {
  const moments = new Set(shownPoints(lines, shown).map(({ x }) => x));
  return [...moments].sort((a, b) => a - b).map((x) => ({ x }));
}

/** Points read out at a moment: the ones that stand there, then the others of the same wave, whose field dates differ a little. */
export function pointsAt(lines: PlacedLine[], shown: boolean[], x: number): LinePoint[] {
  const all = shownPoints(lines, shown);
  const here = all.filter((point) => point.x === x);
  const groups = new Set(here.map((point) => point.group));
  const unique = new Map(
    [...here, ...all.filter((point) => groups.has(point.group))].map((point) => [`${point.line} ${point.group}`, point]),
  );
  return [...unique.values()];
}

/** How far from a point a click or tap still means it, in px: a thumb's target is 44 px wide. */
const REACH = 22;

/** The point that a click at `x`, `y` (px within the plot) means, if it is close to one. */
export function pointNear(
  lines: PlacedLine[],
  shown: boolean[],
  plot: { width: number; height: number },
  { x, y }: { x: number; y: number },
): LinePoint | undefined {
  const distance = (point: LinePoint) => Math.hypot(point.x * plot.width - x, point.y * plot.height - y);
  const [nearest] = shownPoints(lines, shown).sort((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= REACH ? nearest : undefined;
}
