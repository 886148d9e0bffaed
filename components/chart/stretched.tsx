import type { ReactNode } from 'react';
import type { Canvas } from './canvas';

/** Side of the box that paths are drawn in where the plot's size is not known. */
const BOX = 1000;

/** Fractions as the coordinates of a path: in px where the plot's size is known, else in a box that is stretched over it. */
export function scaled({ size = { width: BOX, height: BOX } }: Canvas) {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: (fraction: number) => round(fraction * size.width), y: (fraction: number) => round(fraction * size.height) };
}

/** Room for paths. A path knows no percentages, so on a page it stands in a stretched box that keeps its stroke. */
export function Stretched({ canvas, children }: { canvas: Canvas; children: ReactNode }) {
  if (canvas.size) return children;
  return (
    <svg viewBox={`0 0 ${BOX} ${BOX}`} preserveAspectRatio="none" width="100%" height="100%" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
