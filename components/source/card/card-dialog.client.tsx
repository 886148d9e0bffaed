import { useEffect, useRef } from 'react';
import { Failed } from '@/components/layout/failed';
import type { Language } from '@/data/text/context';
import { formatFor } from '@/data/text/format';
import type { ProvenanceText } from '@/data/text/provenance-texts';
import styles from './card.module.css';
import { CardBody } from './card-body';
import type { ShownCell } from './shown-cell';

export interface CardDialogProps {
  shown: ShownCell | 'loading' | 'failed';
  words: ProvenanceText;
  language: Language;
  close(): void;
  retry(): void;
}

/** The browser's own dialog: it holds the focus, closes with Escape, and gives the focus back to where it was. */
export function CardDialog({ shown, words, language, close, retry }: CardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // React's strict mode, in which `next dev` runs, comes here twice; closing it in between would take the card away.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const isReady = typeof shown === 'object';
  return (
    // Its own keys, Escape and Tab, are the browser's; a click beside it closes it too.
    <dialog
      ref={dialog}
      className={styles.card}
      aria-labelledby="card-title"
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id="card-title">{isReady ? shown.title : words.open}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        {shown === 'loading' && <p role="status">{words.loading}</p>}
        {shown === 'failed' && <Failed words={words} retry={retry} />}
        {isReady && <CardBody shown={shown} context={{ words, language, format: formatFor(language) }} />}
      </div>
    </dialog>
  );
}
