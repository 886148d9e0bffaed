import { type Claim, claims } from '../context/datasets';
import { load } from '../csv/load';
import type { Language } from '../text/context';
import { CHECKS } from './checks';
import { type Judged, judge, statementOf } from './judge';
import { siteFigures } from './site-figures';
import { CLAIM_TOPICS } from './topics';

/** A claim of the dataset with its verdict. */
export interface CheckedClaim extends Judged {
  claim: Claim;
}

const made = new Map<Language, CheckedClaim[]>();

/** Every claim with its verdict, by topic and then in the order of the dataset. @throws for a claim without a formula or a reason */
export function checkedClaims(language: Language): CheckedClaim[] {
  const known = made.get(language);
  if (known) return known;
  const figures = siteFigures(language);
  const rows = load(claims).toSorted((a, b) => CLAIM_TOPICS.indexOf(a.row.topic) - CLAIM_TOPICS.indexOf(b.row.topic));
  const checked = rows.map(({ row }) => {
    const check = CHECKS[row.claim_id];
    if (!check) throw new Error(`claim ${row.claim_id} has neither a formula nor a reason why it has none`);
    return { claim: row, ...judge(statementOf(row), check, figures) };
  });
  made.set(language, checked);
  return checked;
}

/** The part of an address that names a claim. */
export const claimSlug = (id: string): string => id.toLowerCase();

/** The page of one claim. */
export const claimPath = (id: string): string => `/claims/${claimSlug(id)}/`;

/** The articles that make the statements. */
export const articlesOf = (checked: CheckedClaim[]): string[] => [...new Set(checked.flatMap(({ claim }) => claim.articles))];

/** The claim of an address with its neighbours. @throws when no claim is called so */
export function claimAt(slug: string, language: Language): { checked: CheckedClaim; before?: CheckedClaim; after?: CheckedClaim } {
  const all = checkedClaims(language);
  const index = all.findIndex(({ claim }) => claimSlug(claim.claim_id) === slug);
  const checked = all[index];
  if (!checked) throw new Error(`no claim is called "${slug}"`);
  return { checked, before: all[index - 1], after: all[index + 1] };
}
