import { type Column, oneOf } from './column';

/** Countries of the datasets: ISO 3166-1 alpha-3 (https://www.iso.org/iso-3166-country-codes.html). */
export const COUNTRIES = [
  'ARG',
  'AUS',
  'BEL',
  'BRA',
  'CAN',
  'CHL',
  'CHN',
  'DEU',
  'EGY',
  'ESP',
  'FRA',
  'GBR',
  'GHA',
  'GRC',
  'HKG',
  'IDN',
  'IND',
  'IRN',
  'ISR',
  'ITA',
  'JPN',
  'KEN',
  'KOR',
  'MEX',
  'NGA',
  'PAK',
  'PER',
  'PHL',
  'POL',
  'PRK',
  'PRT',
  'RUS',
  'SGP',
  'THA',
  'TUR',
  'TWN',
  'USA',
  'ZAF',
] as const;

export type Country = (typeof COUNTRIES)[number];

/** Who answers or is rated in a poll: a country, the European Union, or the average of the publics asked. */
export const PUBLICS = [...COUNTRIES, 'EU', 'AVERAGE'] as const;
export type Public = (typeof PUBLICS)[number];

const named = <V extends string>(column: Column<V> & { required: true }, expected: string): Column<V> & { required: true } => ({
  ...column,
  read: (text) => {
    const reading = column.read(text);
    return 'value' in reading ? reading : { expected };
  },
});

export const country = () => named(oneOf(...COUNTRIES), 'a known ISO 3166-1 alpha-3 country code');
export const nation = () => oneOf('JPN', 'KOR');
export const publicOrCountry = () => named(oneOf(...PUBLICS), 'a known ISO 3166-1 alpha-3 country code, EU or AVERAGE');
