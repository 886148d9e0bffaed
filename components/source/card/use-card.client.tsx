import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Boundary } from '@/components/layout/boundary';
import type { Language } from '@/data/text/context';
import { type ProvenanceText, provenanceTextsOf } from '@/data/text/provenance-texts';
import type { CardDialogProps } from './card-dialog.client';
import type { CellLoader, ShownCell } from './shown-cell';

interface Parts {
  Dialog: ComponentType<CardDialogProps>;
  words: ProvenanceText;
}

async function fetchParts(language: Language): Promise<Parts> {
  const [{ CardDialog: Dialog }, words] = await Promise.all([import('./card-dialog.client'), provenanceTextsOf(language)]);
  return { Dialog, words };
}

export interface Card {
  /** Opens the card of a cell. */
  ask(load: CellLoader): void;
  /** The open card, to be rendered anywhere: it stands above the page. */
  element: ReactNode;
}

/** The card that tells where a figure comes from. Its code and words are fetched with the first one. */
export function useCard(language: Language): Card {
  const [parts, setParts] = useState<Parts>();
  const [shown, setShown] = useState<ShownCell | 'loading' | 'failed'>();
  const asked = useRef<CellLoader>(undefined);

  const ask = (load: CellLoader) => {
    asked.current = load;
    setShown('loading');
    const tell = (answer: ShownCell | 'failed') => {
      // A later question, or the close button, makes an answer stale.
      if (asked.current === load) setShown(answer);
    };
    load().then(tell, () => tell('failed'));
    // Without its code there is no card; the next try asks for it again.
    if (!parts) fetchParts(language).then(setParts, () => setShown(undefined));
  };
  const close = () => {
    asked.current = undefined;
    setShown(undefined);
  };
  const retry = () => {
    if (asked.current) ask(asked.current);
  };

  const element =
    shown === undefined || !parts
      ? null
      : createPortal(
          <Boundary key={shown === 'failed' ? shown : 'card'} failed={() => setShown('failed')}>
            <parts.Dialog shown={shown} words={parts.words} language={language} close={close} retry={retry} />
          </Boundary>,
          document.body,
        );
  return { ask, element };
}
