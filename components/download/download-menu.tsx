import { fileHref } from '@/components/layout/href';
import { Island } from '@/components/wake/island';
import type { Figure } from '@/data/figure';
import type { Context } from '@/data/text/context';
import { PngButton } from './png-button.client';

/** Everything a reader can take away from a figure. All but the PNG are plain links to files, so they work without scripts. */
export function DownloadMenu({ figure, context: { language, text } }: { figure: Figure; context: Context }) {
  const file = (extension: string) => fileHref(`/figures/${language}/${figure.id}.${extension}`);
  const words = text.chart;
  return (
    <details>
      <summary>{words.download}</summary>
      <ul>
        <li>
          <a href={file('csv')} download>
            {words.csvDisplayed}
          </a>
        </li>
        {figure.datasets.map((dataset) => (
          <li key={dataset}>
            <a href={fileHref(`/data/${dataset}.csv`)} download>
              {words.csvFull(dataset)}
            </a>
          </li>
        ))}
        <li>
          <a href={file('svg')} download>
            {words.svg}
          </a>
        </li>
        <li>
          <Island>
            <PngButton source={file('svg')} name={`${figure.id}.png`} label={words.png} failed={words.pngFailed} />
          </Island>
        </li>
      </ul>
    </details>
  );
}
