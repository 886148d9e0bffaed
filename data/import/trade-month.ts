import { tradeMonthly } from '../trade/datasets';
import type { Incoming, Settings } from './importer';
import type { Fault } from './layout';

interface TradeFigure {
  month: string;
  reporter: 'JPN' | 'KOR';
  flow: 'exports' | 'imports';
  currency: 'value_usd' | 'value_jpy';
  /** As printed, in whole units of `unit`. */
  value: number;
  /** How many yen or dollars one printed unit is: also what the figure is rounded to. */
  unit: number;
}

/** A month of goods trade with the other country. The files mark no figure as provisional, so `--final-to` says which are final. */
export function tradeRow({ month, reporter, flow, currency, value, unit }: TradeFigure, { source, finalTo = '' }: Settings): Incoming {
  return {
    dataset: tradeMonthly,
    cells: {
      month,
      reporter,
      flow,
      partner: reporter === 'JPN' ? 'KOR' : 'JPN',
      value_usd: '',
      value_jpy: '',
      [currency]: String(BigInt(value) * BigInt(unit)),
      status: month <= finalTo ? 'final' : 'provisional',
      rounded_to: unit === 1 ? '' : String(unit),
      preferred: 'true',
      source_id: source,
      note: '',
    },
  };
}

/** What is missing when nobody has said which months are final. */
export const finalMonthMissing = ({ finalTo }: Settings): Fault[] =>
  finalTo === undefined
    ? [
        {
          place: 'the command',
          found: null,
          expected: '--final-to MONTH: the last month whose figures are final, such as 2025-12 (the file does not mark them)',
        },
      ]
    : [];
