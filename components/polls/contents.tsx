import styles from './polls.module.css';

/** Links to the parts of a long page. */
export function Contents({ parts, label }: { parts: { id: string; title: string }[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.contents}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
