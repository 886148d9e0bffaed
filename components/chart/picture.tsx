import type { PlacedChart } from './layout/placed';
import { gap, paragraph, Sheet } from './picture-parts';
import { keyTo, plot } from './picture-plot';

interface PictureProps {
  chart: PlacedChart;
  headline: string;
  subtitle: string;
  /** "Source: …" and the site's name. */
  credit: string;
  breakLabel: string;
  /** The chart's stylesheet with plain colours. */
  css: string;
}

/** A figure as one self-contained SVG: headline, subtitle, key, chart, source line. Its events are left out, since nothing names them. */
export function Picture({ chart, headline, subtitle, credit, breakLabel, css }: PictureProps) {
  return (
    <Sheet
      title={headline}
      description={subtitle}
      css={css}
      parts={[
        paragraph('headline', headline, 'title'),
        paragraph('subtitle', subtitle, 'small'),
        gap('above the key', 12),
        ...keyTo('key', chart),
        plot('plot', chart.kind === 'time' ? { ...chart, events: [] } : chart, breakLabel),
        paragraph('credit', credit, 'small'),
      ]}
    />
  );
}
