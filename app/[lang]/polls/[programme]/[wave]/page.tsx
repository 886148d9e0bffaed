import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { languageOf, languageParams } from '@/components/layout/params';
import { MethodCards } from '@/components/polls/method-cards';
import { QuestionCard } from '@/components/polls/question-card';
import { WaveFigures } from '@/components/polls/wave-figures';
import { WaveTurn } from '@/components/polls/wave-turn';
import { programmeWords, waveLede, waveName } from '@/components/polls/words';
import { programmePage, programmeSlugs } from '@/data/polls/pages/programme';
import { wavePage } from '@/data/polls/pages/wave';
import { contextOf } from '@/data/text/context';

type Params = Promise<{ lang: string; programme: string; wave: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  languageParams().flatMap((language) =>
    programmeSlugs().flatMap((programme) => programmePage(programme).waves.map(({ wave }) => ({ ...language, programme, wave }))),
  );

/** What the page and its metadata both say. */
async function wordsOf(params: Params) {
  const { lang, programme, wave } = await params;
  const context = contextOf(languageOf({ lang }));
  const page = programmePage(programme);
  const { entry, methods, questions } = wavePage(programme, wave, context.language);
  const poll = programmeWords(page, context).title;
  const title = context.text.pages.polls.waveTitle(poll, waveName(entry, context));
  return { context, page, entry, methods, questions, poll, title, lede: waveLede(entry, context), path: `/polls/${programme}/` };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { context, title, lede, path, entry } = await wordsOf(params);
  return pageMetadata(context.language, `${path}${entry.wave}/`, title, lede);
}

export default async function WavePage({ params }: { params: Params }) {
  const { context, page, entry, methods, questions, poll, title, lede, path } = await wordsOf(params);
  const words = context.text.pages.polls;
  const trail = [
    { label: words.title, path: '/polls/' },
    { label: poll, path },
  ];
  return (
    <PageFrame language={context.language} path={`${path}${entry.wave}/`} section="polls" title={title} lede={lede} trail={trail}>
      <WaveFigures slug={page.slug} entry={entry} context={context} />
      <h2 id="questions">{words.questions}</h2>
      <p>{questions.length === 0 ? context.format.sentences([words.noQuestions]) : words.asPublished}</p>
      {questions.map((card) => (
        <QuestionCard key={card.question.question} card={card} context={context} />
      ))}
      <h2 id="method">{words.method}</h2>
      <MethodCards methods={methods} context={context} />
      <WaveTurn page={page} entry={entry} context={context} />
    </PageFrame>
  );
}
