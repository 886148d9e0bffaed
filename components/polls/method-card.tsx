import { DataText } from '@/components/layout/data-text';
import { methodFacts } from '@/data/polls/pages/method';
import type { MethodCard as Card } from '@/data/polls/pages/wave';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { SourceLinks } from './source-links';

/** How one public, or several asked in the same way, took part in a wave. */
export function MethodCard({ card: { publics, wave }, context }: { card: Card; context: Context }) {
  const words = context.text.pages.polls;
  const { country } = context.text.codes;
  const sources = [wave.source_id, ...(wave.source_id_dates ? [wave.source_id_dates] : [])];
  return (
    <section className={styles.card}>
      <h3>{publics[0] === 'AVERAGE' ? words.wholePoll : context.format.list(publics.map((population) => country[population]))}</h3>
      <dl className={styles.facts}>
        {methodFacts(wave, context).map(({ label, value, isOfData }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{isOfData ? <DataText language={context.language}>{value}</DataText> : value}</dd>
          </div>
        ))}
        <div>
          <dt>{words.methodLabels.sources}</dt>
          <dd>
            <SourceLinks ids={sources} context={context} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
