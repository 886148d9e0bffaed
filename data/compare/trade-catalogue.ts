import type { Context } from '../text/context';
import {
  afterImf,
  afterSums,
  annualPoints,
  balancePoints,
  monthlyPoints,
  partnerPoints,
  type Reporter,
  totalPoints,
  worldPoints,
} from '../trade/series';
import type { FlowDraft } from './flow-entry';

export const REPORTERS: Reporter[] = ['JPN', 'KOR'];
const FLOWS = ['exports', 'imports'] as const;
const CURRENCIES = ['usd', 'jpy'] as const;

export const otherOf = (country: Reporter): Reporter => (country === 'JPN' ? 'KOR' : 'JPN');
export const hueOf = (country: Reporter): 'jpn' | 'kor' => (country === 'JPN' ? 'jpn' : 'kor');

/** `kor-jpn` for goods that go from South Korea to Japan, whoever counts them. */
export function directionOf(reporter: Reporter, flow: 'exports' | 'imports'): string {
  const [from, to] = flow === 'exports' ? [reporter, otherOf(reporter)] : [otherOf(reporter), reporter];
  return `${from}-${to}`.toLowerCase();
}

/** Goods trade as each reporter books it, by year and by month. */
function goods({ text }: Context): FlowDraft[] {
  const words = text.pages.compare.flows;
  return REPORTERS.flatMap((reporter) =>
    FLOWS.flatMap((flow) =>
      CURRENCIES.flatMap((unit): FlowDraft[] => {
        const common = {
          group: 'trade' as const,
          hue: hueOf(reporter),
          unit,
          countries: REPORTERS,
          names: words.goods(text.codes.country[reporter], text.codes.country[otherOf(reporter)], flow, unit),
        };
        const measure = { concept: 'goods' as const, counter: reporter, role: flow, direction: directionOf(reporter, flow) };
        const id = `trade.${flow}.${reporter.toLowerCase()}.${unit}`;
        return [
          {
            ...common,
            id,
            measure: { ...measure, frequency: 'year' },
            points: annualPoints(reporter, flow, unit),
            reason: unit === 'usd' ? afterImf(text.pages.trade.afterImf) : undefined,
          },
          {
            ...common,
            id: `${id}.monthly`,
            measure: { ...measure, frequency: 'month' },
            points: monthlyPoints(reporter, flow, unit),
          },
        ];
      }),
    ),
  );
}

const balances = ({ text }: Context): FlowDraft[] =>
  REPORTERS.map((reporter) => ({
    id: `trade.balance.${reporter.toLowerCase()}.usd`,
    group: 'trade',
    hue: hueOf(reporter),
    unit: 'usd',
    countries: REPORTERS,
    names: text.pages.compare.flows.balance(text.codes.country[reporter], text.codes.country[otherOf(reporter)]),
    measure: { concept: 'balance', counter: reporter, frequency: 'year' },
    points: balancePoints(annualPoints(reporter, 'exports'), annualPoints(reporter, 'imports'), text.pages.compare.computed.balance),
    reason: afterImf(text.pages.trade.afterImf),
  }));

const totals = ({ text }: Context): FlowDraft[] =>
  REPORTERS.map((reporter) => ({
    id: `trade.total.${reporter.toLowerCase()}.usd`,
    group: 'trade',
    hue: hueOf(reporter),
    unit: 'usd',
    countries: REPORTERS,
    names: text.pages.compare.flows.total(text.codes.country[reporter], text.codes.country[otherOf(reporter)]),
    measure: { concept: 'goods', counter: reporter, role: 'total', frequency: 'year' },
    points: totalPoints(reporter, text.pages.compare.computed.total),
    reason: afterSums(text.figures['trade-total'].breakReason, text.pages.trade.afterImf),
  }));

/** What the other country is of one country's trade: its share and its rank. */
const partners = ({ text }: Context): FlowDraft[] =>
  REPORTERS.flatMap((reporter) =>
    (['total', ...FLOWS] as const).flatMap((role): FlowDraft[] => {
      const [country, partner] = [text.codes.country[reporter], text.codes.country[otherOf(reporter)]];
      const common = { group: 'trade' as const, hue: hueOf(reporter), countries: REPORTERS };
      const measure = { counter: reporter, role, frequency: 'year' as const };
      return [
        {
          ...common,
          id: `trade.share.${reporter.toLowerCase()}.${role}`,
          unit: 'percent',
          quantity: 'percent-of-trade',
          names: text.pages.compare.flows.share(country, partner, role),
          measure: { ...measure, concept: 'trade-share' },
          points: partnerPoints(reporter, role, 'partner_share_percent'),
        },
        {
          ...common,
          id: `trade.rank.${reporter.toLowerCase()}.${role}`,
          unit: 'rank',
          names: text.pages.compare.flows.rank(country, partner, role),
          measure: { ...measure, concept: 'trade-rank' },
          points: partnerPoints(reporter, role, 'partner_rank'),
        },
      ];
    }),
  );

const world = ({ text }: Context): FlowDraft[] =>
  REPORTERS.flatMap((reporter) =>
    FLOWS.map(
      (flow): FlowDraft => ({
        id: `trade.world.${flow}.${reporter.toLowerCase()}.usd`,
        group: 'trade',
        hue: hueOf(reporter),
        unit: 'usd',
        countries: [reporter],
        names: text.pages.compare.flows.world(text.codes.country[reporter], flow),
        measure: { concept: 'world-goods', counter: reporter, role: flow, frequency: 'year' },
        points: worldPoints(reporter, flow),
        reason: afterImf(text.pages.trade.afterImf),
      }),
    ),
  );

/** Trade between the two countries and with the world, all goods together. */
export const tradeDrafts = (context: Context): FlowDraft[] => [
  ...goods(context),
  ...totals(context),
  ...balances(context),
  ...partners(context),
  ...world(context),
];
