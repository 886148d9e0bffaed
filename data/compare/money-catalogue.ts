import { figure } from '../figures';
import type { Context } from '../text/context';
import { FEDERAL_RESERVE, investmentPoints, ratePoints } from '../trade/goods';
import { drawn, type FlowDraft } from './flow-entry';
import { hueOf, REPORTERS } from './trade-catalogue';

const investment = ({ text }: Context): FlowDraft => ({
  id: 'trade.investment.jpn-kor.usd',
  group: 'trade',
  hue: hueOf('KOR'),
  unit: 'usd',
  countries: REPORTERS,
  names: text.pages.compare.flows.investment,
  measure: { concept: 'investment', counter: 'KOR', direction: 'jpn-kor', frequency: 'year' },
  points: investmentPoints('JPN'),
});

/** Yearly exchange rates, spliced from two sources as the trade page does, and monthly ones, which one of the two has. */
const rates = ({ language, text }: Context): FlowDraft[] =>
  (['jpy', 'krw'] as const).flatMap((currency): FlowDraft[] => {
    const { chart } = figure(currency === 'jpy' ? 'yen-per-dollar' : 'won-per-dollar', language);
    const series = chart.kind === 'time' ? chart.series[0] : undefined;
    if (!series) return [];
    const [code, country] = currency === 'jpy' ? (['JPY', 'JPN'] as const) : (['KRW', 'KOR'] as const);
    const common = {
      group: 'rates' as const,
      hue: hueOf(country),
      unit: 'per-usd' as const,
      quantity: `${currency}-per-usd`,
      isLevel: true,
      countries: [country, 'USA'],
    };
    const measure = { concept: 'exchange-rate' as const, item: currency };
    const { yearly, monthly } = text.pages.compare.flows.rate[currency];
    const months = ratePoints(code, FEDERAL_RESERVE, 'monthly');
    return [
      { ...common, id: `fx.${currency}`, names: yearly, measure: { ...measure, frequency: 'year' }, ...drawn(series) },
      { ...common, id: `fx.${currency}.monthly`, names: monthly, measure: { ...measure, frequency: 'month' }, points: months },
    ];
  });

/** The money beside the goods. */
export const moneyDrafts = (context: Context): FlowDraft[] => [investment(context), ...rates(context)];
