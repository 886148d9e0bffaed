import { groups } from 'd3-array';
import type { PickerEntry } from '@/data/compare/picker';
import styles from './fields.module.css';
import notes from './notes.module.css';
import { PickerRow } from './picker-row.client';
import type { Tools } from './tools.client';

/** Rows shown at once: more cannot be read through, and each costs time at every key. */
const MOST_ROWS = 60;

/** What was found, by poll or room, each with how many there are; beyond the first rows only how many more. */
export function PickerFound({ tools, matches, full }: { tools: Tools; matches: PickerEntry[]; full: string }) {
  const { text, format } = tools.context;
  const words = text.pages.compare.page.builder;
  const counts = new Map(groups(matches, ({ heading }) => heading).map(([heading, all]) => [heading, all.length]));
  const shown = groups(matches.slice(0, MOST_ROWS), ({ heading }) => heading);
  return (
    <>
      <p role="status" className={notes.soft}>
        {matches.length === 0 ? words.noMatch : words.matching(matches.length, format.number(matches.length))}
      </p>
      {shown.map(([heading, entries]) => (
        <section key={heading}>
          <h3 className={styles.heading}>{words.inGroup(heading, format.number(counts.get(heading) ?? 0))}</h3>
          <ul className={styles.rows}>
            {entries.map((entry) => (
              <PickerRow key={entry.id} tools={tools} entry={entry} full={full} />
            ))}
          </ul>
        </section>
      ))}
      {matches.length > MOST_ROWS && <p>{words.more(format.number(matches.length - MOST_ROWS))}</p>}
    </>
  );
}
