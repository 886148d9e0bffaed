import { useMemo } from 'react';
import { ChangeRow } from './change-row.client';
import { ownComparison } from './own-comparison.client';
import type { Tools } from './tools.client';
import { useChange } from './use-change.client';
import { useSeries } from './use-series.client';
import { useSession } from './use-session.client';

/** Reads a change on the bare page, whose charts have no row for it: two points make the comparison the reader's own. */
export function BareChange({ tools }: { tools: Tools }) {
  const { session, context } = tools;
  const { state } = useSession(session);
  const isHere = useSeries(tools).length === state.series.length;
  const own = useMemo(() => (isHere ? ownComparison(state, tools) : undefined), [isHere, state, tools]);
  const change = useChange(session, own);
  const set: typeof change.set = (points) => {
    change.set(points);
    // These fields give way to those under the chart; the focus goes to what they made.
    if (points.to !== '') document.getElementById('charts')?.focus();
  };
  return own?.panels.map((panel) => (
    <ChangeRow key={panel.figure.id} panel={panel} shown={own.shown} change={{ ...change, set }} context={context} />
  ));
}
