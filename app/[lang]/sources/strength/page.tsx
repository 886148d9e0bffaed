import type { Metadata } from 'next';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { RuleList } from '@/components/source/rule-list';
import { StrengthTable } from '@/components/source/strength-table';
import { WantedTable } from '@/components/source/wanted-table';
import { strengthOfDatasets, strengthOfProgrammes } from '@/data/sources/strength';
import { contextOf } from '@/data/text/context';

const PATH = '/sources/strength/';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, lede } = contextOf(language).text.pages.sources.strength;
  return pageMetadata(language, PATH, title, lede);
}

export default async function StrengthPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text } = contextOf(language);
  const words = text.pages.sources.strength;
  return (
    <PageFrame
      language={language}
      path={PATH}
      section="sources"
      title={words.title}
      lede={words.lede}
      trail={[{ label: text.pages.sources.title, path: '/sources/' }]}
    >
      <h2>{words.rule}</h2>
      <RuleList title={words.ofFigure} words={words.evidence} meanings={words.evidenceMeaning} language={language} />
      <RuleList title={words.ofSet} words={words.strengths} meanings={words.strengthMeaning} language={language} />
      <h2>{words.programmes}</h2>
      <StrengthTable
        caption={words.programmes}
        head={words.programme}
        rows={strengthOfProgrammes(language).map((set) => ({ ...set, href: href(language, `/polls/${set.page}/`) }))}
        language={language}
      />
      <h2>{words.datasets}</h2>
      <StrengthTable
        caption={words.datasets}
        head={words.dataset}
        rows={strengthOfDatasets().map((set) => ({
          ...set,
          name: text.datasets[set.dataset].title,
          href: href(language, `/data/${set.dataset}/`),
        }))}
        language={language}
      />
      <h2>{words.wanted}</h2>
      <p>{words.wantedLede}</p>
      <WantedTable language={language} />
    </PageFrame>
  );
}
