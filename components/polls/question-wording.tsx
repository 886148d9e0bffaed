import { Fragment } from 'react';
import { DataText } from '@/components/layout/data-text';
import type { PollQuestion } from '@/data/polls/datasets';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { SourceLinks } from './source-links';

/** A question in the words it was asked in, and in English with whose English that is. */
export function QuestionWording({ question, context }: { question: PollQuestion; context: Context }) {
  const { text, format } = context;
  const words = text.pages.polls;
  const { wording_original, wording_original_language, wording_en, wording_en_status, scale, note, answer_type, source_id } = question;
  return (
    <div className={styles.wording}>
      {wording_original && <p lang={wording_original_language}>{wording_original}</p>}
      <p>
        <span lang="en">{wording_en}</span> <span className={styles.soft}>{format.aside('', words.wording[wording_en_status]).trim()}</span>
      </p>
      <p className={styles.soft}>
        {words.asked(answer_type)}
        {[scale, note].map((part) =>
          part === undefined ? null : (
            <Fragment key={part}>
              {format.marks.stop}
              <DataText language={context.language}>{part.replace(/\.$/, '')}</DataText>
            </Fragment>
          ),
        )}
        {' — '}
        <SourceLinks ids={[source_id]} context={context} />
      </p>
    </div>
  );
}
