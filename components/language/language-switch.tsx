import { href } from '@/components/layout/href';
import { contextOf, LANGUAGES, type Language } from '@/data/text/context';
import styles from './language-switch.module.css';

/** The same page in the other languages, each named in its own. */
export function LanguageSwitch({ language, path }: { language: Language; path: string }) {
  return (
    <nav className={styles.switch} aria-label={contextOf(language).text.site.languages}>
      <ul className={styles.languages}>
        {LANGUAGES.map((other) => (
          <li key={other}>
            <a href={href(other, path)} hrefLang={other} lang={other} aria-current={other === language ? 'true' : undefined}>
              {contextOf(other).text.site.language}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
