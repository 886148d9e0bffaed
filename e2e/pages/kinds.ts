/** One page of every kind the site has: what is asked of all pages is asked of these. */
export interface PageKind {
  name: string;
  path: string;
  heading: RegExp;
  /** It holds charts. */
  hasFigures?: true;
}

export const PAGE_KINDS: PageKind[] = [
  { name: 'choice of language', path: '/', heading: /^Both Shores$/ },
  { name: 'overview', path: '/en/', heading: /Japan and South Korea/, hasFigures: true },
  { name: 'polls', path: '/en/polls/', heading: /^Polls$/ },
  { name: 'poll programme', path: '/en/polls/bbc/', heading: /BBC/, hasFigures: true },
  { name: 'longest poll programme', path: '/en/polls/genron-eai/', heading: /Genron/, hasFigures: true },
  { name: 'poll wave', path: '/en/polls/genron-eai/2023/', heading: /Genron.*2023/ },
  { name: 'trade', path: '/en/trade/', heading: /^Trade$/, hasFigures: true },
  { name: 'tourism', path: '/en/tourism/', heading: /^Tourism$/, hasFigures: true },
  { name: 'compare', path: '/en/compare/', heading: /^Compare$/, hasFigures: true },
  { name: 'prepared comparison', path: '/en/compare/the-year-2019/', heading: /In September 2019/, hasFigures: true },
  { name: 'timeline', path: '/en/timeline/', heading: /^Timeline$/ },
  { name: 'event', path: '/en/timeline/2019-export-controls/', heading: /export control/, hasFigures: true },
  { name: 'claims', path: '/en/claims/', heading: /^Claims$/ },
  { name: 'claim', path: '/en/claims/p06/', heading: /for the first time in a decade/, hasFigures: true },
  { name: 'data catalogue', path: '/en/data/', heading: /^Data$/ },
  { name: 'dataset', path: '/en/data/poll-responses/', heading: /^Poll answers$/ },
  { name: 'sources', path: '/en/sources/', heading: /^Sources$/ },
  { name: 'source', path: '/en/sources/genron_2023/', heading: /^11th joint poll/ },
  { name: 'strength of evidence', path: '/en/sources/strength/', heading: /^Strength of evidence$/ },
  { name: 'method', path: '/en/method/', heading: /^Method$/ },
  { name: 'conflicts', path: '/en/method/conflicts/', heading: /^Conflicts$/ },
  { name: 'gaps', path: '/en/method/gaps/', heading: /^Gaps$/ },
  { name: 'left out', path: '/en/method/left-out/', heading: /^Left out$/ },
  { name: 'no such page', path: '/en/nowhere/', heading: /^No such page$/ },
];

export const FIGURE_PAGES: PageKind[] = PAGE_KINDS.filter((kind) => kind.hasFigures);
