import styles from './publish.module.css';

/** A text that readers take away whole. */
export function Copied({ label, text }: { label: string; text: string }) {
  return (
    <>
      <h3>{label}</h3>
      <pre className={styles.copied}>{text}</pre>
    </>
  );
}
