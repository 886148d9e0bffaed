import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { languageOf, languageParams } from '@/components/layout/params';
import { BreakList } from '@/components/polls/break-list';
import { Contents } from '@/components/polls/contents';
import { PageFigures } from '@/components/polls/page-figures';
import { ProgrammeNotes } from '@/components/polls/programme-notes';
import { QuestionList } from '@/components/polls/question-list';
import { WaveList } from '@/components/polls/wave-list';
import { programmeWords } from '@/components/polls/words';
import { figureSections } from '@/data/polls/figures';
import { programmePage, programmeSlugs } from '@/data/polls/pages/programme';
import { contextOf } from '@/data/text/context';

type Params = Promise<{ lang: string; programme: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  languageParams().flatMap((language) => programmeSlugs().map((programme) => ({ ...language, programme })));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { lang, programme } = await params;
  const language = languageOf({ lang });
  const { title, lede } = programmeWords(programmePage(programme), contextOf(language));
  return pageMetadata(language, `/polls/${programme}/`, title, lede);
}

export default async function ProgrammePage({ params }: { params: Params }) {
  const { lang, programme } = await params;
  const language = languageOf({ lang });
  const context = contextOf(language);
  const words = context.text.pages.polls;
  const page = programmePage(programme);
  const sections = figureSections(programme);
  const parts = [
    ...sections.map(({ id }) => ({ id: id as string, title: words.sections[id] })),
    { id: 'all-waves', title: words.waves },
    ...(page.breaks.length > 0 ? [{ id: 'breaks', title: words.breaks }] : []),
    { id: 'questions', title: words.questions },
  ];
  return (
    <PageFrame
      language={language}
      path={`/polls/${page.slug}/`}
      section="polls"
      {...programmeWords(page, context)}
      trail={[{ label: words.title, path: '/polls/' }]}
    >
      <ProgrammeNotes page={page} context={context} />
      <Contents parts={parts} label={context.text.site.onThisPage} />
      {sections.length === 0 && <p>{words.noFigures}</p>}
      <PageFigures sections={sections} context={context} />
      <h2 id="all-waves">{words.waves}</h2>
      <WaveList page={page} context={context} />
      {page.breaks.length > 0 && (
        <>
          <h2 id="breaks">{words.breaks}</h2>
          <BreakList page={page} context={context} />
        </>
      )}
      <h2 id="questions">{words.questions}</h2>
      <QuestionList page={page} context={context} />
    </PageFrame>
  );
}
