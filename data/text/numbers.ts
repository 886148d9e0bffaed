import type { Unit } from '../series';
import type { Conventions } from './conventions';

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
export function kept<Made>(make: (options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions) => Made) {
  const known = new Map<string, Made>();
  return (options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions): Made => {
    const key = JSON.stringify(options);
    const made = known.get(key) ?? make(options);
    known.set(key, made);
    return made;
  };
}

/** How a number is written with its unit: rounded to so many figures in a sentence, or short, in the size of all the numbers of an axis. */
interface Style {
  figures?: number;
  all?: readonly number[];
}

/** Numbers as a language writes them: plain digits, and with their unit. */
export function numbersIn(conventions: Conventions) {
  const numbers = kept((options) => new Intl.NumberFormat(conventions.locale, options));
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
  const written = (value: number, unit: Unit, { figures = 3, all }: Style = {}): string => {
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
  return { digits, written };
}
