import type { Box } from './box';
import type { Readout } from './layout/placed';

/** The width at which `chart.css` drops what a phone has no room for: 38 rem. */
const isNarrow = (box: Box): boolean => box.width < 608;

/** Where the read-out stands: beside the pointer, or on a phone, which has no room beside it, below the chart. */
export const readoutPlace = (box: Box) =>
  isNarrow(box)
    ? { position: { x: 0, y: box.height }, allowEscapeViewBox: { x: true, y: true }, wrapperStyle: { width: box.width, zIndex: 1 } }
    : { wrapperStyle: { zIndex: 1 } };

/** The box that reads out one or more points; `first` marks the first one as the one that Enter chooses. */
export function ReadoutBox({ points, first = false }: { points: (Readout & { hue: string })[]; first?: boolean }) {
  return (
    <div className={first && points.length > 1 ? 'readout choosing' : 'readout'}>
      {points.map((point) => (
        <div key={point.title} className={point.hue}>
          <p>{point.title}</p>
          <ul>
            {point.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
