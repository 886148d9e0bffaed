import { href } from '@/components/layout/href';
import { PREPARED_SLUGS, prepared } from '@/data/compare/prepared';
import type { Context } from '@/data/text/context';
import styles from './compare.module.css';
import { OpenLink } from './open-link';

/** Every prepared comparison: what it finds, and one sentence. */
export function PreparedList({ context }: { context: Context }) {
  const { language } = context;
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
            <p>
              <OpenLink slug={slug} context={context} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
