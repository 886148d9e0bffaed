import { people } from './ko/people';

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
export interface Conventions {
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

export const CONVENTIONS = {
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
