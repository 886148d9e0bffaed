import { programmePage, programmeSlugs } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { ProgrammeCard } from './programme-card';

/** Every poll, those with most waves first. */
export function ProgrammeList({ context }: { context: Context }) {
  const pages = programmeSlugs().map((slug) => programmePage(slug));
  return (
    <ul className={styles.programmes}>
      {pages
        .toSorted((a, b) => b.waves.length - a.waves.length)
        .map((page) => (
          <ProgrammeCard key={page.slug} page={page} context={context} />
        ))}
    </ul>
  );
}
