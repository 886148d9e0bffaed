import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { type Box, placeIn, plotIn } from './box';
import type { PlacedLine } from './layout/placed';
import { type LinePoint, pointNear } from './live-moments';
import type { PickedPoint, Reading } from './reading.client';

interface PickAreaProps {
  lines: PlacedLine[];
  shown: boolean[];
  box: Box;
  reading: Reading;
  onPick?(point: PickedPoint): void;
  children: ReactNode;
}

/** Lets a reader choose points of the chart inside, where it asks for them: by click or tap, or with up, down and Enter. */
export function PickArea({ lines, shown, box, reading, onPick, children }: PickAreaProps) {
  if (!onPick) return children;
  const pick = ({ line, group }: LinePoint) => onPick({ line, group });
  const choose = (event: MouseEvent<HTMLDivElement>) => {
    const point = pointNear(lines, shown, plotIn(box), placeIn(box, event));
    if (point) pick(point);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const [first] = reading.now();
    if (!first) return;
    const keys: Record<string, () => void> = {
      ArrowUp: () => reading.turn(-1),
      ArrowDown: () => reading.turn(1),
      Enter: () => pick(first),
    };
    const act = keys[event.key];
    if (!act) return;
    // Enter would make Recharts hide what it reads out, the arrows would scroll the page.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="pick" onClick={choose} onKeyDownCapture={press}>
      {children}
    </div>
  );
}
