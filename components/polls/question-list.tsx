import type { ProgrammePage } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { inLanguage } from '@/data/text/in-language';
import { QuestionWording } from './question-wording';

/** Every question of a poll in the words it was asked in. */
export function QuestionList({ page, context }: { page: ProgrammePage; context: Context }) {
  const words = context.text.pages.polls;
  return (
    <>
      <p>{words.questionsLede}</p>
      {page.programmes.map((asking) => (
        <details key={asking.programme} open={page.questions.length <= 8}>
          <summary>{inLanguage(asking, 'name', context.language)}</summary>
          {page.questions
            .filter((question) => question.programme === asking.programme)
            .map((question) => (
              <div key={question.question}>
                <h3>{inLanguage(question, 'label', context.language)}</h3>
                <QuestionWording question={question} context={context} />
              </div>
            ))}
        </details>
      ))}
    </>
  );
}
