import { Filter, Switches } from '@/components/layout/filter';
import { VERDICTS } from '@/data/claims/judge';
import { CLAIM_TOPICS } from '@/data/claims/topics';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

/** Shows the statements of some topics and verdicts alone. */
export function ClaimFilter({ context: { text } }: { context: Context }) {
  const words = text.pages.claims;
  return (
    <Filter>
      <Switches
        legend={words.filter.topics}
        options={CLAIM_TOPICS.map((topic) => ({
          code: topic,
          label: words.topics[topic],
          className: `${styles.pickTopic} ${styles[`show-${topic}`]}`,
        }))}
      />
      <Switches
        legend={words.filter.verdicts}
        options={VERDICTS.map((verdict) => ({
          code: verdict,
          label: words.verdicts[verdict].name,
          className: `${styles.pickVerdict} ${styles[`show-${verdict}`]}`,
        }))}
      />
      <button type="reset">{words.filter.reset}</button>
    </Filter>
  );
}
