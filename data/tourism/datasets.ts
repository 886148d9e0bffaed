import { decimal, integer, oneOf, optional, text } from '../csv/column';
import { nation } from '../csv/country';
import { dataset, type Row } from '../csv/dataset';
import { month, period, year } from '../csv/time';
import { sourceId } from '../sources/datasets';

/** A flow's figure: how settled it is, or why there is none. */
export const FLOW_STATUSES = ['final', 'provisional', 'estimate', 'not-found', 'not-published'] as const;

/** `derived`: the only whole number that fits the published figures. */
export const ARRIVAL_METHODS = ['published', 'published-rounded', 'derived', 'sum-of-months', 'sum-of-published-parts'] as const;

const persons = () => integer({ min: 0 });
const roundedTo = () => integer({ min: 1 });

export const arrivalsMonthly = dataset({
  name: 'arrivals-monthly',
  room: 'tourism',
  columns: {
    month: month(),
    origin: nation(),
    destination: nation(),
    arrivals_persons: optional(persons()),
    status: oneOf(...FLOW_STATUSES),
    method: optional(oneOf(...ARRIVAL_METHODS)),
    rounded_to_persons: optional(roundedTo()),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['month', 'origin', 'destination'],
});
export type ArrivalsMonth = Row<typeof arrivalsMonthly>;

export const arrivalsAnnual = dataset({
  name: 'arrivals-annual',
  room: 'tourism',
  columns: {
    year: year(),
    origin: nation(),
    destination: nation(),
    arrivals_persons: optional(persons()),
    status: oneOf(...FLOW_STATUSES),
    method: optional(oneOf(...ARRIVAL_METHODS)),
    rounded_to_persons: optional(roundedTo()),
    /** Sum of the twelve months less this figure, where the two differ and the reason is known. */
    months_less_year_persons: optional(integer()),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['year', 'origin', 'destination'],
});
export type ArrivalsYear = Row<typeof arrivalsAnnual>;

export const arrivalsPurpose = dataset({
  name: 'arrivals-purpose-monthly',
  room: 'tourism',
  columns: {
    month: month(),
    origin: nation(),
    destination: nation(),
    purpose: oneOf('tourism', 'business', 'official', 'study-training', 'short-excursion', 'other'),
    arrivals_persons: persons(),
    source_id: sourceId(),
  },
  key: ['month', 'origin', 'destination', 'purpose'],
});
export type ArrivalsPurpose = Row<typeof arrivalsPurpose>;

export const arrivalsAgeSex = dataset({
  name: 'arrivals-age-sex-monthly',
  room: 'tourism',
  columns: {
    month: month(),
    origin: nation(),
    destination: nation(),
    /** `age`: KTO's count; `sex`: the Ministry of Justice's count of entries. */
    dimension: oneOf('age', 'sex'),
    category: oneOf(
      'age-0-20',
      'age-21-30',
      'age-31-40',
      'age-41-50',
      'age-51-60',
      'age-61-plus',
      'crew-and-unspecified',
      'male',
      'female',
    ),
    arrivals_persons: persons(),
    source_id: sourceId(),
  },
  key: ['month', 'origin', 'destination', 'dimension', 'category'],
});
export type ArrivalsAgeSex = Row<typeof arrivalsAgeSex>;

/** All entries of Japanese nationals through Korean immigration: a second official count, never joined with arrivals. */
export const entriesMonthly = dataset({
  name: 'entries-monthly',
  room: 'tourism',
  columns: {
    month: month(),
    origin: nation(),
    destination: nation(),
    entries_persons: persons(),
    status: oneOf(...FLOW_STATUSES),
    source_id: sourceId(),
  },
  key: ['month', 'origin', 'destination'],
});
export type EntriesMonth = Row<typeof entriesMonthly>;

export const arrivalsWorld = dataset({
  name: 'arrivals-world',
  room: 'tourism',
  columns: {
    period: period(),
    frequency: oneOf('annual', 'monthly'),
    destination: nation(),
    arrivals_persons: optional(persons()),
    status: oneOf(...FLOW_STATUSES),
    method: optional(oneOf(...ARRIVAL_METHODS)),
    rounded_to_persons: optional(roundedTo()),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['period', 'frequency', 'destination'],
});
export type ArrivalsWorld = Row<typeof arrivalsWorld>;

export const visitorSpending = dataset({
  name: 'visitor-spending',
  room: 'tourism',
  columns: {
    period: period(),
    origin: nation(),
    destination: nation(),
    measure: oneOf('total-expenditure', 'expenditure-per-visitor'),
    value_jpy: optional(decimal({ min: 0 })),
    value_usd: optional(decimal({ min: 0 })),
    status: oneOf(...FLOW_STATUSES),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['period', 'origin', 'destination', 'measure'],
});
export type VisitorSpending = Row<typeof visitorSpending>;

export const population = dataset({
  name: 'population',
  room: 'tourism',
  columns: { year: year(), country: nation(), population_persons: integer({ min: 1 }), source_id: sourceId() },
  key: ['year', 'country'],
});
export type Population = Row<typeof population>;
