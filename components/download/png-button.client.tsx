'use client';

import { useState } from 'react';
import { savePng } from './save-png';

/** Saves a figure's picture as PNG: made in the browser, which has the fonts for every language. */
export function PngButton({ source, name, label, failed }: { source: string; name: string; label: string; failed: string }) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <button type="button" onClick={() => savePng({ address: source }, name).catch(() => setFailed(true))}>
        {label}
      </button>
      {hasFailed && <span role="alert"> {failed}</span>}
    </>
  );
}
