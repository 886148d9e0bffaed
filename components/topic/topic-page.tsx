import { FigureView } from '@/components/figure/figure-view';
import { PageFrame } from '@/components/layout/page-frame';
import { contextOf, type Language } from '@/data/text/context';
import styles from './topic-page.module.css';

interface SectionWords {
  title: string;
  intro: string;
}

interface TopicPageProps<Id extends string> {
  language: Language;
  topic: 'trade' | 'tourism';
  words: {
    title: string;
    lede: string;
    sections: Record<Id, SectionWords>;
    definitions: { title: string; items: { term: string; meaning: string }[] };
  };
  sections: readonly { id: Id; figures: readonly { id: string }[] }[];
}

/** A page of figures in sections, with a list of contents before and definitions after. */
export function TopicPage<Id extends string>({ language, topic, words, sections }: TopicPageProps<Id>) {
  const { site } = contextOf(language).text;
  return (
    <PageFrame language={language} path={`/${topic}/`} section={topic} title={words.title} lede={words.lede}>
      <nav aria-label={site.onThisPage}>
        <ul className={styles.contents}>
          {sections.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id].title}</a>
            </li>
          ))}
          <li>
            <a href="#definitions">{words.definitions.title}</a>
          </li>
        </ul>
      </nav>
      {sections.map(({ id, figures }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{words.sections[id].title}</h2>
          <p>{words.sections[id].intro}</p>
          {figures.map((figure) => (
            <FigureView key={figure.id} id={figure.id} language={language} deferred />
          ))}
        </section>
      ))}
      <section aria-labelledby="definitions">
        <h2 id="definitions">{words.definitions.title}</h2>
        <dl>
          {words.definitions.items.map(({ term, meaning }) => (
            <div key={term} className={styles.definition}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </PageFrame>
  );
}
