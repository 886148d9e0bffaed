import type { Metadata } from 'next';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { CodeTable } from '@/components/source/code-table';
import { GlossaryTable } from '@/components/source/glossary-table';
import { margin } from '@/data/polls/margin';
import { contextOf } from '@/data/text/context';
import styles from './page.module.css';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, description } = contextOf(language).text.pages.method;
  return pageMetadata(language, '/method/', title, description);
}

/** People asked, in the example for the sampling error: the size of most of these polls. */
const SAMPLE = 1000;

const PROSE = ['polls', 'margin', 'years', 'trade', 'tourism'] as const;

export default async function MethodPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text, format } = contextOf(language);
  const { title, lede, sections } = text.pages.method;
  const { codes } = text;
  const { marks, data } = sections;
  return (
    <PageFrame language={language} path="/method/" section="method" title={title} lede={lede}>
      <nav aria-label={text.site.onThisPage}>
        <ul className={styles.contents}>
          {Object.entries(sections).map(([id, section]) => (
            <li key={id}>
              <a href={`#${id}`}>{section.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="rules">{sections.rules.title}</h2>
      <ol>
        {sections.rules.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {PROSE.map((id) => (
        <section key={id} className={`later ${styles.prose}`} aria-labelledby={id}>
          <h2 id={id}>{sections[id].title}</h2>
          {id === 'margin' && (
            <>
              <p className={styles.formula} role="math" aria-label={sections.margin.formulaLabel}>
                {sections.margin.formula}
              </p>
              <p>{sections.margin.example(format.number(SAMPLE), format.number(margin(50, SAMPLE), 1))}</p>
            </>
          )}
          {sections[id].paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <h2 id="marks">{marks.title}</h2>
      <p>{marks.hollow}</p>
      <div className={`later ${styles.codes}`}>
        <CodeTable caption={marks.absences} head={marks} codes={codes.absence} meanings={marks.absenceMeanings} />
        <CodeTable caption={marks.statuses} head={marks} codes={codes.status} meanings={marks.statusMeanings} />
        <CodeTable caption={marks.flags} head={marks} codes={codes.flag} />
        <CodeTable caption={marks.modes} head={marks} codes={codes.mode} />
      </div>
      <h2 id="data">{data.title}</h2>
      <ul>
        <li>
          <a href={href(language, '/method/gaps/')}>{data.gaps}</a>
        </li>
        <li>
          <a href={href(language, '/method/conflicts/')}>{data.conflicts}</a>
        </li>
        <li>
          <a href={href(language, '/method/left-out/')}>{data.leftOut}</a>
        </li>
        <li>
          <a href={href(language, '/sources/')}>{data.sources}</a>
        </li>
        <li>
          <a href={href(language, '/data/events/')}>{data.events}</a>
        </li>
      </ul>
      <h2 id="glossary">{sections.glossary.title}</h2>
      <div className={`later ${styles.glossary}`}>
        <GlossaryTable language={language} />
      </div>
    </PageFrame>
  );
}
