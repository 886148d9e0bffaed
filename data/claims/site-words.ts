import type { Context } from '../text/context';
import type { ClaimWords } from './words';

/** The words of pages made when the site is built. */
export const claimWordsOf = ({ text, format }: Context): ClaimWords => ({
  text: text.pages.compare,
  codes: text.codes,
  format,
  claims: text.pages.claims,
  datasetTitle: (name) => text.datasets[name].title,
});
