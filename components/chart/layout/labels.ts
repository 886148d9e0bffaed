/** Room one line of label text needs, as a fraction of the plot's height: 15 px of 300. */
const LINE = 0.05;

interface Label {
  labelX: number;
  labelY: number;
  /** Lines of text below the first. */
  name: string[];
}

/** A point of a line, as shares of the plot. */
interface Place {
  x: number;
  y: number;
}

const heightOf = (label: Label): number => LINE * (1 + label.name.length);

/** Lines that end closer than this share of the width have their labels side by side: none then covers another line's last dot. */
const CLOSE = 0.08;

/** Moves the labels of lines that end at nearly the same time to the right, as far as the last of them. */
export function align(labels: Pick<Label, 'labelX'>[]): void {
  let last = Infinity;
  for (const label of labels.toSorted((a, b) => b.labelX - a.labelX)) {
    if (last - label.labelX < CLOSE) label.labelX = last;
    last = label.labelX;
  }
}

/** Takes the name from the label of a line that ends long before the last point of all: it would stand on the lines that go on. */
export function shorten(labels: Pick<Label, 'labelX' | 'name'>[], last: number): void {
  for (const label of labels) if (last - label.labelX >= CLOSE) label.name = [];
}

/** Share of a phone's plot of 190 px that a value such as 52.4% takes. */
const VALUE_WIDTH = 0.2;
/** And its height: 16 px of 240. */
const VALUE_HEIGHT = 0.067;

/** Half the plot's dot of 4 px and the space behind it: where the text begins. */
const GAP = 0.03;

/** The heights at which a line stands between two times: its points there, and where it comes in and goes out. */
function heightsBetween(line: readonly Place[], from: number, to: number): number[] {
  const points = line.filter(({ x }) => x >= from && x <= to).map(({ y }) => y);
  const crossed = line.slice(1).flatMap((right, index) => {
    const left = line[index] ?? right;
    if (right.x < from || left.x > to) return [];
    const at = (x: number) => (right.x === left.x ? right.y : left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y));
    return [at(Math.max(from, left.x)), at(Math.min(to, right.x))];
  });
  return [...points, ...crossed];
}

/** Moves the label of a line that ends before another above or below that other where it would stand on it, whichever is nearer. */
export function clear(labels: Label[], lines: readonly (readonly Place[])[]): void {
  for (const label of labels) {
    for (const line of lines) {
      const heights = heightsBetween(line, label.labelX + GAP, label.labelX + VALUE_WIDTH);
      const [top, bottom] = [Math.min(...heights) - VALUE_HEIGHT / 2, Math.max(...heights) + VALUE_HEIGHT / 2];
      if (label.labelY <= top || label.labelY >= bottom) continue;
      label.labelY = bottom > 1 || (label.labelY - top < bottom - label.labelY && top > 0) ? top : bottom;
    }
  }
}

/** How far below the upper of two labels the lower one must stand: labels that end elsewhere in the plot have no names that could touch. */
function distance(upper: Label, lower: Label): number {
  if (upper.labelX === lower.labelX) return Math.max(heightOf(upper), VALUE_HEIGHT);
  return Math.abs(upper.labelX - lower.labelX) < VALUE_WIDTH ? VALUE_HEIGHT : Number.NEGATIVE_INFINITY;
}

/** Moves end labels apart, as little as needed, so that none touches another: pushes down from the top, then up from the bottom. */
export function spread(labels: Label[]): void {
  const sorted = labels.toSorted((a, b) => a.labelY - b.labelY);
  sorted.forEach((label, index) => {
    label.labelY = Math.max(label.labelY, 0, ...sorted.slice(0, index).map((upper) => upper.labelY + distance(upper, label)));
  });
  sorted.reverse().forEach((label, index) => {
    const most = sorted.slice(0, index).map((lower) => lower.labelY - distance(label, lower));
    label.labelY = Math.min(label.labelY, 1 + LINE - heightOf(label), ...most);
  });
}
