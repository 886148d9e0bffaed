import { EVENT_CATEGORIES } from '../context/shown-event';
import { shortened } from '../ignored';
import { endOf, startOf } from '../time';
import type { FlowGroup } from './comparable';
import { MIGRATIONS, type Migration } from './migrations';
import { POLL_SIDES } from './sides';
import { type CompareState, DEFAULT_STATE, MOST_SERIES } from './state';
import { FLOW_TRANSFORMS } from './transform';

/** Something in an address that was ignored, and why. */
export interface QueryProblem {
  param: string;
  /** Shortened where it is long. */
  value: string;
  why:
    | 'unknown-series'
    | 'twice'
    | 'too-many'
    | 'not-a-choice'
    | 'not-a-date'
    | 'reversed'
    | 'not-two-points'
    | 'not-shown'
    | 'repeated'
    | 'too-long';
}

const FLOW_GROUPS: FlowGroup[] = ['tourism', 'trade', 'rates'];
const TRANSFORMS = FLOW_TRANSFORMS.filter((transform) => transform !== 'level');

/** Longer than any address the site makes, by far. */
const LONGEST = 4000;

/** Longer than any label of a point: `2019-Q3`, `FY2015`. */
const LONGEST_LABEL = 40;

const DATE = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/;

/** A label as an item of a list: one may hold a comma itself, or letters that an address cannot. */
const listed = (label: string): string => encodeURIComponent(label.replace(/[%,]/g, encodeURIComponent));

/** The label that {@link listed} wrote, once the address has been decoded. */
const unlisted = (item: string): string => item.replace(/%(?:25|2C)/g, decodeURIComponent);

/** The query of a state, without its question mark: fixed order, defaults left out. */
export function toQuery({ series, side, transforms, base, from, to, events, margins, change }: CompareState): string {
  const params: [string, string | undefined][] = [
    ['s', series.join() === DEFAULT_STATE.series.join() ? undefined : series.join()],
    ['side', side],
    ...FLOW_GROUPS.map((group): [string, string | undefined] => [group, transforms[group]]),
    ['base', base],
    ['from', from],
    ['to', to],
    ['events', events.length > 0 ? EVENT_CATEGORIES.filter((category) => events.includes(category)).join() : undefined],
    ['margins', margins ? '1' : undefined],
    ['change', change && [change.series, listed(change.from), listed(change.to)].join()],
  ];
  // Ids, dates and choices hold letters, digits, dots and hyphens only: nothing else needs escaping.
  return params.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&');
}

/** Reads parameters one by one and keeps what it had to ignore. */
class Reader {
  readonly problems: QueryProblem[] = [];

  constructor(private readonly params: URLSearchParams) {}

  ignore(param: string, value: string, why: QueryProblem['why']): undefined {
    const problem = { param, value: shortened(value), why };
    const isTold = this.problems.some((told) => told.param === param && told.value === problem.value && told.why === why);
    if (!isTold) this.problems.push(problem);
  }

  text(param: string): string | undefined {
    const [first, ...others] = this.params.getAll(param);
    for (const other of others) this.ignore(param, other, 'repeated');
    return first;
  }

  oneOf<const Choice extends string>(param: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(param);
    return value === undefined ? undefined : (choices.find((choice) => choice === value) ?? this.ignore(param, value, 'not-a-choice'));
  }

  date(param: string): string | undefined {
    const value = this.text(param);
    return value === undefined || DATE.test(value) ? value : this.ignore(param, value, 'not-a-date');
  }

  /** The items of a list that are known, each once. */
  list(param: string, isKnown: (item: string) => boolean, unknown: QueryProblem['why']): string[] | undefined {
    const kept: string[] = [];
    const value = this.text(param);
    for (const item of value?.split(',').filter((part) => part !== '') ?? []) {
      if (!isKnown(item)) this.ignore(param, item, unknown);
      else if (kept.includes(item)) this.ignore(param, item, 'twice');
      else kept.push(item);
    }
    return value === undefined ? undefined : kept;
  }
}

function seriesOf(reader: Reader, isKnown: (id: string) => boolean): string[] {
  const chosen = reader.list('s', isKnown, 'unknown-series') ?? DEFAULT_STATE.series;
  for (const id of chosen.slice(MOST_SERIES)) reader.ignore('s', id, 'too-many');
  return chosen.slice(0, MOST_SERIES);
}

function rangeOf(reader: Reader): Pick<CompareState, 'from' | 'to'> {
  const [from, to] = [reader.date('from'), reader.date('to')];
  if (from === undefined || to === undefined || startOf(from) < endOf(to)) return { from, to };
  reader.ignore('from', from, 'reversed');
  return {};
}

/** Two points of a series that is shown. Whether it has them is for the readout to say: the points are not known here. */
function changeOf(reader: Reader, shown: string[]): CompareState['change'] {
  const value = reader.text('change');
  if (value === undefined) return undefined;
  const [series = '', ...labels] = value.split(',');
  const [from = '', to = '', ...others] = labels.map(unlisted);
  const isLabel = (label: string): boolean => label !== '' && label.length <= LONGEST_LABEL;
  if (others.length > 0 || !isLabel(from) || !isLabel(to)) return reader.ignore('change', value, 'not-two-points');
  return shown.includes(series) ? { series, from, to } : reader.ignore('change', series, 'not-shown');
}

/** The state an address holds, of any age, and what in it had to be ignored. Parameters of others are not looked at. */
export function fromQuery(
  query: string,
  isKnown: (id: string) => boolean,
  migrations: readonly Migration[] = MIGRATIONS,
): { state: CompareState; problems: QueryProblem[] } {
  if (query.length > LONGEST) return { state: DEFAULT_STATE, problems: [{ param: 's', value: shortened(query), why: 'too-long' }] };
  const reader = new Reader(migrations.reduce((params, migrate) => migrate(params), new URLSearchParams(query)));
  const series = seriesOf(reader, isKnown);
  const side = reader.oneOf('side', POLL_SIDES);
  const transforms = Object.fromEntries(
    FLOW_GROUPS.flatMap((group) => {
      const transform = reader.oneOf(group, TRANSFORMS);
      return transform ? [[group, transform]] : [];
    }),
  );
  const base = reader.date('base');
  const range = rangeOf(reader);
  const asked = reader.list('events', (item) => EVENT_CATEGORIES.some((category) => category === item), 'not-a-choice') ?? [];
  const events = EVENT_CATEGORIES.filter((category) => asked.includes(category));
  const margins = reader.oneOf('margins', ['1']) === '1';
  const change = changeOf(reader, series);
  return { state: { series, side, transforms, base, ...range, events, margins, change }, problems: reader.problems };
}
