'use client';

import { useState } from 'react';

/** Twice the picture's size: sharp in print and on dense screens. */
const SCALE = 2;

/** Draws an SVG file on a canvas with the reader's own fonts and saves it as PNG. */
async function savePng(source: string, name: string): Promise<void> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}

/** Saves a figure's picture as PNG: made in the browser, which has the fonts for every language. */
export function PngButton({ source, name, label, failed }: { source: string; name: string; label: string; failed: string }) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <button type="button" data-island onClick={() => savePng(source, name).catch(() => setFailed(true))}>
        {label}
      </button>
      {hasFailed && <span role="alert"> {failed}</span>}
    </>
  );
}
