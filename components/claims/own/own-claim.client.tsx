'use client';

import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Boundary } from '@/components/layout/boundary';
import { Failed } from '@/components/layout/failed';
import type { Language } from '@/data/text/context';
import styles from './own.module.css';
import type { ownLabels } from './own-labels';
import type { OwnTools } from './own-tools.client';

interface OwnClaimProps {
  language: Language;
  labels: ReturnType<typeof ownLabels>;
}

type Loading = 'asleep' | 'loading' | 'failed' | { tools: OwnTools; Form: ComponentType<{ tools: OwnTools }> };

/** A claim of the reader's own. Nothing of it is loaded before the reader turns to it, or asks in the address. */
export function OwnClaim({ language, labels }: OwnClaimProps) {
  const section = useRef<HTMLElement>(null);
  const [loading, setLoading] = useState<Loading>('asleep');

  const wake = async () => {
    if (loading !== 'asleep' && loading !== 'failed') return;
    setLoading('loading');
    try {
      const [{ loadOwnTools }, { OwnForm }] = await Promise.all([import('./own-tools.client'), import('./own-form.client')]);
      setLoading({ tools: await loadOwnTools(language), Form: OwnForm });
    } catch {
      setLoading('failed');
    }
  };

  // The intent that woke the page may have been meant for this part, or stands in the address.
  const wakeIfMeant = useEffectEvent(() => {
    if (window.location.search !== '' || section.current?.matches(':hover, :focus-within')) void wake();
  });
  useEffect(() => wakeIfMeant(), []);

  return (
    <section
      ref={section}
      className={styles.own}
      aria-labelledby="own"
      onPointerEnter={wake}
      onTouchStart={wake}
      onFocus={wake}
      data-own={typeof loading === 'object' ? 'ready' : 'asleep'}
    >
      <h2 id="own">{labels.title}</h2>
      <p>{labels.hint}</p>
      <p className={styles.noScript}>{labels.noScript}</p>
      {loading === 'asleep' && (
        <button type="button" className={styles.start} onClick={wake}>
          {labels.start}
        </button>
      )}
      {loading === 'loading' && <p role="status">{labels.loading}</p>}
      {loading === 'failed' && <Failed words={labels} retry={wake} className={styles.warning} />}
      {typeof loading === 'object' && (
        <Boundary failed={() => setLoading('failed')}>
          <loading.Form tools={loading.tools} />
        </Boundary>
      )}
    </section>
  );
}
