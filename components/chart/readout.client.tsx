import type { CSSProperties, RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Box } from './box';
import type { Readout } from './layout/placed';
import type { Found } from './reading.client';

/** The width at which `chart.css` drops what a phone has no room for: 38 rem. */
const isNarrow = (box: Box): boolean => box.width < 608;

/** Between what was found and its read-out, in px. */
const GAP = 10;

/**
 * Where the read-out stands: on the side of what was found that has more room, and from top to bottom as far up its own height as that
 * is down the chart, so that it never leaves it; on a phone, which has no room beside it, below the chart.
 */
function placeOf({ x, y }: Found, { width, height }: Box): CSSProperties {
  const side = x < width / 2 ? { left: x + GAP } : { right: width - x + GAP };
  return { ...side, top: y, transform: `translateY(${(-100 * y) / height}%)` };
}

interface ReadoutBoxProps {
  points: (Readout & { hue: string })[];
  found: Found;
  box: Box;
  /** What it is laid into: Recharts' own children stand in its drawing. */
  layer: RefObject<HTMLElement | null>;
  /** Marks the first point as the one that Enter chooses. */
  first?: boolean;
}

/** The box that reads out one or more points. */
export function ReadoutBox({ points, found, box, layer, first = false }: ReadoutBoxProps) {
  if (!layer.current || points.length === 0) return null;
  const classes = ['readout', isNarrow(box) && 'below', first && points.length > 1 && 'choosing'];
  return createPortal(
    <div className={classes.filter(Boolean).join(' ')} style={isNarrow(box) ? undefined : placeOf(found, box)}>
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
    </div>,
    layer.current,
  );
}
