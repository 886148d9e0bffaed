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
  worldArrivals,
} from '../tourism/series';
import type { FlowDraft } from './flow-entry';
import { hueOf, REPORTERS } from './trade-catalogue';

export const ORIGINS: Origin[] = ['JPN', 'KOR'];

const directionOf = (origin: Origin): string => `${origin}-${destinationOf(origin)}`.toLowerCase();

/** What all counts of one country's travellers share. */
export const commonOf = (origin: Origin) => ({
  group: 'tourism' as const,
  hue: hueOf(origin),
  unit: 'persons' as const,
  countries: REPORTERS,
  counter: destinationOf(origin),
  direction: directionOf(origin),
});

function arrivals(origin: Origin, { text }: Context): FlowDraft[] {
  const words = text.pages.compare.flows;
  const { counter, direction, ...rest } = commonOf(origin);
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
    const { counter, direction, ...rest } = commonOf(origin);
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
    const { counter, direction, ...rest } = commonOf('JPN');
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
  const { counter, direction, ...rest } = commonOf('JPN');
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
    ...(['monthly', 'annual'] as const).map(
      (frequency): FlowDraft => ({
        id: `arrivals.world-${country.toLowerCase()}${frequency === 'annual' ? '.annual' : ''}`,
        group: 'tourism',
        hue: hueOf(country),
        unit: 'persons',
        countries: [country],
        names: text.pages.compare.flows.worldArrivals(text.codes.country[country]),
        measure: { concept: 'world-arrivals', counter: country, frequency: frequency === 'annual' ? 'year' : 'month' },
        points: worldArrivals(country, frequency),
      }),
    ),
    {
      id: `residents.${country.toLowerCase()}`,
      group: 'tourism',
      hue: hueOf(country),
      unit: 'persons',
      quantity: 'residents',
      isLevel: true,
      countries: [country],
      names: text.pages.compare.flows.residents(text.codes.country[country]),
      measure: { concept: 'residents', counter: country, frequency: 'year' },
      points: residents(country),
    },
  ]);

/** Travellers between the two countries: counted by month and by year, by purpose and group. */
export const tourismDrafts = (context: Context): FlowDraft[] => [
  ...ORIGINS.flatMap((origin) => arrivals(origin, context)),
  entries(context),
  ...ORIGINS.flatMap((origin) => purposes(origin, context)),
  ...ageAndSex(context),
  ...worldAndResidents(context),
];
