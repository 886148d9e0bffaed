import type { Metadata } from 'next';
import { ClaimCounts } from '@/components/claims/claim-counts';
import { ClaimEntry } from '@/components/claims/claim-entry';
import { ClaimFilter } from '@/components/claims/claim-filter';
import styles from '@/components/claims/claims.module.css';
import { OwnClaim } from '@/components/claims/own/own-claim.client';
import { ownLabels } from '@/components/claims/own/own-labels';
import { pageMetadata } from '@/components/layout/metadata';
import { NotCome } from '@/components/layout/not-come';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { Island } from '@/components/wake/island';
import { articlesOf, checkedClaims } from '@/data/claims/checked';
import { contextOf, type Language } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** What the page and its metadata both say. */
function wordsOf(language: Language) {
  const context = contextOf(language);
  const checked = checkedClaims(language);
  const words = context.text.pages.claims;
  const { number } = context.format;
  return { context, checked, words, lede: words.lede(number(checked.length), number(articlesOf(checked).length)) };
}

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { words, lede } = wordsOf(language);
  return pageMetadata(language, '/claims/', words.title, lede);
}

export default async function ClaimsPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { context, checked, words, lede } = wordsOf(language);
  return (
    <PageFrame language={language} path="/claims/" section="claims" title={words.title} lede={lede}>
      <div className={styles.page}>
        <h2 id="verdicts">{words.counts.title}</h2>
        <ClaimCounts checked={checked} context={context} />
        <p className={styles.method}>{words.method}</p>
        <NotCome language={language} />
        <Island readsAddress>
          <OwnClaim language={language} labels={ownLabels(words.own)} />
        </Island>
        <h2 id="statements">{words.listTitle}</h2>
        <ClaimFilter context={context} />
        <ul className={styles.list}>
          {checked.map((entry) => (
            <ClaimEntry key={entry.claim.claim_id} checked={entry} context={context} />
          ))}
        </ul>
      </div>
    </PageFrame>
  );
}
