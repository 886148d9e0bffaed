import type { Figure } from '../figure';
import { once } from '../once';
import { contextOf, type Language } from '../text/context';
import { catalogue } from './catalogue';
import { METHOD_BREAK, YOUNG_AND_OLD } from './prepared/affinity';
import { ARRIVALS, BOYCOTT, YEAR_2012 } from './prepared/arrivals';
import type { PreparedDefinition, PreparedText } from './prepared/definition';
import { BOTH_PUBLICS, FIVE_POLLS } from './prepared/impressions';
import { BBC, COUNTRY_AND_PEOPLE, RELATIONS_TWO_POLLS } from './prepared/questions';
import { TRADE_SHARE, TWO_RECORDS } from './prepared/trade';
import { toQuery } from './query';
import type { CompareState } from './state';

/** In the order of the list on the compare page. */
const DEFINITIONS: PreparedDefinition[] = [
  BOTH_PUBLICS,
  FIVE_POLLS,
  METHOD_BREAK,
  ARRIVALS,
  YEAR_2012,
  BOYCOTT,
  YOUNG_AND_OLD,
  BBC,
  COUNTRY_AND_PEOPLE,
  RELATIONS_TWO_POLLS,
  TWO_RECORDS,
  TRADE_SHARE,
];

export const PREPARED_SLUGS: string[] = DEFINITIONS.map(({ slug }) => slug);

/** A comparison that the site has put together, with what it shows and what it does not. */
export interface Prepared extends PreparedText {
  slug: string;
  state: CompareState;
  /** The same state as an address of the compare page. */
  query: string;
  findings: Figure['findings'];
}

function preparedFrom(slug: string, language: Language): Prepared {
  const definition = DEFINITIONS.find((candidate) => candidate.slug === slug);
  if (!definition) throw new Error(`no comparison is called "${slug}"`);
  const context = contextOf(language);
  const find = (id: string) => {
    const found = catalogue(language).get(id);
    if (!found) throw new Error(`comparison "${slug}" has no series "${id}"`);
    return found;
  };
  const { findings, ...text } = definition.build(context, find);
  const untrue = findings.filter(({ holds }) => !holds).map(({ says }) => says);
  if (untrue.length > 0) throw new Error(`comparison "${slug}" says what its data do not show: ${untrue.join('; ')}`);
  return { slug, state: definition.state, query: toQuery(definition.state), findings, ...text };
}

/**
 * One prepared comparison.
 * @throws when there is none of that slug, or when its words claim something that its series no longer show.
 */
export const prepared = once(preparedFrom, (slug, language) => `${language}/${slug}`);
