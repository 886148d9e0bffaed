import type { Metadata } from 'next';
import styles from '@/components/compare/compare.module.css';
import { CompareTurn } from '@/components/compare/compare-turn';
import { Downloads } from '@/components/compare/downloads';
import { OpenLink } from '@/components/compare/open-link';
import { PreparedView } from '@/components/compare/prepared-view';
import { RelatedPages } from '@/components/compare/related-pages';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { languageOf, languageParams } from '@/components/layout/params';
import { PREPARED_SLUGS, prepared } from '@/data/compare/prepared';
import { contextOf } from '@/data/text/context';

type Params = Promise<{ lang: string; slug: string }>;

export const dynamicParams = false;
export const generateStaticParams = () => languageParams().flatMap((language) => PREPARED_SLUGS.map((slug) => ({ ...language, slug })));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { lang, slug } = await params;
  const language = languageOf({ lang });
  const { headline, paragraphs } = prepared(slug, language);
  return pageMetadata(language, `/compare/${slug}/`, headline, paragraphs[0]);
}

export default async function PreparedPage({ params }: { params: Params }) {
  const { lang, slug } = await params;
  const language = languageOf({ lang });
  const context = contextOf(language);
  const { page } = context.text.pages.compare;
  const { headline, paragraphs, not } = prepared(slug, language);
  return (
    <PageFrame
      language={language}
      path={`/compare/${slug}/`}
      section="compare"
      title={headline}
      lede={paragraphs[0]}
      trail={[{ label: page.title, path: '/compare/' }]}
    >
      {paragraphs.slice(1).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2 id="not">{page.not}</h2>
      <ul className={styles.not}>
        {not.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2 id="comparison">{page.comparison}</h2>
      <p>
        <OpenLink slug={slug} context={context} />
      </p>
      <PreparedView slug={slug} context={context} />
      <h2 id="take">{page.take}</h2>
      <Downloads slug={slug} context={context} />
      <h2 id="related">{page.related}</h2>
      <RelatedPages slug={slug} context={context} />
      <CompareTurn slug={slug} context={context} />
    </PageFrame>
  );
}
