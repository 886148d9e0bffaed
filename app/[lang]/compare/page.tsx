import type { Metadata } from 'next';
import { CompareBuilder } from '@/components/compare/builder/compare-builder.client';
import { PreparedList } from '@/components/compare/prepared-list';
import { PreparedView } from '@/components/compare/prepared-view';
import { shownFirst } from '@/components/compare/shown-first';
import { BARE, headlineOf } from '@/components/compare/shown-prepared';
import { VerdictCounts } from '@/components/compare/verdict-counts';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { NotCome } from '@/components/layout/not-come';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { Island } from '@/components/wake/island';
import { PREPARED_SLUGS } from '@/data/compare/prepared';
import { contextOf } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { page } = contextOf(language).text.pages.compare;
  return pageMetadata(language, '/compare/', page.title, page.lede);
}

export default async function ComparePage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const context = contextOf(language);
  const { page } = context.text.pages.compare;
  const [slug = ''] = PREPARED_SLUGS;
  return (
    <PageFrame language={language} path="/compare/" section="compare" title={page.title} lede={page.lede}>
      <Island readsAddress>
        <CompareBuilder language={language} labels={page.builder.labels} defaults={shownFirst(context)}>
          <NotCome language={language} />
          <h2 id="comparison">{headlineOf(BARE, context)}</h2>
          <PreparedView slug={BARE} context={context}>
            <p>
              <a href={href(language, `/compare/${slug}/`)}>{page.whole}</a>
            </p>
          </PreparedView>
        </CompareBuilder>
      </Island>
      <h2 id="prepared">{page.prepared}</h2>
      <p>{page.preparedLede}</p>
      <PreparedList context={context} />
      <h2 id="verdicts">{page.counts.title}</h2>
      <VerdictCounts context={context} />
    </PageFrame>
  );
}
