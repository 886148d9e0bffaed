import { wordsOf } from '@/data/compare/words';
import { firstFew } from '@/data/ignored';
import styles from './notes.module.css';
import type { OwnComparison } from './own-comparison.client';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';

/** What could not be done of what was asked, beside what is shown all the same. */
export function Messages({ tools: { session, offers, context }, own }: { tools: Tools; own: OwnComparison | undefined }) {
  const { state, problems, pending, failed } = useSession(session);
  const { text, format } = context;
  const { unapplied: unappliedWords, undrawn: undrawnWords, problem, page } = wordsOf(context).text;
  const words = page.builder;
  const nameOf = (id: string): string => offers.get(id)?.label ?? id;
  const unapplied = own?.shown.unapplied ?? [];
  const undrawn = own?.shown.undrawn ?? [];
  return (
    <>
      {problems.length > 0 && (
        <div role="alert" className={styles.warning}>
          <p>{words.problems}</p>
          <ul>
            {firstFew(problems.map(problem)).map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </div>
      )}
      {failed.length > 0 && (
        <p role="alert" className={styles.warning}>
          {words.missing(format.list(failed.map(nameOf)))}{' '}
          <button type="button" onClick={session.retry}>
            {words.labels.retry}
          </button>
        </p>
      )}
      {unapplied.map(({ id, transform, why }) => (
        <p key={id} role="status" className={styles.warning}>
          {unappliedWords[why](nameOf(id), text.pages.compare.transforms[transform])}
        </p>
      ))}
      {pending && own === undefined && <p role="status">{words.pending}</p>}
      {state.series.length === 0 && <p role="status">{words.none}</p>}
      {undrawn.length > 0 && (
        <p role="status" className={styles.warning}>
          {undrawnWords(format.list(undrawn.map(nameOf)))}
        </p>
      )}
    </>
  );
}
