import { layOutTime } from '@/components/chart/layout/time';
import { rowsOf } from '@/components/figure/rows';
import { StillFigure } from '@/components/figure/still-figure';
import { fileHref, href } from '@/components/layout/href';
import { FigureCards } from '@/components/source/card/figure-cards.client';
import { Island } from '@/components/wake/island';
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
    <StillFigure
      figure={figure}
      chart={chart}
      subtitle={
        <>
          {words.partOf} <a href={href(language, path)}>{figure.subtitle}</a>
        </>
      }
      about={words.line}
      context={context}
      sourceOf={sourceOf}
      className={styles.chart}
      cards={(_, table) => (
        <Island>
          <FigureCards
            id={figure.id}
            language={language}
            file={fileHref(`/provenance/${language}/${whole}.json`)}
            columns={columns.map(({ id }) => id)}
            rows={rows.map(({ label }) => label)}
            hint={text.chart.cardHint}
          >
            {table}
          </FigureCards>
        </Island>
      )}
    />
  );
}
