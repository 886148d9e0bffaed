import type { ProgrammePage } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { QuestionWording } from './question-wording';

/** Every question of a poll in the words it was asked in. */
export function QuestionList({ page, context }: { page: ProgrammePage; context: Context }) {
  const words = context.text.pages.polls;
  return (
    <>
      <p>{words.questionsLede}</p>
      {page.programmes.map(({ programme, name_en }) => (
        <details key={programme} open={page.questions.length <= 8}>
          <summary>{name_en}</summary>
          {page.questions
            .filter((question) => question.programme === programme)
            .map((question) => (
              <div key={question.question}>
                <h3>{question.label_en}</h3>
                <QuestionWording question={question} context={context} />
              </div>
            ))}
        </details>
      ))}
    </>
  );
}
