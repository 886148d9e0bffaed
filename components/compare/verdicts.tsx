import type { CompareContext } from '@/data/compare/words';
import styles from './compare.module.css';
import { sentencesOf } from './sentences';
import type { ShownComparison } from './shown';

/** What may be said of the series together, before they are seen; then where their methods change. */
export function Verdicts({ shown, context }: { shown: ShownComparison; context: CompareContext }) {
  const { text, format } = context;
  const { page } = text.pages.compare;
  const cuts = shown.breaks.filter(({ broken }) => broken.rule === 'never').length;
  const { verdicts, breaks } = sentencesOf(shown, context);
  return (
    <div className={styles.verdicts}>
      <h3>{page.verdict}</h3>
      {verdicts.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {breaks.length > 0 && (
        <details>
          <summary>{page.breaks(breaks.length, format.number(breaks.length), cuts, format.number(cuts))}</summary>
          <ul>
            {breaks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
