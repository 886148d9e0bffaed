import type { PlacedTimeChart } from './layout/placed';
import { gap, numbered, type Part, paragraph, Sheet } from './picture-parts';
import { keyTo, plot } from './picture-plot';

export interface PicturePanel {
  id: string;
  title: string;
  subtitle: string;
  /** The labels of its lines stand in the key; its events are drawn and numbered. */
  chart: PlacedTimeChart;
  /** What its marks mean, a sentence each. */
  notes: string[];
}

export interface ComparisonPictureProps {
  headline: string;
  /** What may be said of the series together and where their methods change, a sentence or two each. */
  sentences: string[];
  panels: PicturePanel[];
  /** The events drawn, in words and in the order of their numbers; none leaves the list out. */
  events: { heading: string; entries: string[] };
  /** "Source: …" and the site's name. */
  credit: string;
  breakLabel: string;
  /** The chart's stylesheet with plain colours. */
  css: string;
}

/** Height of a plot that stands alone and of one among several, in px; one of several lines has more, for the names at their ends. */
const HEIGHT = { alone: 340, lines: 300, line: 200 };

const heightOf = ({ chart }: PicturePanel, panels: PicturePanel[]): number =>
  panels.length === 1 ? HEIGHT.alone : chart.lines.length > 1 ? HEIGHT.lines : HEIGHT.line;

const panelParts = ({ id, title, subtitle, chart, notes }: PicturePanel, height: number, breakLabel: string): Part[] => [
  gap(`${id} above`, 18),
  paragraph(`${id} title`, title, 'heading'),
  paragraph(`${id} subtitle`, subtitle, 'small'),
  gap(`${id} above the key`, 6),
  ...keyTo(`${id} key`, chart),
  plot(`${id} plot`, chart, breakLabel, height),
  ...notes.map((note) => paragraph(`${id} ${note}`, note, 'small')),
];

/** A comparison as one self-contained SVG: headline, verdicts, the panels over one time axis, the events drawn, source line. */
export function ComparisonPicture({ headline, sentences, panels, events, credit, breakLabel, css }: ComparisonPictureProps) {
  const listed = events.entries.map((entry, index) => numbered(`event ${index + 1}`, index + 1, entry));
  return (
    <Sheet
      title={headline}
      description={sentences.join(' ')}
      css={css}
      parts={[
        paragraph('headline', headline, 'title'),
        gap('below the headline', 6),
        ...sentences.flatMap((sentence) => [paragraph(sentence, sentence, 'body'), gap(`below ${sentence}`, 4)]),
        ...panels.flatMap((panel) => panelParts(panel, heightOf(panel, panels), breakLabel)),
        ...(listed.length > 0 ? [gap('above the events', 12), paragraph('events', events.heading, 'heading'), ...listed] : []),
        gap('above the credit', 14),
        paragraph('credit', credit, 'small'),
      ]}
    />
  );
}
