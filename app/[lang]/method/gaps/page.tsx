import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { GapTable } from '@/components/source/gap-table';
import { gapsByDataset } from '@/data/sources/gaps';
import { contextOf } from '@/data/text/context';

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
  return (
    <PageFrame
      language={language}
      section="method"
      title={words.title}
      lede={words.lede}
      trail={[{ label: text.pages.method.title, path: '/method/' }]}
    >
      {gapsByDataset().map(({ dataset, gaps }) => (
        <section key={dataset} aria-labelledby={dataset}>
          <h2 id={dataset}>{text.datasets[dataset].title}</h2>
          <div className="scroll">
            <GapTable {...{ gaps, language }} />
          </div>
        </section>
      ))}
    </PageFrame>
  );
}
