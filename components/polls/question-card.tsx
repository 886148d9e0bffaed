import { printedSentences } from '@/data/polls/conflicts';
import type { Remark } from '@/data/polls/pages/remarks';
import type { QuestionCard as Card } from '@/data/polls/pages/wave';
import type { Context } from '@/data/text/context';
import { dataText } from '@/data/text/data-words';
import { inLanguage } from '@/data/text/in-language';
import { AnswerTable } from './answer-table';
import styles from './polls.module.css';
import { QuestionWording } from './question-wording';
import { SourceLinks } from './source-links';

/** The words of a flag; a code without words would be a slip in the dictionary. */
function flagText(flag: string, { text }: Context): string {
  const words: Record<string, string> = text.codes.flag;
  const found = words[flag];
  if (found === undefined) throw new Error(`no words for the flag "${flag}"`);
  return found;
}

/** What a reader must know of the figures that carry a number. */
function remarkText({ flags, note, others }: Remark, context: Context): string {
  const own = note === undefined ? [] : [dataText(note, context.language)];
  return context.format.sentences([...flags.map((flag) => flagText(flag, context)), ...own, ...printedSentences(others, context)]);
}

/** One question of a wave: how it was worded, what everybody and each group answered, and what stands behind each figure. */
export function QuestionCard({ card, context }: { card: Card; context: Context }) {
  const words = context.text.pages.polls;
  const { question, tables, remarks } = card;
  const id = question.question;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{inLanguage(question, 'label', context.language)}</h3>
      <QuestionWording question={question} context={context} />
      {tables.map((table) => (
        <AnswerTable key={table.of} table={table} remarks={`${id}-`} context={context} />
      ))}
      <div className={styles.remarks}>
        <p>{words.remarks}</p>
        <ol>
          {remarks.map((remark, index) => {
            const said = remarkText(remark, context);
            return (
              <li key={`${said} ${remark.sourceIds}`} id={`${id}-${index + 1}`}>
                {said && `${said} — `}
                <SourceLinks ids={remark.sourceIds} context={context} />
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
