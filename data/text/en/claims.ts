import { formulas } from './claims/formulas';
import { own } from './claims/own';
import { caveats, differences, missing, provisos, reasons, verdicts } from './claims/verdicts';

/** Words of the pages that check statements. */
export const claimsPages = {
  title: 'Claims',
  lede: (count: string, articles: string) =>
    `${count} statements found in ${articles} circulating articles, each worked out again from the data of this site. No verdict is written by hand: it follows from a formula and its figures, and changes with them.`,
  counts: { title: 'Verdicts', verdict: 'Verdict', count: 'Statements', meaning: 'When it is given' },
  method:
    'A statement agrees when the figure worked out lies within the bounds that its own rounding allows. A caveat is added when the documents behind a figure are only reports or copies, when it is not final, when other values are in print, when a marked change of method lies between, when a difference is within its nominal sampling error, or when another record, base or poll that the statement could mean gives something else. A verdict is on the statement as worded, not on the article or its author.',
  filter: {
    topics: 'Topics (none ticked: all)',
    verdicts: 'Verdicts (none ticked: all)',
    reset: 'Show all',
  },
  topics: { polls: 'Polls', trade: 'Trade and money', tourism: 'Travel', other: 'Diplomacy' },
  listTitle: 'All statements',
  claimed: 'Claimed',
  computed: 'Worked out',
  noNumber: 'no number',
  notWorkedOut: 'not worked out',
  formula: 'Formula and figures',
  figuresUsed: (count: string) => `Figures used: ${count}`,
  more: (count: string) => `all ${count} figures`,
  cells: { figure: 'Figure', period: 'Period or row', value: 'Value', status: 'What to know' },
  saidIn: 'Said in',
  whole: (id: string) => `${id}: chart, every figure used, what else was tried`,
  caveats: 'Caveats',
  tried: {
    title: 'Other records, bases and periods',
    with: 'With',
    found: 'Found',
    fits: 'Gives what is claimed',
    yes: 'yes',
    no: 'no',
    unknown: 'no figure',
  },
  series: 'The series behind it',
  compare: 'Open these series in the comparison',
  turn: { label: 'Other statements', before: 'Before', after: 'Next' },
  pageTitle: (id: string, statement: string) => `${id}: ${statement}`,
  /** A statement in quotation marks. */
  quoted: (statement: string) => `“${statement}”`,
  /** Before the English of a statement whose translation stands above. */
  ourTranslation: 'Our translation. As stated in English:',
  verdicts,
  reasons,
  differences,
  provisos,
  missing,
  caveatTexts: caveats,
  formulas,
  own,
};
