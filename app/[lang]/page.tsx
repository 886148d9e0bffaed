import type { Metadata } from 'next';
import { FigureView } from '@/components/figure/figure-view';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { LinkList } from '@/components/overview/link-list';
import styles from '@/components/overview/overview.module.css';
import { StatCard } from '@/components/overview/stat-card';
import { headlines, OVERVIEW_FIGURES } from '@/data/overview';
import { contextOf } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  return pageMetadata(language, '/', contextOf(language).text.pages.overview.title);
}

export default async function OverviewPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const words = contextOf(language).text.pages.overview;
  return (
    <PageFrame language={language} path="/" section="overview" title={words.title} lede={words.lede}>
      <section aria-label={words.latest}>
        <ul className={styles.cards}>
          {headlines(language).map((headline) => (
            <StatCard key={headline.id} headline={headline} language={language} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="story">
        <h2 id="story">{words.story}</h2>
        {OVERVIEW_FIGURES.map((id) => (
          <FigureView key={id} id={id} language={language} />
        ))}
      </section>
      <section aria-labelledby="polls">
        <h2 id="polls">{words.polls.title}</h2>
        <p>{words.polls.intro}</p>
        <LinkList items={words.polls.items} language={language} />
        <p>
          {words.polls.notFound} <a href={href(language, '/polls/')}>{words.polls.all}</a>
        </p>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{words.next.title}</h2>
        <LinkList items={words.next.items} language={language} />
      </section>
      <section aria-labelledby="take">
        <h2 id="take">{words.take.title}</h2>
        <p>
          {words.take.body} <a href={href(language, '/data/')}>{words.take.link}</a>
        </p>
      </section>
    </PageFrame>
  );
}
