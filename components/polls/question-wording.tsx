import { Fragment } from 'react';
import { DataText } from '@/components/layout/data-text';
import type { PollQuestion } from '@/data/polls/datasets';
import { besideOriginal } from '@/data/polls/wording';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { SourceLinks } from './source-links';
import { WordingLines } from './wording-lines';

/** How a question was put: its words, how many answers it takes, and what the answers are. */
export function QuestionWording({ question, context }: { question: PollQuestion; context: Context }) {
  const { text, format } = context;
  const words = text.pages.polls;
  const { wording_original, wording_original_language, wording_en_status, scale, note, answer_type, source_id } = question;
  return (
    <div className={styles.wording}>
      <WordingLines
        original={wording_original}
        originalLanguage={wording_original_language}
        beside={besideOriginal(question, context.language)}
        status={wording_en_status}
        context={context}
      />
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
