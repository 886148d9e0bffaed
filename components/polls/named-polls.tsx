import { href } from '@/components/layout/href';
import { figure } from '@/data/figures';
import { NAMED_POLLS } from '@/data/polls/pages/named';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';

/** The waves that readers look for first, each with its finding. */
export function NamedPolls({ context }: { context: Context }) {
  const { text, language, format } = context;
  const words = text.pages.polls;
  return (
    <>
      <ul className={styles.named}>
        {NAMED_POLLS.map(({ slug, wave, finding }) => (
          <li key={slug}>
            <h3>
              <a href={href(language, `/polls/${slug}/${wave}/`)}>{words.namedPolls[slug]}</a>
            </h3>
            <p>{format.sentences([figure(finding, language).headline])}</p>
          </li>
        ))}
      </ul>
      <p>{words.noGenron2025}</p>
    </>
  );
}
