import type { ComparisonPictureProps } from '@/components/chart/comparison-picture';
import { sourcesOf } from '@/components/figure/rows';
import type { CompareContext } from '@/data/compare/words';
import { publishersText, type SourceLookup } from '@/data/sources/name';
import { namedInFull, type PlacedPanel } from './placed';
import { sentencesOf } from './sentences';
import type { ShownComparison } from './shown';

/** Publishers named in a picture before "others": more would crowd out the charts. */
const NAMED = 4;

interface Pictured {
  headline: string;
  shown: ShownComparison;
  panels: PlacedPanel[];
  context: CompareContext;
  sourceOf: SourceLookup;
  css: string;
}

/** A comparison as its picture tells it: the same words and charts as the page. */
export function pictureOf({ headline, shown, panels, context, sourceOf, css }: Pictured): ComparisonPictureProps {
  const { text, format } = context;
  const { page } = text.pages.compare;
  const { verdicts, breaks } = sentencesOf(shown, context);
  const sources = panels.flatMap(({ figure }) => sourcesOf(figure));
  const events = panels[0]?.placed.events ?? [];
  return {
    headline,
    sentences: [...verdicts, ...breaks],
    panels: panels.map((panel) => {
      const { figure, placed } = panel;
      const notes = [...figure.notes, ...placed.marginNotes];
      return { id: figure.id, title: figure.headline, subtitle: figure.subtitle, chart: namedInFull(panel), notes };
    }),
    events: { heading: page.events, entries: events.map(({ date, title }) => page.event(format.date(date), title)) },
    credit: page.credit(text.chart.source(publishersText(sources, NAMED, sourceOf, context))),
    breakLabel: text.chart.breakLabel,
    css,
  };
}
