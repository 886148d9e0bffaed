import { layOutTime } from '@/components/chart/layout/time';
import { StaticChart } from '@/components/chart/static-chart';
import { FigureTable } from '@/components/figure/figure-table';
import frame from '@/components/figure/figure-view.module.css';
import { Legend } from '@/components/figure/legend';
import { Remarks } from '@/components/figure/remarks';
import { rowsOf, sourcesOf } from '@/components/figure/rows';
import { fileHref, href } from '@/components/layout/href';
import { FigureCards } from '@/components/source/card/figure-cards.client';
import type { EventEntry } from '@/data/context/events';
import { shortName, sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import type { EventChart as Shown } from '@/data/timeline/event-charts';
import styles from './event-page.module.css';

/** A key figure cut to the time around an event, which is drawn as a line. */
export function EventChart({ shown: { figure, path, whole }, event, context }: { shown: Shown; event: EventEntry; context: Context }) {
  const { text, language } = context;
  const words = text.pages.timeline.charts;
  const { columns, rows } = rowsOf(figure);
  const chart = layOutTime(figure.chart, context, shortName, [event]);
  return (
    <figure id={figure.id} className={`figure ${frame.figure} ${styles.chart}`} aria-labelledby={`${figure.id}-title`}>
      <h3 id={`${figure.id}-title`} className={frame.headline}>
        {figure.headline}
      </h3>
      <p className={frame.subtitle}>
        {words.partOf} <a href={href(language, path)}>{figure.subtitle}</a>
      </p>
      <Legend chart={chart} label={text.chart.series} />
      <div className="plot">
        <StaticChart chart={chart} label={context.format.sentences([figure.headline, words.line])} breakLabel={text.chart.breakLabel} />
      </div>
      <Remarks figure={figure} chart={chart} context={context} sourceOf={sourceOf} />
      <details className={frame.more} data-island>
        <summary>{text.chart.table}</summary>
        <FigureTable figure={figure} sources={sourcesOf(figure)} context={context} />
        <FigureCards
          id={figure.id}
          language={language}
          file={fileHref(`/provenance/${language}/${whole}.json`)}
          columns={columns.map(({ id }) => id)}
          rows={rows.map(({ label }) => label)}
          hint={text.chart.cardHint}
        />
      </details>
    </figure>
  );
}
