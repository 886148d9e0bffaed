import type { Metadata } from 'next';
import { ClaimFigures } from '@/components/claims/claim-figures';
import { ClaimFinding } from '@/components/claims/claim-finding';
import { ClaimTurn } from '@/components/claims/claim-turn';
import styles from '@/components/claims/claims.module.css';
import { FormulaSection, NearestSection } from '@/components/claims/formula-section';
import { OriginalStatement } from '@/components/claims/original-statement';
import { SaidIn } from '@/components/claims/said-in';
import { TriedTable } from '@/components/claims/tried-table';
import { VerdictMark } from '@/components/claims/verdict-mark';
import { pageMetadata } from '@/components/layout/metadata';
import { PageFrame } from '@/components/layout/page-frame';
import { languageOf, languageParams } from '@/components/layout/params';
import { FileCards } from '@/components/source/card/file-cards';
import { rowHref } from '@/components/source/row-href';
import { claimAt, claimPath, claimSlug } from '@/data/claims/checked';
import { claimWordsOf } from '@/data/claims/site-words';
import { catalogue } from '@/data/compare/catalogue';
import { claims } from '@/data/context/datasets';
import { load } from '@/data/csv/load';
import { sourceOf } from '@/data/sources/lookup';
import { contextOf } from '@/data/text/context';
import { dataText, dataWords } from '@/data/text/data-words';

type Params = Promise<{ lang: string; claim: string }>;

export const dynamicParams = false;
// Their ids alone: a verdict takes the whole catalogue, and every worker asks before a page is built.
export const generateStaticParams = () =>
  languageParams().flatMap((language) => load(claims).map(({ id }) => ({ ...language, claim: claimSlug(id) })));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { lang, claim: slug } = await params;
  const { language, text } = contextOf(languageOf({ lang }));
  const { claim, verdict } = claimAt(slug, language).checked;
  const { claims } = text.pages;
  return pageMetadata(
    language,
    claimPath(claim.claim_id),
    claims.pageTitle(claim.claim_id, dataText(claim.statement, language)),
    claims.verdicts[verdict].name,
  );
}

export default async function ClaimPage({ params }: { params: Params }) {
  const { lang, claim: slug } = await params;
  const context = contextOf(languageOf({ lang }));
  const { language, text } = context;
  const words = text.pages.claims;
  const { checked, before, after } = claimAt(slug, language);
  const { claim, verdict, outcome } = checked;
  const statement = dataWords(claim.statement, language);
  return (
    <PageFrame
      language={language}
      path={claimPath(claim.claim_id)}
      section="claims"
      title={words.quoted(statement.text)}
      titleLanguage={statement.language}
      trail={[{ label: words.title, path: '/claims/' }]}
    >
      <OriginalStatement claim={claim} context={context} />
      <p className={styles.head}>
        <VerdictMark verdict={verdict} texts={words} />
        <span>{words.topics[claim.topic]}</span>
        <a href={rowHref(language, 'claims', claim.claim_id)}>{claim.claim_id}</a>
      </p>
      <ClaimFinding judged={checked} words={claimWordsOf(context)} />
      <SaidIn claim={claim} context={context} />
      <ClaimFigures
        judged={checked}
        name={claimSlug(claim.claim_id)}
        heading={<h2 id="series">{words.series}</h2>}
        link={words.compare}
        find={(id) => catalogue(language).get(id)}
        sourceOf={sourceOf}
        context={context}
        cards={(figure, table) => (
          <FileCards figure={figure} context={context}>
            {table}
          </FileCards>
        )}
      />
      {outcome && (
        <>
          <h2 id="formula">{words.formula}</h2>
          <FormulaSection checked={checked} outcome={outcome} context={context} />
        </>
      )}
      <NearestSection checked={checked} context={context} />
      <TriedTable checked={checked} context={context} />
      <ClaimTurn before={before} after={after} context={context} />
    </PageFrame>
  );
}
