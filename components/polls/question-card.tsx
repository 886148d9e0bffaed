import type { QuestionCard as Card } from '@/data/polls/pages/wave';
import type { Context } from '@/data/text/context';
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

/** One question of a wave: how it was worded, what everybody and each group answered, and what stands behind each figure. */
export function QuestionCard({ card, context }: { card: Card; context: Context }) {
  const words = context.text.pages.polls;
  const { question, tables, remarks } = card;
  const id = question.question;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{question.label_en}</h3>
      <QuestionWording question={question} context={context} />
      {tables.map((table, index) => (
        <AnswerTable
          key={`${table.target} ${index}`}
          table={table}
          remarks={`${id}-`}
          caption={table.target ? words.on(context.text.codes.country[table.target]) : index === 0 ? words.perCent : words.groups}
          context={context}
        />
      ))}
      <details className={styles.remarks} open={remarks.length <= 4}>
        <summary>{words.remarks}</summary>
        <ol>
          {remarks.map(({ flags, note, sourceIds }, index) => (
            <li key={`${flags} ${note} ${sourceIds}`} id={`${id}-${index + 1}`}>
              {[...flags.map((flag) => flagText(flag, context)), note].filter((part) => part !== undefined).join('; ')}
              {(flags.length > 0 || note) && ' — '}
              <SourceLinks ids={sourceIds} language={context.language} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
