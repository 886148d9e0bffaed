import { useState } from 'react';
import type { PickedPoint } from '@/components/chart/reading.client';
import { pointsOf } from '@/data/series';
import type { OwnComparison } from './own-comparison.client';
import type { Session } from './session.client';
import { useSession } from './use-session.client';

/** Two points of a line, of which the second may not be chosen yet. */
export interface ChosenPoints {
  line: string;
  from: string;
  to: string;
}

export interface ChangeControl {
  chosen: ChosenPoints | undefined;
  set(points: ChosenPoints): void;
  /** Takes a point of the chart: the first of a line, then the second. */
  pick(point: PickedPoint): void;
  clear(): void;
}

/** The two points whose change is read. Both are in the address; a first one alone is not, since there is nothing to read yet. */
export function useChange(session: Session, own: OwnComparison | undefined): ChangeControl {
  const { change } = useSession(session).state;
  const [begun, setBegun] = useState<ChosenPoints>();
  const line = change && own?.lines.get(change.series);
  const chosen = change && line !== undefined ? { line, from: change.from, to: change.to } : begun;

  const set = (points: ChosenPoints) => {
    const series = [...(own?.lines ?? [])].find(([, shown]) => shown === points.line)?.[0];
    const entry = own?.shown.whole.get(points.line);
    if (series === undefined || !entry || points.from === '' || points.to === '') {
      setBegun(points);
      session.change({ change: undefined });
      return;
    }
    const labels = pointsOf(entry.series).map(({ label }) => label);
    const isBackward = labels.indexOf(points.from) > labels.indexOf(points.to);
    const [from, to] = isBackward ? [points.to, points.from] : [points.from, points.to];
    setBegun(undefined);
    session.change({ change: { series, from, to } });
  };
  const pick = ({ line: picked, group }: PickedPoint) => {
    const isSecond = chosen !== undefined && chosen.line === picked && chosen.from !== '' && chosen.to === '';
    set(isSecond ? { ...chosen, to: group } : { line: picked, from: group, to: '' });
  };
  const clear = () => {
    setBegun(undefined);
    session.change({ change: undefined });
  };
  return { chosen, set, pick, clear };
}
