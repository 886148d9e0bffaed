import { href } from '@/components/layout/href';
import { PREPARED_SLUGS, prepared } from '@/data/compare/prepared';
import type { Language } from '@/data/text/context';
import styles from './compare.module.css';

/** Every prepared comparison: what it finds, and one sentence. */
export function PreparedList({ language }: { language: Language }) {
  return (
    <ul className={styles.list}>
      {PREPARED_SLUGS.map((slug) => {
        const { headline, paragraphs } = prepared(slug, language);
        return (
          <li key={slug}>
            <h3>
              <a href={href(language, `/compare/${slug}/`)}>{headline}</a>
            </h3>
            <p>{paragraphs[0]}</p>
          </li>
        );
      })}
    </ul>
  );
}
