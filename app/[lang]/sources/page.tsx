import type { Metadata } from 'next';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { NotCome } from '@/components/layout/not-come';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { SourceIndex } from '@/components/source/source-index';
import { SourceSearch } from '@/components/source/source-search.client';
import { Island } from '@/components/wake/island';
import { sourcesByType } from '@/data/sources/by-type';
import { contextOf } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

const LIST = 'all-sources';

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, description } = contextOf(language).text.pages.sources;
  return pageMetadata(language, '/sources/', title, description);
}

export default async function SourcesPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text, format } = contextOf(language);
  const words = text.pages.sources;
  const kinds = sourcesByType();
  const count = format.number(kinds.reduce((sum, kind) => sum + kind.count, 0));
  return (
    <PageFrame language={language} path="/sources/" section="sources" title={words.title} lede={words.lede(count)}>
      <ul>
        <li>
          <a href={href(language, '/sources/strength/')}>{words.strength.link}</a>
        </li>
        <li>
          <a href={href(language, '/data/sources/')}>{words.csv}</a>
        </li>
        {kinds.map(({ type }) => (
          <li key={type}>
            <a href={`#type-${type}`}>{text.codes.sourceType[type]}</a>
          </li>
        ))}
      </ul>
      <NotCome language={language} />
      <Island readsAddress>
        <SourceSearch
          list={LIST}
          kinds={kinds.map(({ type }) => ({ code: type, label: text.codes.sourceType[type] }))}
          language={language}
          words={{
            search: words.search,
            kind: words.kind,
            anyKind: words.anyKind,
            noneFound: words.noneFound,
            ignored: words.ignored('{0}'),
          }}
          found={words.found(count)}
        />
      </Island>
      <div id={LIST}>
        <SourceIndex language={language} />
      </div>
    </PageFrame>
  );
}
