import { groups } from 'd3-array';
import { useState } from 'react';
import type { PickerEntry } from '@/data/compare/picker';
import styles from './fields.module.css';
import { PickerRow } from './picker-row.client';
import type { Tools } from './tools.client';

/** Rows of a fold: the largest holds three hundred series, which only a search makes short. */
const MOST_ROWS = 60;

interface FoldProps {
  tools: Tools;
  heading: string;
  entries: PickerEntry[];
  full: string;
}

/** One poll or room; its rows are made when it is opened. */
function Fold({ tools, heading, entries, full }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const { text, format } = tools.context;
  const words = text.pages.compare.page.builder;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.inGroup(heading, format.number(entries.length))}</summary>
      {isOpen && (
        <>
          <ul className={styles.rows}>
            {entries.slice(0, MOST_ROWS).map((entry) => (
              <PickerRow key={entry.id} tools={tools} entry={entry} full={full} />
            ))}
          </ul>
          {entries.length > MOST_ROWS && <p>{words.more(format.number(entries.length - MOST_ROWS))}</p>}
        </>
      )}
    </details>
  );
}

/** Polls by programme, then trade, tourism and exchange rates. */
export function PickerFolds({ tools, full }: { tools: Tools; full: string }) {
  const { entries } = tools.picker;
  const words = tools.context.text.pages.compare.page.builder;
  const [polls, flows] = [entries.filter(({ group }) => group === 'polls'), entries.filter(({ group }) => group !== 'polls')];
  const folds = (some: PickerEntry[]) =>
    groups(some, ({ heading }) => heading).map(([heading, all]) => (
      <Fold key={heading} tools={tools} heading={heading} entries={all} full={full} />
    ));
  return (
    <>
      <h3 className={styles.heading}>{words.polls}</h3>
      {folds(polls)}
      <div className={styles.flows}>{folds(flows)}</div>
    </>
  );
}
