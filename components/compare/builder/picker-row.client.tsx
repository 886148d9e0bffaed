import type { PickerEntry } from '@/data/compare/picker';
import { MOST_SERIES } from '@/data/compare/state';
import styles from './fields.module.css';
import notes from './notes.module.css';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';

interface PickerRowProps {
  tools: Tools;
  entry: PickerEntry;
  /** Id of the sentence that says why no more can be added. */
  full: string;
}

/** One series of the picker. Where no more fit it can still be reached, and says why it cannot be ticked. */
export function PickerRow({ tools: { session, voice, context }, entry: { id, label, first, last }, full }: PickerRowProps) {
  const { series } = useSession(session).state;
  const words = context.text.pages.compare.page.builder;
  const { number } = context.format;
  const isChosen = series.includes(id);
  const isRefused = !isChosen && series.length >= MOST_SERIES;

  const toggle = () => {
    if (isRefused) return voice.say(words.full(number(MOST_SERIES)));
    const chosen = isChosen ? series.filter((other) => other !== id) : [...series, id];
    session.change({ series: chosen });
    voice.say((isChosen ? words.removed : words.added)(label, number(chosen.length), number(MOST_SERIES)));
  };
  return (
    <li>
      <label className={isRefused ? `${styles.row} ${styles.refused}` : styles.row}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={toggle}
          aria-disabled={isRefused || undefined}
          aria-describedby={isRefused ? full : undefined}
        />
        <span>
          {label}{' '}
          <span className={notes.soft}>{context.text.pages.compare.run(context.format.label(first), context.format.label(last))}</span>
        </span>
      </label>
    </li>
  );
}
