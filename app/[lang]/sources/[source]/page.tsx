import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { languageOf, languageParams } from '@/components/layout/params';
import { SourceFacts } from '@/components/source/source-facts';
import { SourceUse } from '@/components/source/source-use';
import { load } from '@/data/csv/load';
import { sources } from '@/data/sources/datasets';
import { sourceOf } from '@/data/sources/lookup';
import { contextOf } from '@/data/text/context';

type Params = Promise<{ lang: string; source: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  languageParams().flatMap((language) => load(sources).map(({ id }) => ({ ...language, source: id })));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { lang, source: id } = await params;
  const language = languageOf({ lang });
  const { title, publisher } = sourceOf(id);
  const words = contextOf(language).text.pages.sources.entry;
  return pageMetadata(language, `/sources/${id}/`, title, words.description(title, publisher));
}

export default async function SourcePage({ params }: { params: Params }) {
  const { lang, source: id } = await params;
  const language = languageOf({ lang });
  const { text } = contextOf(language);
  const words = text.pages.sources;
  const source = sourceOf(id);
  return (
    <PageFrame
      language={language}
      path={`/sources/${id}/`}
      section="sources"
      title={source.title}
      lede={words.entry.lede(source.publisher, text.codes.sourceType[source.type])}
      trail={[{ label: words.title, path: '/sources/' }]}
    >
      <SourceFacts {...{ source, language }} />
      <SourceUse {...{ source, language }} />
    </PageFrame>
  );
}
