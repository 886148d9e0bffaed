import { hasValue, pointsOf, type Series } from '@/data/series';
import type { Format } from '@/data/text/format';

interface PointOptionsProps {
  series: Series;
  /** Says that a time has no figure. */
  without(label: string): string;
  format: Format;
}

/** The times of a series, to choose one from; it says of which there is no figure. */
export function PointOptions({ series, without, format }: PointOptionsProps) {
  return pointsOf(series).map((point) => (
    <option key={point.label} value={point.label}>
      {hasValue(point) ? format.label(point.label) : without(format.label(point.label))}
    </option>
  ));
}
