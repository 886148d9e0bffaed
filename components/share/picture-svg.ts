import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { placeChart } from '@/components/chart/layout/place';
import type { PlacedChart } from '@/components/chart/layout/placed';
import { pictureCss } from '@/components/chart/picture-css';
import { placedPrepared } from '@/components/compare/shown-prepared';
import { sourcesOf } from '@/components/figure/rows';
import { PREPARED_SLUGS, prepared } from '@/data/compare/prepared';
import type { Figure } from '@/data/figure';
import { figure as figureOf } from '@/data/figures';
import { OVERVIEW_FIGURES } from '@/data/overview';
import { sourceOf } from '@/data/sources/lookup';
import { publishersText } from '@/data/sources/name';
import { type Context, contextOf, type Language } from '@/data/text/context';
import { comparisonPicture, SITE_PICTURE } from './page-picture';
import { SharePicture } from './share-picture';

/** Publishers named in a picture before "and others". */
const NAMED = 2;

/** What a picture shows: a figure's chart under a headline. */
interface Shown {
  figure: Figure;
  chart: PlacedChart;
  headline: string;
  subtitle: string;
}

function shownBy(name: string, context: Context): Shown {
  const slug = PREPARED_SLUGS.find((candidate) => comparisonPicture(candidate) === name);
  if (slug !== undefined) {
    const [panel] = placedPrepared(slug, context);
    if (!panel) throw new Error(`the comparison "${slug}" has no panel`);
    // What the panel's lines share, which on its page stands above the panel.
    const subtitle = `${panel.figure.headline}. ${panel.figure.subtitle}`;
    return { figure: panel.figure, chart: panel.placed, headline: prepared(slug, context.language).headline, subtitle };
  }
  const figure = figureOf(name === SITE_PICTURE ? OVERVIEW_FIGURES[0] : name, context.language);
  const headline = name === SITE_PICTURE ? context.text.site.tagline : figure.headline;
  return { figure, chart: placeChart(figure, context), headline, subtitle: figure.subtitle };
}

/** One picture as SVG. @throws when no figure and no comparison has that name */
export function pictureSvg(name: string, language: Language): string {
  const context = contextOf(language);
  const { figure, chart, headline, subtitle } = shownBy(name, context);
  const words = context.text.chart;
  const isCut = chart.kind === 'time' && chart.cut;
  return renderToStaticMarkup(
    createElement(SharePicture, {
      chart,
      headline,
      subtitle: isCut ? `${subtitle.replace(/\.$/, '')}. ${words.cutAxis}` : subtitle,
      credit: words.source(publishersText(sourcesOf(figure), NAMED, sourceOf, context)),
      siteName: context.text.site.name,
      breakLabel: words.breakLabel,
      css: pictureCss(),
    }),
  );
}
