import type { Period, Unit } from '../series';
import { CONVENTIONS, type Conventions, type Marks } from './conventions';
import { kept, numbersIn } from './numbers';

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

const dateOptions = (date: string): Intl.DateTimeFormatOptions =>
  date.length === 4
    ? { year: 'numeric' }
    : date.length === 7
      ? { year: 'numeric', month: 'short' }
      : { year: 'numeric', month: 'short', day: 'numeric' };

const utc = (date: string): Date => new Date(`${date.padEnd(10, '-01-01'.slice(date.length - 10))}T00:00:00Z`);

/** What stands between items: a semicolon for a comma where an item has commas of its own. */
const separatorFor = (items: readonly string[], separator: string): string =>
  items.some((item) => item.includes(', ')) ? separator.replace(',', ';') : separator;

function formatIn(language: keyof typeof CONVENTIONS): Format {
  const conventions: Conventions = CONVENTIONS[language];
  const { locale, marks } = conventions;
  const { digits, written } = numbersIn(conventions);
  const dates = kept((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
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
