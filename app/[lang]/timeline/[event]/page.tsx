import type { Metadata } from 'next';
import { href, sourceHref } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { languageOf, languageParams } from '@/components/layout/params';
import { EventChart } from '@/components/timeline/event-chart';
import { EventTurn, SameTimes } from '@/components/timeline/event-links';
import styles from '@/components/timeline/event-page.module.css';
import { FactsTable } from '@/components/timeline/facts-table';
import { allEvents } from '@/data/context/events';
import { eventPath, eventSlug } from '@/data/context/shown-event';
import { shortName } from '@/data/sources/lookup';
import { contextOf } from '@/data/text/context';
import { eventPage } from '@/data/timeline/event-page';

type Params = Promise<{ lang: string; event: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  languageParams().flatMap((language) => allEvents(contextOf(language.lang)).map(({ id }) => ({ ...language, event: eventSlug(id) })));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { lang, event: slug } = await params;
  const context = contextOf(languageOf({ lang }));
  const { event } = eventPage(slug, context);
  return pageMetadata(context.language, eventPath(event.id), event.title, event.summary);
}

export default async function EventPage({ params }: { params: Params }) {
  const { lang, event: slug } = await params;
  const context = contextOf(languageOf({ lang }));
  const { language, text, format } = context;
  const words = text.pages.timeline;
  const { event, facts, charts, sameTimes, before, after } = eventPage(slug, context);
  return (
    <PageFrame
      language={language}
      path={eventPath(event.id)}
      section="timeline"
      title={event.title}
      lede={event.summary}
      trail={[{ label: words.title, path: '/timeline/' }]}
    >
      <p className={styles.about}>
        <time dateTime={event.date}>{format.period(event.period)}</time>
        <span>{text.codes.eventCategory[event.category]}</span>
        <a href={sourceHref(language, event.sourceId)}>{words.source(shortName(event.sourceId))}</a>
        <a href={href(language, `/timeline/#${event.id}`)}>{words.inTimeline}</a>
      </p>
      <h2 id="around">{words.around.title}</h2>
      <p className={styles.caution}>{words.caution}</p>
      {facts.length > 0 ? (
        <>
          <FactsTable facts={facts} context={context} />
          <p className={styles.rules}>{words.around.rules}</p>
        </>
      ) : (
        <p>{words.around.silent}</p>
      )}
      {charts.length > 0 && (
        <>
          <h2 id="charts">{words.charts.title}</h2>
          <p>{words.charts.line}</p>
        </>
      )}
      {charts.map((shown) => (
        <EventChart key={shown.figure.id} shown={shown} event={event} context={context} />
      ))}
      <SameTimes events={sameTimes} context={context} />
      <EventTurn before={before} after={after} context={context} />
    </PageFrame>
  );
}
