import type { Difference, Missing, Proviso } from '../../../claims/formula';
import type { Verdict } from '../../../claims/judge';

/** What each verdict is called, and when it is given. The sign stands beside the name, so that colour is never all. */
export const verdicts: Record<Verdict, { name: string; sign: string; meaning: string }> = {
  agrees: { name: 'Agrees', sign: '=', meaning: 'The figure worked out is within what the statement allows, or what it says holds.' },
  'agrees-with-caveat': {
    name: 'Agrees, with a caveat',
    sign: '≈',
    meaning:
      'The same, but there is something to know beside it: a copy instead of the document, other values in print, another base that gives something else.',
  },
  differs: {
    name: 'Differs',
    sign: '≠',
    meaning: 'The figure worked out lies outside what the statement allows, or what it says does not hold.',
  },
  'not-comparable': {
    name: 'Not comparable',
    sign: '∦',
    meaning: 'The figures it would take are not made in the same way, so no difference is read between them.',
  },
  'cannot-be-checked': {
    name: 'Cannot be checked',
    sign: '?',
    meaning: 'A figure it would take is not in the data, or the statement fixes nothing to check.',
  },
};

/** What the verdict rests on. */
export const reasons = {
  range: (low: string, high: string) => `The statement allows ${low} to ${high}.`,
  around: (value: string, half: string) => `The statement allows ${value}, give or take ${half}.`,
  exactly: (value: string) => `The statement allows ${value}.`,
  atLeast: (value: string) => `The statement allows ${value} or more.`,
  atMost: (value: string) => `The statement allows ${value} or less.`,
  inRange: 'The figure worked out is within that.',
  outOfRange: (by: string, side: 'higher' | 'lower') => `The figure worked out is ${by} ${side} than claimed.`,
  holds: 'What the statement says holds in these figures.',
  fails: 'What the statement says does not hold in these figures.',
  failing: (parts: string[]) => `It does not hold for: ${parts.join('; ')}.`,
  missing: (cells: string[]) => `There is no figure for ${cells.join('; ')}.`,
  noBase: 'Nothing can be worked out in percent of a figure that is not above zero.',
  cell: (series: string, label: string) => `“${series}”, ${label}`,
  row: (row: string) => `row ${row}`,
  broken: (series: string, breaks: string) => `“${series}” cannot be compared over this time. ${breaks}`,
  unlike: (a: string, b: string) => `“${a}” and “${b}” are not one measure.`,
  would: (other: string, value: string) => `${other}: ${value}, which is what is claimed.`,
  wouldAcross: (other: string, value: string) =>
    `${other}, worked out although they are not one measure: ${value}, which is what is claimed.`,
  noneWould: 'None of the other records, bases and periods tried gives what is claimed.',
  nearest: 'What comes nearest in the data',
};

/** What another formula has that the checked one has not, at the start of a sentence or in a table. */
export const differences: Record<Difference, string> = {
  'other-record': 'The other country’s record of the same goods',
  'mixed-records': 'Japan’s record at the start and South Korea’s at the end',
  reconciled: 'A reconciled figure that is neither country’s own',
  'tourists-only': 'Visits for tourism alone',
  'earlier-base': 'An earlier first year',
  'earlier-wave': 'The last wave with a figure for this group',
  'claimed-period': 'The whole period of the statement',
  'other-poll': 'Another poll',
};

/** What the statement and the figure do not share, or do not say. */
export const provisos: Record<Proviso, string> = {
  'countries-polled': 'It holds among the publics polled, which is not all countries.',
  'plan-not-handling':
    'The poll asked about the plan to pay through a foundation, not about how the president handled the issue as a whole.',
  'bilateral-visit':
    'The source counts from the last visit of a South Korean president for a bilateral meeting; leaders also meet elsewhere, and such meetings are not in the data.',
  'younger-undefined': 'The statement does not say who is younger; the youngest and the oldest group published are compared.',
  'low-undefined': 'The statement gives no number for low; less than half is taken for it, and the two publics are compared.',
  'list-not-public': 'Which items are counted is not public, so the share cannot be worked out again.',
  'not-a-cause': 'Only the course of the figures is checked. That one thing followed another does not show that it came from it.',
};

/** Why a statement has no formula: what it would take. */
export const missing: Record<Missing, string> = {
  'no-list': 'The statement gives no list and no source, and the data hold none.',
  'no-poll-named': 'The statement names no poll, and no poll in the data asked this.',
  'poll-not-found': 'The poll it names was not found; polls in the data that ask about the people are others.',
  'no-age-table': 'The age table of this poll was not found: of its age groups the data hold only people in their fifties.',
  'no-number-claimed': 'The statement gives no number, date or poll, so nothing in it can be set against a figure.',
  'no-model': 'It rests on a model’s prediction without a date or a figure; the data hold counts, not predictions.',
  'no-gdp': 'It gives no year and no measure, and the data hold no gross domestic product.',
  'changing-list': 'How many countries restricted imports depends on the date and on what is counted; the list is not in the data.',
  'no-suppliers': 'It fixes no number, and the imports of these materials from all suppliers, which a share needs, are not in the data.',
};

/** One sentence a caveat. */
export const caveats = {
  secondary: (all: boolean, count: string, of: string) =>
    of === '1'
      ? 'The figure was read in a report or a copy, not in the publisher’s own document.'
      : `Read in reports or copies, not in the publisher’s own documents: ${all ? 'all figures' : `${count} of ${of} figures`}.`,
  'not-final': (labels: string) => `Not final: the figure of ${labels}.`,
  doubtful: (labels: string) => `Doubtful and kept as printed: ${labels}.`,
  'in-words': 'The number stands in the words of one document; no series holds it.',
  conflict: (subject: string, kept: string, other: string | undefined, by: string | undefined) =>
    `Other values are in print for “${subject}”: kept ${kept}${other === undefined ? '' : `, not ${other}`}${by === undefined ? '' : ` (${by})`}.`,
  'marked-break': (sentence: string) => sentence,
  'within-margin': (found: string, size: string) => `The difference is within its nominal sampling error of ±${size} points: ${found}.`,
  'no-margin': 'How many people stand behind some of these shares is not published, so the sampling error of the difference is not known.',
  steps: (found: string) => `Not every step goes that way: ${found}.`,
  alternative: (other: string, found: string) => `${other}: ${found}, which is not what is claimed.`,
};
