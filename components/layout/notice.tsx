import { contextOf, LANGUAGES, type Language, type Text } from '@/data/text/context';
import { href } from './href';
import styles from './page-frame.module.css';

/** Ways into the site in one language, `front` the name of its front page. */
export function Ways({ language, front }: { language: Language; front: string }) {
  const { site } = contextOf(language).text;
  const pages = [
    ['/', front],
    ['/polls/', site.nav.polls],
    ['/trade/', site.nav.trade],
    ['/tourism/', site.nav.tourism],
    ['/data/', site.nav.data],
  ];
  return (
    <ul className={styles.ways}>
      {pages.map(([path = '/', label]) => (
        <li key={path}>
          <a href={href(language, path)} hrefLang={language}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A page outside the languages says the same in each: a title, a sentence, and the way in. */
export function Notice({ said }: { said: (site: Text['site']) => { title: string; body: string } }) {
  return (
    <main className={styles.main}>
      {LANGUAGES.map((language, index) => {
        const { site } = contextOf(language).text;
        const { title, body } = said(site);
        const Title = index === 0 ? 'h1' : 'h2';
        return (
          <section key={language} lang={language}>
            <Title className={styles.title}>{title}</Title>
            <p className={styles.lede}>{body}</p>
            <Ways language={language} front={site.language} />
          </section>
        );
      })}
    </main>
  );
}
