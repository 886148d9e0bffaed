import { href } from '@/components/layout/href';
import { prepared } from '@/data/compare/prepared';
import type { Context } from '@/data/text/context';
import styles from './compare.module.css';

/** From a prepared comparison to the page where a reader can change it. */
export function OpenLink({ slug, context: { language, text } }: { slug: string; context: Context }) {
  const { query } = prepared(slug, language);
  return (
    <a className={styles.open} href={href(language, query === '' ? '/compare/' : `/compare/?${query}`)}>
      {text.pages.compare.page.builder.openHere}
    </a>
  );
}
