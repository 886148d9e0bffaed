import { useDeferredValue, useId, useMemo, useState } from 'react';
import { found } from '@/data/compare/picker';
import { MOST_SERIES } from '@/data/compare/state';
import styles from './fields.module.css';
import notes from './notes.module.css';
import { PickerFolds } from './picker-folds.client';
import { PickerFound } from './picker-found.client';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';

/** Every series of the site: folded by poll and room until something is typed, then those that hold it. */
export function Picker({ tools }: { tools: Tools }) {
  const { session, picker, context } = tools;
  const { series } = useSession(session).state;
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const matches = useMemo(() => (words.trim() === '' ? undefined : found(picker, words)), [picker, words]);
  const { builder } = context.text.pages.compare.page;
  return (
    <div>
      <label className={styles.search}>
        {builder.search}
        <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} aria-describedby={`${id}-hint`} />
      </label>
      <p id={`${id}-hint`} className={notes.soft}>
        {builder.searchHint}
      </p>
      {series.length >= MOST_SERIES && (
        <p id={`${id}-full`} className={notes.warning}>
          {builder.full(context.format.number(MOST_SERIES))}
        </p>
      )}
      <div className={styles.offers}>
        {matches ? <PickerFound tools={tools} matches={matches} full={`${id}-full`} /> : <PickerFolds tools={tools} full={`${id}-full`} />}
      </div>
      <p className={styles.toCharts}>
        <a href="#charts">{builder.toCharts}</a>
      </p>
    </div>
  );
}
