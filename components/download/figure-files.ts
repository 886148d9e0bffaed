import { createElement } from 'react';
import { placeChart } from '@/components/chart/layout/place';
import { Picture } from '@/components/chart/picture';
import { pictureCss } from '@/components/chart/picture-css';
import { sourcesOf } from '@/components/figure/rows';
import type { Figure } from '@/data/figure';
import { FIGURE_IDS, figure as figureOf } from '@/data/figures';
import { sourceOf } from '@/data/sources/lookup';
import { publishersText } from '@/data/sources/name';
import { type Context, contextOf, type Language } from '@/data/text/context';
import { figuresCsv } from './figure-csv';

/** Publishers named in a picture before "and others": more would crowd out the chart. */
const NAMED = 4;

/** File names of every figure of a language. A heat map is a table on its page and has no live chart to feed. */
export function figureFiles(language: Language): string[] {
  return FIGURE_IDS.flatMap((id) => {
    const isTable = figureOf(id, language).chart.kind === 'heat';
    return (isTable ? ['csv', 'svg'] : ['json', 'csv', 'svg']).map((extension) => `${id}.${extension}`);
  });
}

/** "Source: GlobeScan, East Asia Institute and others. Both Shores, #bbc-2014". */
function creditOf(figure: Figure, context: Context): string {
  const { chart, site } = context.text;
  return `${chart.source(publishersText(sourcesOf(figure), NAMED, sourceOf, context))}. ${site.name}, #${figure.id}`;
}

async function svgOf(id: string, language: Language): Promise<string> {
  const figure = figureOf(id, language);
  const context = contextOf(language);
  const chart = placeChart(figure, context);
  // Imported late: Next refuses a static import of the server renderer in its server layer.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { headline, subtitle } = figure;
  return renderToStaticMarkup(
    createElement(Picture, {
      chart,
      headline,
      subtitle,
      credit: creditOf(figure, context),
      breakLabel: context.text.chart.breakLabel,
      css: pictureCss(),
    }),
  );
}

/** The response for `mutual-impressions.svg` and its like. */
export async function figureFile(language: Language, file: string): Promise<Response> {
  const [id = '', extension] = file.split('.');
  const answer = (body: string, type: string) => new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
  if (extension === 'csv') return answer(figuresCsv([figureOf(id, language)], sourceOf), 'text/csv');
  if (extension === 'svg') return answer(await svgOf(id, language), 'image/svg+xml');
  return answer(JSON.stringify(placeChart(figureOf(id, language), contextOf(language))), 'application/json');
}
