import { PngButton } from '@/components/download/png-button.client';
import { fileHref, href } from '@/components/layout/href';
import { Island } from '@/components/wake/island';
import type { Context } from '@/data/text/context';
import { shownPrepared } from './shown-prepared';

/** What a comparison shows as one file and as a picture, the whole datasets behind it, and its permanent address. */
export function Downloads({ slug, context }: { slug: string; context: Context }) {
  const { language, text } = context;
  const { page } = text.pages.compare;
  const datasets = new Set(shownPrepared(slug, context).figures.flatMap((figure) => figure.datasets));
  const file = (extension: string) => fileHref(`/compare/${language}/${slug}.${extension}`);
  return (
    <ul>
      <li>
        <a href={file('csv')} download>
          {page.csv}
        </a>
      </li>
      <li>
        <a href={file('svg')} download>
          {text.chart.svg}
        </a>
      </li>
      <li>
        <Island>
          <PngButton source={file('svg')} name={`${slug}.png`} label={text.chart.png} failed={text.chart.pngFailed} />
        </Island>
      </li>
      {[...datasets].map((dataset) => (
        <li key={dataset}>
          <a href={fileHref(`/data/${dataset}.csv`)} download>
            {text.chart.csvFull(dataset)}
          </a>
        </li>
      ))}
      <li>
        <a href={href(language, `/compare/${slug}/`)}>{page.permanent}</a>
      </li>
    </ul>
  );
}
