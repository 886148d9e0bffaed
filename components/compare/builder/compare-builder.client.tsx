'use client';

import { type ReactNode, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { Boundary } from '@/components/layout/boundary';
import { Failed } from '@/components/layout/failed';
import { toQuery } from '@/data/compare/query';
import type { Language } from '@/data/text/context';
import type { BuilderLabels } from '@/data/text/en/compare/builder';
import type { ShownFirst } from '../shown-first';
import styles from './builder.module.css';
import chosen from './chosen-list.module.css';
import notes from './notes.module.css';
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

/** The folds of the controls, each with the part that it holds. */
const FOLDS = [
  ['add', 'Picker'],
  ['range', 'RangeControl'],
  ['show', 'ShowControls'],
  ['events', 'EventControl'],
] as const;

type Loading = 'asleep' | 'loading' | 'failed' | { tools: Tools; parts: Parts };

const NEVER = () => () => {};

/** The controls of a comparison beside what they show. Nothing of it is loaded before the reader turns to it, or asks in the address. */
export function CompareBuilder({ language, labels, defaults, children }: CompareBuilderProps) {
  const controls = useRef<HTMLElement>(null);
  const [loading, setLoading] = useState<Loading>('asleep');
  const [isOpen, setOpen] = useState(false);
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
    if (window.location.search !== '' || controls.current?.matches(':hover, :focus-within, :has(details[open])')) wake();
  });
  useEffect(() => wakeIfMeant(), []);

  // The mark that the loader sets where the address asks for a comparison, and that the styles read.
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset.asked === undefined) return;
    if (ready) delete dataset.asked;
    else dataset.asked = loading === 'failed' ? 'failed' : 'waiting';
  }, [ready, loading]);

  return (
    <div className={styles.builder}>
      <section
        ref={controls}
        className={styles.controls}
        aria-label={labels.title}
        onPointerEnter={wake}
        onTouchStart={wake}
        onFocus={wake}
        data-builder={ready ? 'ready' : 'asleep'}
      >
        <h2 className={styles.title}>
          <span>{labels.title}</span>
          <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {labels.title}
          </button>
        </h2>
        <p className={styles.noScript}>{labels.noScript}</p>
        {loading === 'failed' && <Failed words={labels} retry={load} className={notes.warning} />}
        <div className={styles.choices}>
          {ready ? (
            <ready.parts.ChosenList tools={ready.tools} />
          ) : (
            <ol className={`${chosen.chosen} ${styles.first}`} aria-label={labels.chosen}>
              {defaults.map(({ id, label, span }) => (
                <li key={id}>
                  {label}
                  <span className={chosen.moves}>
                    <span className={chosen.span}>{span}</span>
                  </span>
                </li>
              ))}
            </ol>
          )}
          <div className={styles.folds}>
            {FOLDS.map(([name, part]) => {
              const Part = ready?.parts[part];
              return (
                <details key={name}>
                  <summary>{labels[name]}</summary>
                  {ready && Part ? <Part tools={ready.tools} /> : <p className={notes.soft}>{labels.loading}</p>}
                </details>
              );
            })}
            {ready && !isOwn && <ready.parts.BareChange tools={ready.tools} />}
          </div>
        </div>
      </section>
      <div id="charts" className={styles.view} tabIndex={-1}>
        <p role="status" className={styles.waiting}>
          {labels.asked}
        </p>
        {ready && (
          <Boundary failed={() => setLoading('failed')}>
            <ready.parts.OwnView tools={ready.tools} />
          </Boundary>
        )}
        {!isOwn && <div className={styles.bare}>{children}</div>}
      </div>
    </div>
  );
}
