import { createElement } from 'react';
import { ComparisonPicture } from '@/components/chart/comparison-picture';
import { pictureCss } from '@/components/chart/picture-css';
import { figuresCsv } from '@/components/download/figure-csv';
import { PREPARED_SLUGS } from '@/data/compare/prepared';
import { sourceOf } from '@/data/sources/lookup';
import { contextOf, type Language } from '@/data/text/context';
import { pictureOf } from './picture-of';
import { BARE, headlineOf, placedPrepared, shownPrepared } from './shown-prepared';

/** File names of the bare page's comparison and of every prepared one: all panels as CSV and as picture, and each laid-out chart for the live one. */
export const preparedFiles = (language: Language): string[] =>
  [BARE, ...PREPARED_SLUGS].flatMap((slug) => [
    `${slug}.csv`,
    `${slug}.svg`,
    ...shownPrepared(slug, contextOf(language)).figures.map(({ id }) => `${id}.json`),
  ]);

async function svgOf(slug: string, language: Language): Promise<string> {
  const context = contextOf(language);
  // Imported late: Next refuses a static import of the server renderer in its server layer.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const picture = pictureOf({
    headline: headlineOf(slug, context),
    shown: shownPrepared(slug, context),
    panels: placedPrepared(slug, context),
    context,
    sourceOf,
    css: pictureCss(),
  });
  return renderToStaticMarkup(createElement(ComparisonPicture, picture));
}

/** The chart of one panel, by the id of its figure. */
function chartOf(id: string, language: Language) {
  const slug = id.replace(/-\d+$/, '');
  const panel = placedPrepared(slug, contextOf(language)).find(({ figure }) => figure.id === id);
  if (!panel) throw new Error(`no panel is called "${id}"`);
  return panel.placed;
}

/** The response for `the-year-2019.svg` and its like. */
export async function preparedFile(language: Language, file: string): Promise<Response> {
  const [name = '', extension] = file.split('.');
  const answer = (body: string, type: string) => new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
  switch (extension) {
    case 'csv':
      return answer(figuresCsv(shownPrepared(name, contextOf(language)).figures, sourceOf), 'text/csv');
    case 'svg':
      return answer(await svgOf(name, language), 'image/svg+xml');
    default:
      return answer(JSON.stringify(chartOf(name, language)), 'application/json');
  }
}
