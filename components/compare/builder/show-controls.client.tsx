import { isFlow, isPoll } from '@/data/compare/comparable';
import { POLL_SIDES } from '@/data/compare/sides';
import styles from './fields.module.css';
import { FlowControls } from './flow-controls.client';
import notes from './notes.module.css';
import type { Tools } from './tools.client';
import { useSeries } from './use-series.client';
import { useSession } from './use-session.client';

/** How the series are shown: sampling error, which answers, and what is made of counts. */
export function ShowControls({ tools }: { tools: Tools }) {
  const { session, context } = tools;
  const { margins, side } = useSession(session).state;
  const series = useSeries(tools);
  const words = context.text.pages.compare.page.builder;
  const polls = series.filter(isPoll);
  const flows = series.filter(isFlow);
  return (
    <div className={styles.show}>
      <label className={styles.row}>
        <input type="checkbox" checked={margins} onChange={({ target }) => session.change({ margins: target.checked })} />
        <span>
          {words.margins} <span className={notes.soft}>{words.marginsHint}</span>
        </span>
      </label>
      {(side !== undefined || polls.some(({ measure }) => measure.opposite !== undefined)) && (
        <label className={styles.choice}>
          {words.side}
          <select value={side ?? ''} onChange={({ target }) => session.change({ side: POLL_SIDES.find((one) => one === target.value) })}>
            <option value="">{words.sides.chosen}</option>
            {POLL_SIDES.map((one) => (
              <option key={one} value={one}>
                {words.sides[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      {flows.length > 0 && <FlowControls tools={tools} flows={flows} />}
      {flows.length > 0 && polls.length > 0 && <p className={notes.soft}>{words.pollsStay}</p>}
    </div>
  );
}
