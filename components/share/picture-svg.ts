import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { placeChart } from '@/components/chart/layout/place';
import type { PlacedChart } from '@/components/chart/layout/placed';
import { layOutTime } from '@/components/chart/layout/time';
import { pictureCss } from '@/components/chart/picture-css';
import { type PlacedPanel, placedPanels } from '@/components/compare/placed';
import { shownComparison } from '@/components/compare/shown';
import { placedPrepared } from '@/components/compare/shown-prepared';
import { sourcesOf } from '@/components/figure/rows';
import { claimAt } from '@/data/claims/checked';
import { stateOf } from '@/data/claims/claim-state';
import { catalogue } from '@/data/compare/catalogue';
import { prepared } from '@/data/compare/prepared';
import type { Figure } from '@/data/figure';
import { figure as figureOf } from '@/data/figures';
import { OVERVIEW_FIGURES } from '@/data/overview';
import { shortName, sourceOf } from '@/data/sources/lookup';
import { publishersText } from '@/data/sources/name';
import { type Context, contextOf, type Language } from '@/data/text/context';
import { eventPage } from '@/data/timeline/event-page';
import { type DrawnSection, drawnPage, SITE_PICTURE } from './page-picture';
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

/** The first panel of a comparison; above it stands what its lines share, as on its page. */
function shownPanel([panel]: PlacedPanel[], headline: string, { format }: Context): Shown {
  if (!panel) throw new Error(`nothing is drawn under "${headline}"`);
  const { figure, placed } = panel;
  return { figure, chart: { ...placed, events: [] }, headline, subtitle: format.sentences([figure.headline, figure.subtitle]) };
}

/** What pages with a chart of their own show first. */
const SHOWN: Record<DrawnSection, (slug: string, context: Context) => Shown> = {
  compare: (slug, context) => shownPanel(placedPrepared(slug, context), prepared(slug, context.language).headline, context),
  claims: (slug, context) => {
    const { checked } = claimAt(slug, context.language);
    const state = stateOf(checked);
    const find = (id: string) => catalogue(context.language).get(id);
    const panels = state ? placedPanels(shownComparison(slug, state, find, context), [], context, sourceOf) : [];
    const { verdicts } = context.text.pages.claims;
    // A statement that is passed on takes its verdict along.
    return shownPanel(panels, context.format.pair(verdicts[checked.verdict].name, `“${checked.claim.statement}”`), context);
  },
  timeline: (slug, context) => {
    const { event, charts } = eventPage(slug, context);
    const [first] = charts;
    if (!first) throw new Error(`the event "${slug}" has no chart`);
    const { figure } = first;
    const { format, text } = context;
    return {
      figure,
      chart: layOutTime(figure.chart, context, shortName, [event]),
      headline: format.aside(event.title, format.period(event.period)),
      subtitle: format.sentences([figure.headline, text.pages.timeline.charts.line]),
    };
  },
};

function shownBy(name: string, context: Context): Shown {
  const page = drawnPage(name);
  if (page) return SHOWN[page.section](page.slug, context);
  const figure = figureOf(name === SITE_PICTURE ? OVERVIEW_FIGURES[0] : name, context.language);
  const headline = name === SITE_PICTURE ? context.text.site.tagline : figure.headline;
  return { figure, chart: placeChart({ ...figure, events: undefined }, context), headline, subtitle: figure.subtitle };
}

/** One picture as SVG. @throws when no figure and no page has that name */
export function pictureSvg(name: string, language: Language): string {
  const context = contextOf(language);
  const { figure, chart, headline, subtitle } = shownBy(name, context);
  const words = context.text.chart;
  const isCut = chart.kind === 'time' && chart.cut;
  return renderToStaticMarkup(
    createElement(SharePicture, {
      chart,
      headline,
      subtitle: isCut ? context.format.sentences([subtitle, words.cutAxis]) : subtitle,
      credit: words.source(publishersText(sourcesOf(figure), NAMED, sourceOf, context)),
      siteName: context.text.site.name,
      breakLabel: words.breakLabel,
      css: pictureCss(),
    }),
  );
}
