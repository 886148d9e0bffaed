import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { CoverageTable } from '@/components/polls/coverage-table';
import { NamedPolls } from '@/components/polls/named-polls';
import { ProgrammeList } from '@/components/polls/programme-list';
import { contextOf } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, lede } = contextOf(language).text.pages.polls;
  return pageMetadata(language, '/polls/', title, lede);
}

export default async function PollsPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const context = contextOf(language);
  const words = context.text.pages.polls;
  return (
    <PageFrame language={language} path="/polls/" section="polls" title={words.title} lede={words.lede}>
      <h2 id="named">{words.named}</h2>
      <NamedPolls context={context} />
      <h2 id="all">{words.all}</h2>
      <ProgrammeList context={context} />
      <h2 id="coverage">{words.coverage}</h2>
      <CoverageTable context={context} />
    </PageFrame>
  );
}
