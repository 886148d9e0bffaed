/** Room one line of label text needs, as a fraction of the plot's height: 15 px of 300. */
const LINE = 0.05;

interface Label {
  labelY: number;
  /** Lines of text below the first. */
  name: string[];
}

const heightOf = (label: Label): number => LINE * (1 + label.name.length);

/** Moves end labels apart, as little as needed, so that none touches another: pushes down from the top, then up from the bottom. */
export function spread(labels: Label[]): void {
  const sorted = labels.toSorted((a, b) => a.labelY - b.labelY);
  let least = 0;
  for (const label of sorted) {
    label.labelY = Math.max(label.labelY, least);
    least = label.labelY + heightOf(label);
  }
  let most = 1 + LINE;
  for (const label of sorted.reverse()) {
    label.labelY = Math.min(label.labelY, most - heightOf(label));
    most = label.labelY;
  }
}
