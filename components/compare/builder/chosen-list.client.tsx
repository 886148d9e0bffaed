import { useRef } from 'react';
import { toQuery } from '@/data/compare/query';
import { DEFAULT_STATE, MOST_SERIES } from '@/data/compare/state';
import styles from './chosen-list.module.css';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';
import { useVoice } from './voice.client';

/** The series shown, in the reader's order, with the buttons that move and remove them. */
export function ChosenList({ tools: { session, offers, voice, context } }: { tools: Tools }) {
  const { state } = useSession(session);
  const said = useVoice(voice);
  const list = useRef<HTMLOListElement>(null);
  const words = context.text.pages.compare.page.builder;
  const { number, label } = context.format;
  const spanOf = (id: string): string => {
    const { first, last } = offers.get(id) ?? { first: '', last: '' };
    return context.text.pages.compare.run(label(first), label(last));
  };
  const nameOf = (id: string): string => offers.get(id)?.label ?? id;

  const move = (id: string, step: -1 | 1) => {
    const index = state.series.indexOf(id);
    const other = state.series[index + step];
    if (other === undefined) return;
    session.change({ series: state.series.map((entry) => (entry === id ? other : entry === other ? id : entry)) });
    voice.say(words.moved(nameOf(id), number(index + step + 1), number(state.series.length)));
  };
  const remove = (id: string) => {
    session.change({ series: state.series.filter((entry) => entry !== id) });
    voice.say(words.removed(nameOf(id), number(state.series.length - 1), number(MOST_SERIES)));
    // The button goes with its row; the focus stays with the list.
    list.current?.focus();
  };
  const reset = () => {
    session.change(DEFAULT_STATE);
    voice.say(words.wasReset);
    list.current?.focus();
  };
  return (
    <>
      {state.series.length === 0 && <p>{words.none}</p>}
      <ol ref={list} className={styles.chosen} aria-label={words.labels.chosen} tabIndex={-1}>
        {state.series.map((id, index) => (
          <li key={id}>
            {nameOf(id)}
            <span className={styles.moves}>
              <span className={styles.span}>{spanOf(id)}</span>
              <button type="button" aria-label={words.up(nameOf(id))} aria-disabled={index === 0} onClick={() => move(id, -1)}>
                ↑
              </button>
              <button
                type="button"
                aria-label={words.down(nameOf(id))}
                aria-disabled={index === state.series.length - 1}
                onClick={() => move(id, 1)}
              >
                ↓
              </button>
              <button type="button" aria-label={words.remove(nameOf(id))} onClick={() => remove(id)}>
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      {toQuery(state) !== '' && (
        <button type="button" className={styles.reset} onClick={reset}>
          {words.reset}
        </button>
      )}
      <p role="status" className="hidden-text">
        {said}
      </p>
    </>
  );
}
