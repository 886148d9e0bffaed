import type { Metadata } from 'next';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { SourceEntry } from '@/components/source/source-entry';
import styles from '@/components/source/source-list.module.css';
import { sourcesByType } from '@/data/sources/by-type';
import { datasetsBySource } from '@/data/sources/usage';
import { contextOf } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, description } = contextOf(language).text.pages.sources;
  return pageMetadata(language, '/sources/', title, description);
}

export default async function SourcesPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text, format } = contextOf(language);
  const words = text.pages.sources;
  const groups = sourcesByType();
  const used = datasetsBySource();
  const count = groups.flatMap(({ sources }) => sources).length;
  return (
    <PageFrame language={language} section="sources" title={words.title} lede={words.lede(format.number(count))}>
      <ul>
        {groups.map(({ type, sources }) => (
          <li key={type}>
            <a href={`#type-${type}`}>{text.codes.sourceType[type]}</a> ({format.number(sources.length)})
          </li>
        ))}
      </ul>
      <p>
        <a href={href(language, '/data/sources/')}>{words.csv}</a>
      </p>
      {groups.map(({ type, sources }) => (
        <section key={type} aria-labelledby={`type-${type}`}>
          <h2 id={`type-${type}`}>{text.codes.sourceType[type]}</h2>
          <ul className={styles.sources}>
            {sources.map((source) => (
              <SourceEntry key={source.source_id} used={used.get(source.source_id) ?? []} {...{ source, language }} />
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
