import type { Period, Unit } from '../series';
import { people } from './ko/people';

/** Numbers and dates as a language writes them. */
export interface Format {
  /** A number with its unit, for sentences, which name the people they count: `41.7%`, `US$28.3 billion`, `3.2 million`. */
  value(value: number, unit: Unit): string;
  /**
   * The same where it stands alone, people with their counting noun: `3.2 million`, `320万人`, `320만 명`.
   * @param figures significant ones of millions and more; three in sentences
   */
  quantity(value: number, unit: Unit, figures?: number): string;
  /**
   * A number on an axis, short: `40%`, `$30bn`, `800k`.
   * @param all the numbers of the axis, which are written in one size: `0.5m`, `1m`, not `500k`, `1m`
   */
  axis(value: number, unit: Unit, all?: readonly number[]): string;
  /** Plain digits with separators: `3,271,706`. */
  number(value: number, decimals?: number): string;
  /** A signed difference: `+7.0`, `−4.2`. */
  signed(value: number, decimals?: number): string;
  /** A year, month or day in words: `2014`, `May 2014`, `31 May 2014`. */
  date(date: string): string;
  /** A field period: `25 Aug – 13 Sep 2023`. */
  period(period: Period): string;
  /** The label of a point, the same in all languages and addresses, as a language writes it: `FY2015` is 2015年度, `2019-07` 2019年7月. */
  label(label: string): string;
  /** `a, b and c`. */
  list(items: string[]): string;
  /** What a language sets between pieces of text, for places that join elements instead of words. */
  marks: Marks;
  /** A name and what belongs to it: `Mode: mail`. */
  pair(name: string, what: string): string;
  /** Short facts side by side, which may hold commas: `by mail; 12 waves, 1996–2024`. */
  facts(items: string[]): string;
  /** A text and a remark on it: `41.7% (provisional)`. */
  aside(text: string, remark: string): string;
  /** Short words in a row: `1999, 2003–2005`. */
  commas(items: string[]): string;
  /** Texts one after the other as sentences, each with its full stop. */
  sentences(items: string[]): string;
}

/** Punctuation of a language, with the space that belongs to it. */
export interface Marks {
  pair: string;
  comma: string;
  facts: string;
  /** Between sentences. */
  stop: string;
  /** Around a remark; the space before the bracket is part of it. */
  open: string;
  close: string;
}

/** What a language does its own way. */
interface Conventions {
  locale: string;
  /** The sizes that large numbers are written in on an axis, largest first; what is smaller stands in digits. */
  sizes: [from: number, written: string][];
  /** An amount of money around its digits, long for sentences and short for axes. */
  money(digits: string, currency: 'usd' | 'jpy', short: boolean): string;
  /** A written number of people with its counting noun; left out where a language needs none. */
  people?(count: string): string;
  /** A fiscal year, a quarter and a month as labels; as they are where left out. */
  labels?: [pattern: RegExp, written: string][];
  /** What stands between the items of a list, where the platform's own way is too stiff. */
  separator?: string;
  marks: Marks;
  /** Two dates as one span; left out where the platform's own way is the language's. */
  span?(from: string, to: string): string;
}

const CONVENTIONS = {
  en: {
    locale: 'en-GB',
    sizes: [
      [1e12, 'tn'],
      [1e9, 'bn'],
      [1e6, 'm'],
      [1e3, 'k'],
    ],
    marks: { pair: ': ', comma: ', ', facts: '; ', stop: '. ', open: ' (', close: ')' },
    money: (digits, currency, short) => `${currency === 'jpy' ? '¥' : short ? '$' : 'US$'}${digits}`,
  },
  ja: {
    locale: 'ja-JP',
    sizes: [
      [1e12, '兆'],
      [1e8, '億'],
      [1e4, '万'],
    ],
    marks: { pair: '：', comma: '、', facts: '／', stop: '。', open: '（', close: '）' },
    // An axis has no room for the currency, which the subtitle names.
    money: (digits, currency, short) => (short ? digits : `${digits}${currency === 'jpy' ? '円' : 'ドル'}`),
    people: (count) => `${count}人`,
    labels: [
      [/^FY(\d{4})$/, '$1年度'],
      [/^(\d{4})-Q1$/, '$1年1～3月期'],
      [/^(\d{4})-Q2$/, '$1年4～6月期'],
      [/^(\d{4})-Q3$/, '$1年7～9月期'],
      [/^(\d{4})-Q4$/, '$1年10～12月期'],
      [/^(\d{4})-0?(\d+)$/, '$1年$2月'],
    ],
    // 2023年8月25日～9月13日: the platform would write 2023/08/25～2023/09/13.
    span: (from, to) => {
      const [, year = ''] = /^(\d+年)/.exec(from) ?? [];
      const [, month = ''] = /^(\d+年\d+月)\d/.exec(from) ?? [];
      const said = month !== '' && to.startsWith(month) ? month : to.startsWith(year) ? year : '';
      return `${from}～${to.slice(said.length)}`;
    },
  },
  ko: {
    locale: 'ko-KR',
    // The platform would write 1.81천, which no newspaper does.
    sizes: [
      [1e12, '조'],
      [1e8, '억'],
      [1e4, '만'],
    ],
    marks: { pair: ': ', comma: ', ', facts: ' / ', stop: '. ', open: '(', close: ')' },
    // A space stands behind 만, 억 and 조, none behind digits.
    money: (digits, currency, short) => (short ? digits : `${digits}${/\d$/.test(digits) ? '' : ' '}${currency === 'jpy' ? '엔' : '달러'}`),
    separator: ', ',
    people,
    labels: [
      [/^FY(\d{4})$/, '$1회계연도'],
      [/^(\d{4})-Q(\d)$/, '$1년 $2분기'],
      [/^(\d{4})-0?(\d+)$/, '$1년 $2월'],
    ],
  },
} as const satisfies Record<string, Conventions>;

const dateOptions = (date: string): Intl.DateTimeFormatOptions =>
  date.length === 4
    ? { year: 'numeric' }
    : date.length === 7
      ? { year: 'numeric', month: 'short' }
      : { year: 'numeric', month: 'short', day: 'numeric' };

const utc = (date: string): Date => new Date(`${date.padEnd(10, '-01-01'.slice(date.length - 10))}T00:00:00Z`);

/** Decimals of each unit in running text. */
const DECIMALS: Partial<Record<Unit, number>> = { percent: 1, points: 1, degrees: 1, score: 1, 'per-100': 1, 'per-usd': 1 };

type Size = Conventions['sizes'][number];

const DIGITS_ONLY: Size = [1, ''];

/** The size of the largest number; digits where others would be parts of the smallest size there is: 5,000 and 10,000, not 0.5만 and 1만. */
function sizeOf(all: readonly number[], sizes: readonly Size[]): Size {
  const rounded = all.map((value) => Math.abs(Number(value.toPrecision(3)))).filter((value) => value > 0);
  const found = sizes.find(([from]) => from <= Math.max(...rounded)) ?? DIGITS_ONLY;
  return found === sizes.at(-1) && Math.min(...rounded) < found[0] ? DIGITS_ONLY : found;
}

/** Keeps what was made of an argument: an `Intl` format takes some 50 µs to make and a few to use, and a comparison uses thousands. */
function kept<Made>(make: (options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions) => Made) {
  const known = new Map<string, Made>();
  return (options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions): Made => {
    const key = JSON.stringify(options);
    const made = known.get(key) ?? make(options);
    known.set(key, made);
    return made;
  };
}

/** What stands between items: a semicolon for a comma where an item has commas of its own. */
const separatorFor = (items: readonly string[], separator: string): string =>
  items.some((item) => item.includes(', ')) ? separator.replace(',', ';') : separator;

function formatIn(language: keyof typeof CONVENTIONS): Format {
  const conventions: Conventions = CONVENTIONS[language];
  const { locale, marks } = conventions;
  const numbers = kept((options) => new Intl.NumberFormat(locale, options));
  const dates = kept((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const digits = (value: number, decimals: number, fixed = false) =>
    numbers({ maximumFractionDigits: decimals, minimumFractionDigits: fixed ? decimals : 0 }).format(value);
  // In running text only millions and more are rounded: "¥590,000", not "¥590 thousand".
  const inText = (value: number, figures: number) =>
    Math.abs(value) >= 1_000_000
      ? numbers({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: figures }).format(value)
      : digits(value, 0);
  const onAxis = (value: number, all: readonly number[]) => {
    const [size, sign] = value === 0 ? DIGITS_ONLY : sizeOf(all, conventions.sizes);
    return `${numbers({ maximumSignificantDigits: 3 }).format(value / size)}${sign}`;
  };
  const written = (value: number, unit: Unit, { figures = 3, all }: { figures?: number; all?: readonly number[] } = {}): string => {
    const amount = (number: number) => (all ? onAxis(number, all) : inText(number, figures));
    switch (unit) {
      case 'percent':
        return `${digits(value, 1)}%`;
      case 'usd':
      case 'jpy':
        return `${value < 0 ? '−' : ''}${conventions.money(amount(Math.abs(value)), unit, all !== undefined)}`;
      case 'kg':
        return `${digits(value / 1000, value < 10_000 ? 1 : 0)} t`;
      case 'persons':
        return amount(value);
      default:
        return digits(value, DECIMALS[unit] ?? 0);
    }
  };
  const date = (text: string) => dates(dateOptions(text)).format(utc(text));
  return {
    value: (value, unit) => written(value, unit),
    quantity: (value, unit, figures) => {
      const said = written(value, unit, { figures });
      return unit === 'persons' && conventions.people ? conventions.people(said) : said;
    },
    axis: (value, unit, all = [value]) => written(value, unit, { all }),
    number: (value, decimals = 0) => digits(value, decimals),
    signed: (value, decimals = 1) => `${value < 0 ? '−' : '+'}${digits(Math.abs(value), decimals, true)}`,
    date,
    period: ({ from, to }) => {
      if (from === to) return date(from);
      if (conventions.span) return conventions.span(date(from), date(to));
      if (from.length !== to.length) return `${date(from)} – ${date(to)}`;
      return dates(dateOptions(from)).formatRange(utc(from), utc(to));
    },
    label: (label) => (conventions.labels ?? []).reduce((text, [pattern, written]) => text.replace(pattern, written), label),
    list: (items) => {
      if (conventions.separator) return items.join(separatorFor(items, conventions.separator));
      const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(items);
      return parts.map(({ type, value }) => (type === 'literal' ? separatorFor(items, value) : value)).join('');
    },
    marks,
    pair: (name, what) => `${name}${marks.pair}${what}`,
    commas: (items) => items.join(marks.comma),
    facts: (items) => items.join(marks.facts),
    aside: (text, remark) => `${text}${marks.open}${remark}${marks.close}`,
    sentences: (items) =>
      items
        .map((item) => `${item.replace(/[.。]$/, '')}${marks.stop}`)
        .join('')
        .trimEnd(),
  };
}

const formats = new Map<keyof typeof CONVENTIONS, Format>();

/** Numbers and dates of a language; made once. */
export function formatFor(language: keyof typeof CONVENTIONS): Format {
  const format = formats.get(language) ?? formatIn(language);
  formats.set(language, format);
  return format;
}
