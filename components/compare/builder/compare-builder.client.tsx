'use client';

import { type ReactNode, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { toQuery } from '@/data/compare/query';
import type { Language } from '@/data/text/context';
import type { BuilderLabels } from '@/data/text/en/compare/builder';
import type { ShownFirst } from '../shown-first';
import styles from './builder.module.css';
import type { Parts } from './parts.client';
import type { Tools } from './tools.client';

interface CompareBuilderProps {
  language: Language;
  labels: BuilderLabels;
  /** The series that the bare page shows. */
  defaults: ShownFirst[];
  /** The comparison of the bare page; it stays until the reader chooses another. */
  children: ReactNode;
}

type Loading = 'asleep' | 'loading' | 'failed' | { tools: Tools; parts: Parts };

const NEVER = () => () => {};

/** The controls of a comparison beside what they show. Nothing of it is loaded before the reader turns to it, or asks in the address. */
export function CompareBuilder({ language, labels, defaults, children }: CompareBuilderProps) {
  const controls = useRef<HTMLElement>(null);
  const [loading, setLoading] = useState<Loading>('asleep');
  const [isAsked, setAsked] = useState(false);
  const ready = typeof loading === 'object' ? loading : undefined;
  const session = ready?.tools.session;
  const snapshot = useSyncExternalStore(session?.subscribe ?? NEVER, session?.get ?? (() => undefined), () => undefined);
  const isOwn = snapshot !== undefined && toQuery(snapshot.state) !== '';

  const load = async () => {
    setLoading('loading');
    try {
      const [{ loadTools }, { parts }] = await Promise.all([import('./tools.client'), import('./parts.client')]);
      setLoading({ tools: await loadTools(language), parts });
    } catch {
      setLoading('failed');
    }
  };

  // After a failure only the button tries again: one that answered to the pointer would be gone before it is pressed.
  const wake = () => {
    if (loading === 'asleep') void load();
  };

  // The intent that woke the page may have been meant for these controls, or stands in the address.
  const wakeIfMeant = useEffectEvent(() => {
    const asked = window.location.search !== '';
    setAsked(asked);
    if (asked || controls.current?.matches(':hover, :focus-within, :has(details[open])')) wake();
  });
  useEffect(() => wakeIfMeant(), []);

  const isWaiting = isAsked && !ready && loading !== 'failed';
  const part = (name: 'Picker' | 'RangeControl' | 'ShowControls' | 'EventControl') => {
    if (!ready) return <p className={styles.soft}>{labels.loading}</p>;
    const Part = ready.parts[name];
    return <Part tools={ready.tools} />;
  };
  return (
    <div className={styles.builder} data-island>
      <section
        ref={controls}
        className={styles.controls}
        aria-label={labels.title}
        onPointerEnter={wake}
        onTouchStart={wake}
        onFocus={wake}
        data-builder={ready ? 'ready' : 'asleep'}
      >
        <h2 className={styles.title}>{labels.title}</h2>
        <p className={styles.noScript}>{labels.noScript}</p>
        {ready ? (
          <ready.parts.ChosenList tools={ready.tools} />
        ) : (
          <ol className={styles.chosen} aria-label={labels.chosen}>
            {defaults.map(({ id, label, span }) => (
              <li key={id}>
                {label}
                <span className={styles.moves}>
                  <span className={styles.span}>{span}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
        {loading === 'failed' && (
          <p role="status" className={styles.warning}>
            {labels.failed}{' '}
            <button type="button" onClick={load}>
              {labels.retry}
            </button>
          </p>
        )}
        <div className={styles.folds}>
          <details>
            <summary>{labels.add}</summary>
            {part('Picker')}
          </details>
          <details>
            <summary>{labels.range}</summary>
            {part('RangeControl')}
          </details>
          <details>
            <summary>{labels.show}</summary>
            {part('ShowControls')}
          </details>
          <details>
            <summary>{labels.events}</summary>
            {part('EventControl')}
          </details>
          {ready && !isOwn && <ready.parts.BareChange tools={ready.tools} />}
        </div>
      </section>
      <div id="charts" className={styles.view} tabIndex={-1}>
        {isWaiting && <p role="status">{labels.asked}</p>}
        {ready && <ready.parts.OwnView tools={ready.tools} />}
        {!isWaiting && !isOwn && children}
      </div>
    </div>
  );
}
