import type { PollQuestion } from '@/data/polls/datasets';
import type { Text } from '@/data/text/context';
import type { Words } from '@/data/text/data-words';
import type { Format } from '@/data/text/format';
import styles from './wording-lines.module.css';

interface Props {
  original?: string;
  originalLanguage?: string;
  beside?: Words;
  /** Whose words `beside` are. */
  status: PollQuestion['wording_en_status'];
  context: { text: { pages: { polls: Pick<Text['pages']['polls'], 'wording'> } }; format: Format };
}

/** A question in the words it was asked in, and beside them the organiser's English or our own words, labelled as such. */
export function WordingLines({ original, originalLanguage, beside, status, context: { text, format } }: Props) {
  return (
    <>
      {original && <p lang={originalLanguage}>{original}</p>}
      {beside && (
        <p>
          <span lang={beside.language}>{beside.text}</span>{' '}
          <span className={styles.whose}>{format.aside('', text.pages.polls.wording[status]).trim()}</span>
        </p>
      )}
    </>
  );
}
