import { createElement, useState } from 'react';
import { ComparisonPicture } from '@/components/chart/comparison-picture';
import { svgInBrowser } from '@/components/chart/svg-in-browser';
import { figuresCsv } from '@/components/download/figure-csv';
import { savePng } from '@/components/download/save-png';
import { fileHref } from '@/components/layout/href';
import { saveFile } from '@/components/table/save-file.client';
import { toQuery } from '@/data/compare/query';
import type { CompareState } from '@/data/compare/state';
import { pictureOf } from '../picture-of';
import type { OwnComparison } from './own-comparison.client';
import styles from './own-view.module.css';
import type { Tools } from './tools.client';

interface TakeAwayProps {
  tools: Tools;
  own: OwnComparison;
  state: CompareState;
}

/** Name of every file made of a reader's own comparison. */
const FILE = 'both-shores-comparison';

async function fetchCss(): Promise<string> {
  const address = fileHref('/figures/picture.css');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** What is shown as CSV and as a picture, and its address. */
export function TakeAway({ tools: { store, context }, own: { shown, panels }, state }: TakeAwayProps) {
  const [said, setSaid] = useState('');
  const { builder } = context.text.pages.compare.page;
  const words = builder.take;
  const address = `${window.location.origin}${window.location.pathname}?${toQuery(state)}`;

  const svg = async (): Promise<string> => {
    const css = await fetchCss();
    const headline = context.format.list([...new Set(panels.map(({ figure }) => figure.headline))]);
    return svgInBrowser(createElement(ComparisonPicture, pictureOf({ headline, shown, panels, context, sourceOf: store.sourceOf, css })));
  };
  const say = (promise: Promise<unknown>, done: string, failed: string) => {
    promise.then(
      () => setSaid(done),
      () => setSaid(failed),
    );
  };
  const savePicture = (save: (svg: string) => void | Promise<void>) => say(svg().then(save), '', words.failed);
  return (
    <section className={styles.take} aria-label={words.title}>
      <button type="button" onClick={() => saveFile(`${FILE}.csv`, figuresCsv(shown.figures, store.sourceOf))}>
        {words.csv}
      </button>
      <button type="button" onClick={() => savePicture((text) => saveFile(`${FILE}.svg`, text, 'image/svg+xml'))}>
        {words.svg}
      </button>
      <button type="button" onClick={() => savePicture((text) => savePng({ svg: text }, `${FILE}.png`))}>
        {words.png}
      </button>
      <button type="button" onClick={() => say(navigator.clipboard.writeText(address), words.copied, words.notCopied)}>
        {words.copy}
      </button>
      <label className={styles.address}>
        {words.address}
        <input type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
      </label>
      <p role="status">{said}</p>
    </section>
  );
}
