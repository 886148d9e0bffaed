import type { DifferenceKind, VerdictReason } from '../../../compare/verdict';

/** What two series can differ in, as a list in a sentence names it. */
export const differences: Record<DifferenceKind, string> = {
  unit: 'the unit',
  subject: 'what is asked about',
  target: 'the country rated',
  programme: 'the poll',
  wording: 'the wording',
  scale: 'the answers offered',
  answer: 'the answer counted',
  public: 'who was asked',
  subgroup: 'the group of people',
  average: 'the publics averaged over',
  mode: 'how people were asked',
  'age-floor': 'the lowest age',
  concept: 'what is counted',
  direction: 'the direction',
  counter: 'who counts',
  role: 'how it is booked',
  item: 'the goods or group counted',
  frequency: 'the period',
};

/** Codes of differences in words. */
export const value: Record<string, string> = {
  people: 'the people',
  leader: 'the leader',
  government: 'the government',
  influence: 'influence in the world',
  relations: 'relations',
  trust: 'trust',
  threat: 'a threat',
  reasons: 'reasons',
  travel: 'travel',
  issue: 'a single issue',
  country: 'the country',
  positive: 'positive',
  negative: 'negative',
  neutral: 'in between',
  none: 'no side',
  net: 'positive less negative',
  mean: 'mean of a scale',
  exports: 'exports',
  imports: 'imports',
  total: 'exports and imports',
  goods: 'all goods',
  'reconciled-goods': 'one value for both records',
  balance: 'balance',
  'mirror-gap': 'gap between the records',
  'trade-share': 'share of trade',
  'trade-rank': 'rank',
  'yearly-change': 'change on the year before',
  'world-goods': 'trade with the world',
  material: 'one material',
  commodity: 'one commodity',
  'consumer-good': 'one consumer good',
  investment: 'investment',
  'exchange-rate': 'exchange rate',
  arrivals: 'visits',
  entries: 'entries by immigration',
  purpose: 'visits for one purpose',
  'traveller-group': 'visits of one group',
  'world-arrivals': 'visits from all countries',
  spending: 'spending',
  residents: 'residents',
  year: 'a year',
  quarter: 'a quarter',
  month: 'a month',
};

const mind = (respects: string): string => (respects === '' ? '' : ` Mind what differs: ${respects}.`);

/** One sentence or two a verdict: of which series, and what may be done with them. */
export const verdicts: Record<VerdictReason, (names: string, respects: string) => string> = {
  same: (names) => `${names}: one question asked in one way, so its waves can be compared with each other.`,
  'same-count': (names, respects) => `${names}: the same count.${mind(respects)}`,
  'both-publics': (names, respects) =>
    `The same question of the same poll, asked of different publics (${names}): they can be compared wave by wave.${mind(respects)}`,
  groups: (names, respects) =>
    `The same question of the same poll, asked of different groups (${names}): they can be compared wave by wave, but how many people are in a group is rarely published.${mind(respects)}`,
  averages: (names, respects) =>
    `The same question of the same poll, but an average is taken over a changing set of publics (${names}): levels differ for that alone.${mind(respects)}`,
  'other-direction': (names, respects) =>
    `The same kind of count for each country (${names}), each by its own rules: compare the course, and large differences in level.${mind(respects)}`,
  'two-records': (names, respects) =>
    `Two records of the same goods (${names}): imports include freight and insurance, exports do not. They are compared, never added.${mind(respects)}`,
  broken: (names) => `${names}: one question, but the method changed, so figures on the two sides of a break cannot be compared.`,
  'broken-count': (names) => `${names}: one count, but how it is made changed, so figures on the two sides of a break cannot be compared.`,
  'other-poll': (names, respects) =>
    `Different questions of different polls (${names}): between them they differ in ${respects}. Read each against itself; their levels cannot be compared.`,
  'other-question': (names, respects) =>
    `Different questions of one poll (${names}): they differ in ${respects}. Their levels cannot be compared.`,
  'other-country': (names, respects) =>
    `One question about different countries (${names}): each line is an opinion of another country.${mind(respects)}`,
  'other-answer': (names, respects) =>
    `Different answers to one question (${names}): they share what people chose between.${mind(respects)}`,
  'other-count': (names, respects) =>
    `Different things are counted (${names}): they differ in ${respects}. Sharing a unit does not make them one measure.`,
  unit: () => 'Different units stand in panels of their own, over one time axis: compare when they turn, not how high they are.',
  'poll-and-count': () =>
    'Opinions and counts stand in panels of their own, over one time axis. Moving together does not show that one moves the other.',
};

/** Units, of what and over how long, as the heading of a panel. */
const QUANTITIES: Record<string, string> = {
  'share-of-people': 'Percent of people asked',
  'net-points-of-people': 'Positive less negative, points',
  'score-0-10': 'Mean score, 0 to 10',
  'score-0-100': 'Mean score, 0 to 100',
  'degrees-0-100': 'Mean, 0 to 100 degrees',
  usd: 'US dollars',
  jpy: 'Yen',
  kg: 'Weight',
  persons: 'Persons',
  residents: 'Residents',
  rank: 'Rank, 1 is the largest',
  'per-100': 'Visits per 100 residents',
  'percent-of-trade': 'Percent of trade',
  'percent-of-exporter-record': 'Percent of the exporter’s record',
  'percent-on-year': 'Percent change on the year before',
  'jpy-per-usd': 'Yen per US dollar',
  'krw-per-usd': 'Won per US dollar',
  'usd-per-visitor': 'US dollars per visitor',
  'jpy-per-visitor': 'Yen per visitor',
};
const LENGTHS: Record<string, string> = { year: 'a year', quarter: 'a quarter', month: 'a month' };
/** Ratios: over how long would say nothing. */
const TIMELESS = /^(?:rank|percent)/;

export function scale(key: string): string {
  const index = /^index-(.+)$/.exec(key);
  if (index) return `Index, ${index[1]} = 100`;
  const [quantity = key, length] = key.split('/');
  const name = QUANTITIES[quantity] ?? quantity;
  return length === undefined || TIMELESS.test(quantity) ? name : `${name} ${LENGTHS[length] ?? length}`;
}
