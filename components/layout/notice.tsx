import { contextOf, LANGUAGES } from '@/data/text/context';
import { href } from './href';
import styles from './page-frame.module.css';

/** A page outside the languages: a title, a sentence, and the way in for each language. */
export function Notice({ title, body }: { title: string; body: string }) {
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lede}>{body}</p>
      {LANGUAGES.map((language) => {
        const { site } = contextOf(language).text;
        const pages = [
          ['/', site.language],
          ['/polls/', site.nav.polls],
          ['/trade/', site.nav.trade],
          ['/tourism/', site.nav.tourism],
          ['/data/', site.nav.data],
        ];
        return (
          <ul key={language} lang={language} className={styles.ways}>
            {pages.map(([path = '/', label]) => (
              <li key={path}>
                <a href={href(language, path)}>{label}</a>
              </li>
            ))}
          </ul>
        );
      })}
    </main>
  );
}
