import { VERDICTS } from '@/data/claims/judge';
import { CLAIM_TOPICS } from '@/data/claims/topics';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

/** Native switches that a stylesheet reads: the filter works without scripts. The method `dialog` keeps Enter from sending anything. */
export function ClaimFilter({ context: { text } }: { context: Context }) {
  const words = text.pages.claims;
  return (
    <form className={styles.filter} method="dialog">
      <fieldset>
        <legend>{words.filter.topics}</legend>
        {CLAIM_TOPICS.map((topic) => (
          <label key={topic}>
            <input type="checkbox" className={`${styles.pickTopic} ${styles[`show-${topic}`]}`} autoComplete="off" />
            {words.topics[topic]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.filter.verdicts}</legend>
        {VERDICTS.map((verdict) => (
          <label key={verdict}>
            <input type="checkbox" className={`${styles.pickVerdict} ${styles[`show-${verdict}`]}`} autoComplete="off" />
            {words.verdicts[verdict].name}
          </label>
        ))}
      </fieldset>
      <button type="reset">{words.filter.reset}</button>
    </form>
  );
}
