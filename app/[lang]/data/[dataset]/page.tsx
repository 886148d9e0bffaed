import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { languageOf, languageParams } from '@/components/layout/params';
import { DataVersion } from '@/components/publish/data-version';
import { DatasetCitation } from '@/components/publish/dataset-citation';
import { DatasetSnippets } from '@/components/publish/dataset-snippets';
import { StructuredData } from '@/components/publish/structured-data';
import { ConflictLink } from '@/components/source/conflict-link';
import { Licence } from '@/components/source/licence';
import { TopSources } from '@/components/source/top-sources';
import { ColumnTable } from '@/components/table/column-table';
import { DatasetFacts } from '@/components/table/dataset-facts';
import { DatasetTable } from '@/components/table/dataset-table';
import { DownloadLinks } from '@/components/table/download-links';
import { DATASETS } from '@/data/catalogue';
import { factsOf } from '@/data/publish/facts';
import { datasetOf } from '@/data/publish/published-file';
import { datasetStructure } from '@/data/publish/structured';
import { contextOf } from '@/data/text/context';
import { datasetText } from '@/data/text/datasets';

type Params = Promise<{ lang: string; dataset: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  languageParams().flatMap((language) => DATASETS.map(({ name }) => ({ ...language, dataset: name })));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { lang, dataset } = await params;
  const language = languageOf({ lang });
  const { title, description } = datasetText(contextOf(language).text, datasetOf(dataset).name);
  return pageMetadata(language, `/data/${dataset}/`, title, description);
}

export default async function DatasetPage({ params }: { params: Params }) {
  const { lang, dataset: name } = await params;
  const language = languageOf({ lang });
  const context = contextOf(language);
  const { text, format } = context;
  const words = text.pages.data.dataset;
  const dataset = datasetOf(name);
  const { title, description } = datasetText(text, dataset.name);
  const { sources } = factsOf(dataset);
  const sections = [
    ['table', words.table],
    ['columns', words.columns],
    ...(sources.length > 0 ? [['sources', words.topSources]] : []),
    ['citation', text.cite.title],
    ['use', text.cite.use.title],
    ['licence', words.licence],
  ];
  return (
    <PageFrame
      language={language}
      path={`/data/${dataset.name}/`}
      section="data"
      title={title}
      lede={description}
      trail={[{ label: text.pages.data.title, path: '/data/' }]}
    >
      <StructuredData data={datasetStructure(dataset, context)} />
      <p>
        <DatasetFacts {...{ dataset, language }} />
        <br />
        <DownloadLinks {...{ dataset, language }} />
        <br />
        <DataVersion language={language} />
      </p>
      <nav aria-label={text.site.onThisPage}>
        <p>
          {sections.map(([id, label], index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <a href={`#${id}`}>{label}</a>
            </span>
          ))}
        </p>
      </nav>
      <h2 id="table">{words.table}</h2>
      <ConflictLink {...{ dataset: dataset.name, language }} />
      <DatasetTable {...{ name, title, language }} />
      <h2 id="columns">{words.columns}</h2>
      <p>
        {words.key(format.list([...dataset.key]))} {words.rowId}
      </p>
      <ColumnTable {...{ dataset, language }} />
      {sources.length > 0 && <h2 id="sources">{words.topSources}</h2>}
      <TopSources {...{ dataset, language }} />
      <h2 id="citation">{text.cite.title}</h2>
      <DatasetCitation {...{ dataset, language }} />
      <h2 id="use">{text.cite.use.title}</h2>
      <DatasetSnippets {...{ dataset, language }} />
      <h2 id="licence">{words.licence}</h2>
      <Licence language={language} />
    </PageFrame>
  );
}
