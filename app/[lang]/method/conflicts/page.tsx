import type { Metadata } from 'next';
import { href } from '@/components/layout/href';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { ConflictEntry } from '@/components/source/conflict-entry';
import styles from '@/components/source/source-list.module.css';
import { DATASETS } from '@/data/catalogue';
import { conflictsOf } from '@/data/sources/conflicts';
import { contextOf } from '@/data/text/context';

const PATH = '/method/conflicts/';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, lede } = contextOf(language).text.pages.method.conflicts;
  return pageMetadata(language, PATH, title, lede);
}

export default async function ConflictsPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { text } = contextOf(language);
  const words = text.pages.method.conflicts;
  const groups = DATASETS.map(({ name }) => ({ name, conflicts: conflictsOf(name) })).filter(({ conflicts }) => conflicts.length > 0);
  return (
    <PageFrame
      language={language}
      path={PATH}
      section="method"
      title={words.title}
      lede={words.lede}
      trail={[{ label: text.pages.method.title, path: '/method/' }]}
    >
      <p>
        <a href={href(language, '/data/conflicts/')}>{words.dataset}</a>
      </p>
      {groups.map(({ name, conflicts }) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{text.datasets[name].title}</h2>
          <ul className={styles.sources}>
            {conflicts.map((conflict) => (
              <ConflictEntry key={conflict.conflict_id} dataset={name} {...{ conflict, language }} />
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
