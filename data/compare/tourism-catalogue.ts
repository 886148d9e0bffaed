import { load } from '../csv/load';
import type { Point } from '../series';
import type { Context } from '../text/context';
import { arrivalsAgeSex, arrivalsPurpose } from '../tourism/datasets';
import {
  annualArrivals,
  categoryArrivals,
  destinationOf,
  monthlyArrivals,
  monthlyEntries,
  type Origin,
  purposeArrivals,
  residents,
  spendingPoints,
  worldArrivals,
} from '../tourism/series';
import type { FlowDraft } from './flow-entry';
import { hueOf, REPORTERS } from './trade-catalogue';

const ORIGINS: Origin[] = ['JPN', 'KOR'];

const directionOf = (origin: Origin): string => `${origin}-${destinationOf(origin)}`.toLowerCase();

/** What all counts of one country's travellers share. */
const common = (origin: Origin) => ({
  group: 'tourism' as const,
  hue: hueOf(origin),
  unit: 'persons' as const,
  countries: REPORTERS,
  counter: destinationOf(origin),
  direction: directionOf(origin),
});

function arrivals(origin: Origin, { text }: Context): FlowDraft[] {
  const words = text.pages.compare.flows;
  const { counter, direction, ...rest } = common(origin);
  const names = words.arrivals(text.codes.people[origin], text.codes.country[destinationOf(origin)]);
  const measure = { concept: 'arrivals' as const, counter, direction };
  return [
    {
      ...rest,
      id: `arrivals.${direction}`,
      names,
      measure: { ...measure, frequency: 'month' },
      points: monthlyArrivals(origin),
      residents: residents(origin),
    },
    {
      ...rest,
      id: `arrivals.${direction}.annual`,
      names,
      measure: { ...measure, frequency: 'year' },
      points: annualArrivals(origin),
      residents: residents(origin),
    },
  ];
}

/** South Korean visitors by purpose are grouped anew in 2006 and in 2007. */
function regrouped({ text }: Context): FlowDraft['reason'] {
  const { landings, transit } = text.figures['purpose-koreans-in-japan'];
  const crosses = (before: Point, after: Point, month: string) => before.label < month && after.label >= month;
  return (before, after) => (crosses(before, after, '2006-01') ? landings : crosses(before, after, '2007-01') ? transit : undefined);
}

const purposes = (origin: Origin, context: Context): FlowDraft[] =>
  [...new Set(load(arrivalsPurpose).flatMap(({ row }) => (row.origin === origin ? [row.purpose] : [])))].map((purpose) => {
    const { text } = context;
    const { counter, direction, ...rest } = common(origin);
    const names = text.pages.compare.flows.travellers(
      text.codes.people[origin],
      text.codes.country[destinationOf(origin)],
      text.pages.compare.items[purpose],
    );
    return {
      ...rest,
      id: `arrivals.${direction}.${purpose}`,
      names,
      measure: { concept: 'purpose', counter, direction, item: purpose, frequency: 'month' },
      points: purposeArrivals(origin, purpose),
      reason: origin === 'KOR' ? regrouped(context) : undefined,
    };
  });

const ageAndSex = ({ text }: Context): FlowDraft[] =>
  [...new Set(load(arrivalsAgeSex).map(({ row }) => row.category))].map((category) => {
    const { counter, direction, ...rest } = common('JPN');
    const names = text.pages.compare.flows.travellers(text.codes.people.JPN, text.codes.country.KOR, text.pages.compare.items[category]);
    return {
      ...rest,
      id: `arrivals.${direction}.${category}`,
      names,
      measure: { concept: 'traveller-group', counter, direction, item: category, frequency: 'month' },
      points: categoryArrivals(category),
    };
  });

function entries({ text }: Context): FlowDraft {
  const { counter, direction, ...rest } = common('JPN');
  return {
    ...rest,
    id: `entries.${direction}`,
    names: text.pages.compare.flows.entries,
    measure: { concept: 'entries', counter, direction, frequency: 'month' },
    points: monthlyEntries(),
  };
}

const worldAndResidents = ({ text }: Context): FlowDraft[] =>
  ORIGINS.flatMap((country): FlowDraft[] => [
    {
      id: `arrivals.world-${country.toLowerCase()}.annual`,
      group: 'tourism',
      hue: hueOf(country),
      unit: 'persons',
      countries: [country],
      names: text.pages.compare.flows.worldArrivals(text.codes.country[country]),
      measure: { concept: 'world-arrivals', counter: country, frequency: 'year' },
      points: worldArrivals(country),
    },
    {
      id: `residents.${country.toLowerCase()}`,
      group: 'tourism',
      hue: hueOf(country),
      unit: 'persons',
      countries: [country],
      names: text.pages.compare.flows.residents(text.codes.country[country]),
      measure: { concept: 'residents', counter: country, frequency: 'year' },
      points: residents(country),
    },
  ]);

/** What travellers spend: in all and each, in the currency and rhythm of each country's survey. */
const spending = ({ text }: Context): FlowDraft[] =>
  ORIGINS.flatMap((origin) =>
    (['total-expenditure', 'expenditure-per-visitor'] as const).flatMap((measure) =>
      (['year', 'quarter'] as const).map((length): FlowDraft => {
        const { counter, direction, ...rest } = common(origin);
        const unit = origin === 'KOR' ? 'jpy' : 'usd';
        const each = measure === 'expenditure-per-visitor';
        return {
          ...rest,
          unit,
          id: `spending.${direction}${each ? '.per-visitor' : ''}.${unit}${length === 'year' ? '' : '.quarterly'}`,
          quantity: each ? `${unit}-per-visitor` : undefined,
          names: text.pages.compare.flows.spending(
            text.codes.people[origin],
            text.codes.country[destinationOf(origin)],
            each ? 'each' : 'all',
            length,
          ),
          measure: { concept: 'spending', counter, direction, item: each ? 'per-visitor' : undefined, frequency: length },
          points: spendingPoints(origin, measure, unit, length),
          reason: (before, after) =>
            before.label < '2018' && after.label >= '2018' && origin === 'KOR' && length === 'year'
              ? text.figures['spending-koreans-total'].breakReason
              : undefined,
        };
      }),
    ),
  );

/** Travellers between the two countries: counted by month and by year, by purpose and group, and what they spend. */
export const tourismDrafts = (context: Context): FlowDraft[] => [
  ...ORIGINS.flatMap((origin) => arrivals(origin, context)),
  entries(context),
  ...ORIGINS.flatMap((origin) => purposes(origin, context)),
  ...ageAndSex(context),
  ...worldAndResidents(context),
  ...spending(context),
];
