import { formatFor } from '../format';

/** The label of a point (`2014`, `FY2015`, `2019-07`, `2019-Q3`) in a sentence: as tables write it, but a year says that it is one. */
export const when = (label: string): string => (/^\d{4}$/.test(label) ? `${label}年` : formatFor('ja').label(label));
