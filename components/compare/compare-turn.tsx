import { href } from '@/components/layout/href';
import { PREPARED_SLUGS, prepared } from '@/data/compare/prepared';
import type { Context } from '@/data/text/context';
import styles from './compare.module.css';

/** To the comparisons before and after this one. */
export function CompareTurn({ slug, context: { language, text } }: { slug: string; context: Context }) {
  const { turn } = text.pages.compare.page;
  const index = PREPARED_SLUGS.indexOf(slug);
  const ways = [
    { label: turn.before, other: index > 0 ? PREPARED_SLUGS[index - 1] : undefined },
    { label: turn.after, other: PREPARED_SLUGS[index + 1] },
  ];
  return (
    <nav className={styles.turn} aria-label={turn.label}>
      {ways.map(
        ({ label, other }) =>
          other && (
            <p key={other}>
              {label}
              <br />
              <a href={href(language, `/compare/${other}/`)}>{prepared(other, language).headline}</a>
            </p>
          ),
      )}
    </nav>
  );
}
