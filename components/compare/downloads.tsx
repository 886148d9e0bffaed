import { fileHref } from '@/components/layout/href';
import type { Context } from '@/data/text/context';
import { shownPrepared } from './shown-prepared';

/** What a comparison shows as one file, and the whole datasets behind it. */
export function Downloads({ slug, context }: { slug: string; context: Context }) {
  const { language, text } = context;
  const datasets = new Set(shownPrepared(slug, context).figures.flatMap((figure) => figure.datasets));
  return (
    <ul>
      <li>
        <a href={fileHref(`/compare/${language}/${slug}.csv`)} download>
          {text.pages.compare.page.csv}
        </a>
      </li>
      {[...datasets].map((dataset) => (
        <li key={dataset}>
          <a href={fileHref(`/data/${dataset}.csv`)} download>
            {text.chart.csvFull(dataset)}
          </a>
        </li>
      ))}
    </ul>
  );
}
