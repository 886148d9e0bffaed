import type { QueryProblem } from '../../../compare/query';
import type { TransformRefusal } from '../../../compare/transform';

/** The readout between two points of one series. */
export const change = {
  exceeds: (difference: string, margin: string) => `${difference} points, margin ${margin}: a change`,
  within: (difference: string, margin: string) => `${difference} points, margin ${margin}: no change beyond the nominal sampling error`,
  count: (difference: string, percent: string | undefined) =>
    `${difference}${percent === undefined ? '' : ` (${percent}%)`}: a count, without sampling error`,
  broken: (breaks: string) => `No change is read here: the two figures are not made in the same way. ${breaks}`,
  refused: {
    'same-point': 'Pick two different points.',
    mean: 'No margin is known for a mean: how much the answers spread is not published.',
    'no-value': (labels: string) => `No change is read here: there is no figure for ${labels}.`,
    derived: (labels: string) => `No change is read here: the figure of ${labels} is worked out from others, so its margin is not known.`,
    'no-sample': (labels: string) =>
      `No change is read here: how many people stand behind the figure of ${labels} is not published, so its margin is not known.`,
  },
  cautions: {
    'mode-unknown': (labels: string) => `How people were asked in ${labels} is not known.`,
    'not-final': (labels: string) => `The figure of ${labels} is not final.`,
    'whole-percent': (labels: string) =>
      `The figure of ${labels} is printed in whole percent, so the difference can be off by up to a point.`,
  },
};

const ignored: Record<QueryProblem['why'], (value: string) => string> = {
  'unknown-series': (value) => `There is no series called “${value}”.`,
  twice: (value) => `“${value}” was given twice.`,
  'too-many': (value) => `Only six series can be shown at once; “${value}” was left out.`,
  'not-a-choice': (value) => `“${value}” is not one of the choices.`,
  'not-a-date': (value) => `“${value}” is not a year or a month such as 2019 or 2019-07.`,
  reversed: (value) => `The range that starts at ${value} ends before it starts.`,
  'not-two-points': (value) => `“${value}” does not name a series and two of its points.`,
  'not-shown': (value) => `No change is read in “${value}”: it is not among the series shown.`,
  repeated: (value) => `“${value}” was given beside another value; the first one was used.`,
  'too-long': () => 'The address is too long to be one of this page.',
};

/** What in an address could not be used. */
export const problem = ({ why, value }: QueryProblem): string => ignored[why](value);

/** A choice that a series cannot take. */
export const unapplied: Record<TransformRefusal, (name: string, transform: string) => string> = {
  'not-for-this-series': (name, transform) => `${name} cannot be shown as ${transform}; its level is shown.`,
  'no-base': (name) => `${name} has no figure to start an index from; its level is shown.`,
};

/** Series that the range leaves without a figure. */
export const undrawn = (names: string): string => `No figure in this time range: ${names}.`;
