import { HeatTable } from '@/components/chart/heat-table';
import { placeChart } from '@/components/chart/layout/place';
import { StaticChart } from '@/components/chart/static-chart';
import { DownloadMenu } from '@/components/download/download-menu';
import { fileHref } from '@/components/layout/href';
import { FileCards } from '@/components/source/card/file-cards';
import { Island } from '@/components/wake/island';
import { figure as figureOf } from '@/data/figures';
import { sourceOf } from '@/data/sources/lookup';
import { contextOf, type Language } from '@/data/text/context';
import { EventList } from './event-list';
import { FigureTable } from './figure-table';
import styles from './figure-view.module.css';
import { Legend } from './legend';
import { PickedFrame } from './picked-frame.client';
import { Remarks } from './remarks';
import { sourcesOf } from './rows';

interface FigureViewProps {
  id: string;
  language: Language;
  /** For pages of many figures: laid out only when it comes near the screen. */
  deferred?: boolean;
}

/** One figure with everything that belongs to it: headline, chart, table, notes, sources, downloads. */
export function FigureView({ id, language, deferred = false }: FigureViewProps) {
  const context = contextOf(language);
  const words = context.text.chart;
  const figure = figureOf(id, language);
  const chart = placeChart(figure, context);
  const sources = sourcesOf(figure);
  return (
    <figure id={id} className={`figure ${styles.figure}${deferred ? ' later' : ''}`} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`} className={styles.headline}>
          {figure.headline}
        </h3>
        <p className={styles.subtitle}>{figure.subtitle}</p>
      </figcaption>
      {chart.kind === 'heat' ? (
        <FileCards figure={figure} context={context}>
          <HeatTable chart={chart} caption={figure.subtitle} corner={words.period} />
        </FileCards>
      ) : (
        <>
          <Legend chart={chart} label={words.series} />
          <Island>
            <PickedFrame
              figure={id}
              source={fileHref(`/figures/${language}/${id}.json`)}
              words={{
                keys: chart.kind === 'time' ? `${words.keys} ${words.keysPick}` : words.keys,
                failed: words.failed,
                retry: words.retry,
              }}
            >
              <StaticChart
                chart={chart}
                label={context.format.sentences([figure.headline, figure.subtitle])}
                breakLabel={words.breakLabel}
              />
            </PickedFrame>
          </Island>
        </>
      )}
      {/* The table is the next stop of the keyboard after the chart. */}
      <div className={styles.more}>
        {chart.kind !== 'heat' && (
          <details>
            <summary>{words.table}</summary>
            <FileCards figure={figure} context={context}>
              <FigureTable figure={figure} sources={sources} context={context} />
            </FileCards>
          </details>
        )}
        {chart.kind === 'time' && chart.events.length > 0 && <EventList events={chart.events} context={context} />}
        <DownloadMenu figure={figure} context={context} />
      </div>
      <Remarks figure={figure} chart={chart} context={context} sourceOf={sourceOf} />
    </figure>
  );
}
