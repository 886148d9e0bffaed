import { useState } from 'react';
import { cellHref } from '@/components/source/row-href';
import type { Cell } from '@/data/provenance/cell';
import type { CardContext } from './card-context';

/** The permanent address of a cell, to follow or to copy. */
export function Address({ cell: { dataset, row, column }, context: { words, language } }: { cell: Cell; context: CardContext }) {
  const [copied, setCopied] = useState<boolean>();
  const address = cellHref(language, dataset, row, column);
  const whole = new URL(address, window.location.href).href;
  // Without leave to write to the clipboard, or on a page that is not secure, the reader copies by hand.
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(whole) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <h3>{words.address}</h3>
      <p>
        <a href={address}>{decodeURIComponent(whole)}</a>{' '}
        <button type="button" onClick={copy}>
          {words.copy}
        </button>{' '}
        <span role="status">{copied === undefined ? '' : copied ? words.copied : words.notCopied}</span>
      </p>
    </>
  );
}
