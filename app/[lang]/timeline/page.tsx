import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { CategoryFilter } from '@/components/timeline/category-filter';
import { EventDecades } from '@/components/timeline/event-decades';
import { StripsView } from '@/components/timeline/strips-view';
import styles from '@/components/timeline/timeline.module.css';
import { allEvents } from '@/data/context/events';
import { contextOf, type Language } from '@/data/text/context';
import { decadesOf } from '@/data/timeline/decades';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** What the page and its metadata both say. */
function wordsOf(language: Language) {
  const context = contextOf(language);
  const events = allEvents(context);
  const words = context.text.pages.timeline;
  const year = (index: number) => events.at(index)?.date.slice(0, 4) ?? '';
  return { context, events, words, lede: words.lede(context.format.number(events.length), year(0), year(-1)) };
}

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { words, lede } = wordsOf(language);
  return pageMetadata(language, '/timeline/', words.title, lede);
}

export default async function TimelinePage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { context, events, words, lede } = wordsOf(language);
  return (
    <PageFrame language={language} path="/timeline/" section="timeline" title={words.title} lede={lede}>
      <div className={styles.page}>
        <p>{words.caution}</p>
        <CategoryFilter context={context} />
        <h2 id="strips">{words.strips.title}</h2>
        <p>{words.strips.intro}</p>
        <StripsView events={events} context={context} />
        <h2 id="events">{words.listTitle}</h2>
        <EventDecades decades={decadesOf(events)} context={context} />
      </div>
    </PageFrame>
  );
}
