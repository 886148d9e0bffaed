import type { Metadata } from 'next';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { DataFiles } from '@/components/publish/data-files';
import { DataVersion } from '@/components/publish/data-version';
import { Licence } from '@/components/source/licence';
import { DatasetFacts } from '@/components/table/dataset-facts';
import { DownloadLinks } from '@/components/table/download-links';
import { datasetsByRoom } from '@/data/publish/facts';
import { contextOf } from '@/data/text/context';
import { datasetText } from '@/data/text/datasets';
import styles from './page.module.css';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, description } = contextOf(language).text.pages.data;
  return pageMetadata(language, '/data/', title, description);
}

export default async function DataPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text } = contextOf(language);
  const words = text.pages.data;
  return (
    <PageFrame language={language} path="/data/" section="data" title={words.title} lede={words.lede}>
      <Licence language={language} />
      <p>
        <DataVersion language={language} />
      </p>
      <DataFiles language={language} />
      {datasetsByRoom().map(({ room, datasets }) => (
        <section key={room} aria-labelledby={room}>
          <h2 id={room}>{words.rooms[room]}</h2>
          <ul className={styles.datasets}>
            {datasets.map((dataset) => {
              const { title, description } = datasetText(text, dataset.name);
              return (
                <li key={dataset.name}>
                  <h3>
                    <a href={href(language, `/data/${dataset.name}/`)}>{title}</a>
                  </h3>
                  <p>{description}</p>
                  <p className={styles.facts}>
                    <DatasetFacts {...{ dataset, language }} />
                    <br />
                    <DownloadLinks {...{ dataset, language }} />
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
