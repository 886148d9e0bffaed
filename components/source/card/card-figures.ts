import { shownComparison } from '@/components/compare/shown';
import { BARE, shownPrepared } from '@/components/compare/shown-prepared';
import { checkedClaims, claimAt, claimSlug } from '@/data/claims/checked';
import { stateOf } from '@/data/claims/claim-state';
import { catalogue } from '@/data/compare/catalogue';
import { PREPARED_SLUGS } from '@/data/compare/prepared';
import type { Figure } from '@/data/figure';
import { FIGURE_IDS, figure } from '@/data/figures';
import { contextOf, type Language } from '@/data/text/context';

const COMPARISONS = [BARE, ...PREPARED_SLUGS];

/** The panels of a prepared comparison, or those that a statement is checked with. */
function panelsOf(slug: string, language: Language): Figure[] {
  const context = contextOf(language);
  if (COMPARISONS.includes(slug)) return shownPrepared(slug, context).figures;
  const state = stateOf(claimAt(slug, language).checked);
  return state ? shownComparison(slug, state, (id) => catalogue(language).get(id), context).figures : [];
}

/** Ids of all figures whose cells are told of in a file: those of pages, of prepared comparisons and of statements. */
export function cardFigureIds(language: Language): string[] {
  const claims = checkedClaims(language).map(({ claim }) => claimSlug(claim.claim_id));
  return [...FIGURE_IDS, ...[...COMPARISONS, ...claims].flatMap((slug) => panelsOf(slug, language).map(({ id }) => id))];
}

/** One of them. @throws when there is none of that id */
export function cardFigure(id: string, language: Language): Figure {
  if (FIGURE_IDS.includes(id)) return figure(id, language);
  const panel = panelsOf(id.replace(/-\d+$/, ''), language).find((candidate) => candidate.id === id);
  if (!panel) throw new Error(`no figure is called "${id}"`);
  return panel;
}
