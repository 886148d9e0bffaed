import { sharedBreakSentence, verdictSentence } from '@/data/compare/sentence';
import type { CompareContext } from '@/data/compare/words';
import { wordsOf } from '@/data/compare/words';
import styles from './compare.module.css';
import type { ShownComparison } from './shown';

/** What may be said of the series together, before they are seen; then where their methods change. */
export function Verdicts({ shown: { verdicts, breaks, names }, context }: { shown: ShownComparison; context: CompareContext }) {
  const words = wordsOf(context);
  const { page } = words.text;
  const nameOf = (id: string): string => names.get(id) ?? id;
  const said = verdicts.map((verdict) => verdictSentence(verdict, nameOf, words));
  const changes = breaks.map((entry) => sharedBreakSentence(entry, nameOf, words));
  return (
    <div className={styles.verdicts}>
      <h3>{page.verdict}</h3>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {changes.length > 0 && (
        <>
          <h4>{page.breaks}</h4>
          <ul>
            {changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
