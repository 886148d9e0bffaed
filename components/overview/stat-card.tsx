import { href, sourceHref } from '@/components/layout/href';
import type { Headline } from '@/data/overview';
import { shortName } from '@/data/sources/lookup';
import { contextOf, type Language } from '@/data/text/context';
import styles from './overview.module.css';

/** A headline figure: the number, what it counts, when, and the document it comes from. */
export function StatCard({ headline, language }: { headline: Headline; language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.pages.overview.headlines;
  return (
    <li className={styles.card}>
      {headline.parts.map(({ value, what }) => (
        <p key={what} className={styles.part}>
          <strong className={styles.value}>{value}</strong> {what}
        </p>
      ))}
      <p className={styles.origin}>
        {headline.when}
        {format.marks.stop}
        {words.sources(headline.sourceIds.length)}
        {format.marks.pair}
        {headline.sourceIds.map((id, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <a href={sourceHref(language, id)}>{shortName(id)}</a>
          </span>
        ))}
        {' · '}
        <a href={href(language, headline.path)}>{words.more}</a>
      </p>
    </li>
  );
}
