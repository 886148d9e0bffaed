import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/language/language-switch';
import { StructuredData } from '@/components/publish/structured-data';
import { trailStructure } from '@/data/publish/structured';
import { contextOf, type Language } from '@/data/text/context';
import { href } from './href';
import styles from './page-frame.module.css';
import { FigureSwitches } from './switch';

const SECTIONS = [
  ['overview', '/'],
  ['polls', '/polls/'],
  ['trade', '/trade/'],
  ['tourism', '/tourism/'],
  ['compare', '/compare/'],
  ['timeline', '/timeline/'],
  ['claims', '/claims/'],
  ['data', '/data/'],
  ['sources', '/sources/'],
  ['method', '/method/'],
] as const;

export type Section = (typeof SECTIONS)[number][0];

interface PageFrameProps {
  language: Language;
  /** The page's address without its language. */
  path: string;
  /** Marked in the navigation; none on a page that is of no section. */
  section?: Section;
  title: string;
  /** Where the title is quoted from another language. */
  titleLanguage?: Language;
  /** One or two sentences under the title. */
  lede?: string;
  /** Pages above this one, from the section down; the section itself is left out on its own page. */
  trail?: { label: string; path: string }[];
  children: ReactNode;
}

/** The frame of every page: skip link, name, navigation, title, content, footer. */
export function PageFrame({ language, path, section, title, titleLanguage, lede, trail = [], children }: PageFrameProps) {
  const { text, format } = contextOf(language);
  const { site } = text;
  return (
    <>
      <a className={styles.skip} href="#content">
        {site.skip}
      </a>
      <header className={styles.header}>
        <a className={styles.name} href={href(language, '/')}>
          {site.name}
        </a>
        <nav aria-label={site.menu}>
          <ul className={styles.nav}>
            {SECTIONS.map(([id, way]) => (
              <li key={id}>
                <a href={href(language, way)} aria-current={id === section ? (trail.length > 0 ? 'true' : 'page') : undefined}>
                  {site.nav[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch language={language} path={path} />
      </header>
      <FigureSwitches />
      <main id="content" className={styles.main}>
        {trail.length > 0 && (
          <>
            <p className={styles.trail}>
              {trail.map((step) => (
                <span key={step.path}>
                  <a href={href(language, step.path)}>{step.label}</a> ›{' '}
                </span>
              ))}
            </p>
            <StructuredData data={trailStructure(language, trail, title)} />
          </>
        )}
        <h1 className={styles.title} lang={titleLanguage}>
          {title}
        </h1>
        {lede && <p className={styles.lede}>{lede}</p>}
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{format.sentences([site.tagline])}</p>
        <p>{site.footer.licence}</p>
        <p>{site.footer.report}</p>
      </footer>
    </>
  );
}
