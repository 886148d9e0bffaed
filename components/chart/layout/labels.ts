/** Room one line of label text needs, as a fraction of the plot's height: 16 px of 300. */
const ROOM = 0.055;

/** Moves end labels apart, as little as needed, so that none touches another: pushes down from the top, then up from the bottom. */
export function spread(labels: { labelY: number }[]): void {
  const sorted = labels.toSorted((a, b) => a.labelY - b.labelY);
  let least = 0;
  for (const label of sorted) {
    label.labelY = Math.max(label.labelY, least);
    least = label.labelY + ROOM;
  }
  let most = 1;
  for (const label of sorted.reverse()) {
    label.labelY = Math.min(label.labelY, most);
    most = label.labelY - ROOM;
  }
}
