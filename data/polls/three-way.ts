import type { BarChart } from '../figure';

/** Bars around the middle: the negative answer, what lies between, the positive one. Groups are named by the answers themselves. */
export const threeWay = (rows: BarChart['rows'], [negative = '', between = '', positive = '']: string[]): BarChart => ({
  kind: 'bars',
  arrangement: 'diverging',
  unit: 'percent',
  groups: [
    { id: 'negative', label: negative, hue: 'negative' },
    { id: 'between', label: between, hue: 'unsure' },
    { id: 'positive', label: positive, hue: 'positive' },
  ],
  rows,
  labels: rows.every(({ label }) => label.length <= 14) ? 'beside' : 'above',
});
