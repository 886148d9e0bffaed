import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { GapTable } from '@/components/source/gap-table';
import { HoleTable } from '@/components/source/hole-table';
import { gapsByDataset } from '@/data/sources/gaps';
import { holesByDataset } from '@/data/sources/holes';
import { contextOf } from '@/data/text/context';
import styles from '../page.module.css';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, lede } = contextOf(language).text.pages.method.gaps;
  return pageMetadata(language, '/method/gaps/', title, lede);
}

export default async function GapsPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text } = contextOf(language);
  const words = text.pages.method.gaps;
  const more = text.pages.sources.gaps;
  const [longest, ...others] = gapsByDataset().map(({ dataset, gaps }) => (
    <section key={dataset} aria-labelledby={dataset}>
      <h2 id={dataset}>{text.datasets[dataset].title}</h2>
      <div className={`scroll ${styles.gaps}`}>
        <GapTable {...{ dataset, gaps, language }} />
      </div>
    </section>
  ));
  return (
    <PageFrame
      language={language}
      path="/method/gaps/"
      section="method"
      title={words.title}
      lede={words.lede}
      trail={[{ label: text.pages.method.title, path: '/method/' }]}
    >
      {longest}
      <div className={`later ${styles.otherGaps}`}>{others}</div>
      <h2 id="no-row">{more.holes}</h2>
      <p>{more.holesLede}</p>
      <div className={`later ${styles.otherGaps}`}>
        {holesByDataset().map(({ dataset, holes }) => (
          <div key={dataset}>
            <h3 id={`no-row-${dataset}`}>{text.datasets[dataset].title}</h3>
            <div className={`scroll ${styles.gaps}`}>
              <HoleTable {...{ dataset, holes, language }} />
            </div>
          </div>
        ))}
      </div>
    </PageFrame>
  );
}
