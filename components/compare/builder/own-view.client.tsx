import { useDeferredValue, useMemo } from 'react';
import { PointCards } from '@/components/source/card/point-cards.client';
import { toQuery } from '@/data/compare/query';
import { ComparisonView } from '../comparison-view';
import { ChangeRow } from './change-row.client';
import { Messages } from './messages.client';
import { ownComparison } from './own-comparison.client';
import styles from './own-view.module.css';
import { TakeAway } from './take-away.client';
import type { Tools } from './tools.client';
import { useChange } from './use-change.client';
import { useSession } from './use-session.client';

/** The comparison a reader has put together; nothing but messages while the page's own is shown. */
export function OwnView({ tools }: { tools: Tools }) {
  const { session, store, context } = tools;
  const snapshot = useSession(session);
  // A key or a drag never waits for the charts.
  const { state, pending, failed } = useDeferredValue(snapshot);
  const words = context.text.pages.compare.page.builder;
  const isOwn = toQuery(state) !== '';
  const here = state.series.filter(store.has).join();
  // The points whose change is read move nothing.
  const drawn = toQuery({ ...state, change: undefined });
  const own = useMemo(() => (isOwn && here !== '' ? ownComparison(state, tools) : undefined), [isOwn, drawn, here, pending, failed, tools]);
  const change = useChange(session, own);
  return (
    <>
      {isOwn && <h2 className={styles.own}>{words.own}</h2>}
      <Messages tools={tools} own={own} />
      {own && own.panels.length > 0 && (
        <ComparisonView
          shown={own.shown}
          panels={own.panels}
          context={context}
          sourceOf={store.sourceOf}
          onPick={change.pick}
          tablesOnDemand
          cards={(figure, table) => (
            <PointCards figure={figure} columnOf={store.columnOf} context={context}>
              {table}
            </PointCards>
          )}
          beneath={(panel) => <ChangeRow panel={panel} shown={own.shown} change={change} context={context} />}
        >
          <TakeAway tools={tools} own={own} state={state} />
        </ComparisonView>
      )}
    </>
  );
}
