import { Failed } from '@/components/layout/failed';
import { briefly } from '@/data/ignored';
import { ClaimFields } from './claim-fields.client';
import styles from './own.module.css';
import { OwnAnswer } from './own-answer.client';
import type { OwnTools } from './own-tools.client';
import { SeriesField } from './series-field.client';
import { useOwnClaim } from './use-own-claim.client';

/** A reader's claim and its answer. */
export function OwnForm({ tools }: { tools: OwnTools }) {
  const { claim, ignored, status, choose, change, clear, retry } = useOwnClaim(tools);
  const { offers, store, words } = tools;
  const texts = words.claims.own;
  const series = claim && store.find(claim.series);
  const left = ignored.length > 0 && (
    <p role="alert" className={styles.warning}>
      {texts.ignored(words.format.list(briefly(ignored)))}
    </p>
  );
  if (!claim || status === 'none') {
    return (
      <>
        {left}
        {claim && <p className={styles.warning}>{texts.unknownSeries(claim.series)}</p>}
        <SeriesField tools={tools} choose={choose} />
      </>
    );
  }
  return (
    <>
      {left}
      <p className={styles.series}>
        <span className={styles.soft}>{texts.chosen}</span> {offers.get(claim.series)?.label}{' '}
        <button type="button" onClick={clear}>
          {texts.other}
        </button>
      </p>
      {status === 'loading' && <p role="status">{texts.loading}</p>}
      {status === 'failed' && (
        <Failed words={{ failed: texts.seriesFailed, retry: texts.retry }} retry={retry} className={styles.warning} />
      )}
      {series && (
        <>
          <ClaimFields claim={claim} series={series} change={change} words={words} />
          <OwnAnswer tools={tools} claim={claim} />
        </>
      )}
    </>
  );
}
