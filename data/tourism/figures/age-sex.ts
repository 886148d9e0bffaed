import type { FigureDefinition } from '../../figure';
import { perHundred } from '../../points';
import type { Point } from '../../series';
import { annualSums, categoryArrivals, totals } from '../series';

const AGES = ['age-0-20', 'age-21-30', 'age-31-40', 'age-41-50', 'age-51-60', 'age-61-plus'] as const;

const inYear = (points: Point[], year: string): Point | undefined => points.find((point) => point.label === year);

const age: FigureDefinition = {
  id: 'age-japanese-in-korea',
  build({ text, format }) {
    const words = text.figures['age-japanese-in-korea'];
    const sums = AGES.map((category) => annualSums(categoryArrivals(category), words.computed));
    const all = totals(sums, words.computed);
    const shares = sums.map((points) => perHundred(points, all, words.computed));
    const [from = '', to = ''] = [all[0]?.label, all.at(-1)?.label];
    const twenties = shares[1] ?? [];
    const [before, after] = [inYear(twenties, from)?.value ?? 0, inYear(twenties, to)?.value ?? 0];
    return {
      headline: words.headline(to, format.value(after, 'percent'), from, format.value(before, 'percent')),
      subtitle: words.subtitle(from, to),
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'percent',
        groups: [
          { id: from, label: from, hue: 'neutral' },
          { id: to, label: to, hue: 'jpn' },
        ],
        rows: AGES.map((category, index) => ({
          label: text.pages.tourism.ages[category],
          points: [from, to].map((year) => inYear(shares[index] ?? [], year)),
        })),
        labels: 'beside',
      },
      notes: words.notes,
      datasets: ['arrivals-age-sex-monthly'],
      findings: [
        { says: 'the share of the twenties grew', holds: after > before },
        {
          says: 'the twenties are the largest group at the end',
          holds: shares.every((points) => (inYear(points, to)?.value ?? 0) <= after),
        },
      ],
    };
  },
};

const sex: FigureDefinition = {
  id: 'sex-japanese-in-korea',
  build({ text, format }) {
    const words = text.figures['sex-japanese-in-korea'];
    const women = annualSums(categoryArrivals('female'), words.computed);
    const men = annualSums(categoryArrivals('male'), words.computed);
    const share = perHundred(women, totals([women, men], words.computed), words.computed).at(-1);
    return {
      headline: words.headline(share?.label ?? '', format.value(share?.value ?? 0, 'percent')),
      subtitle: words.subtitle,
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'persons',
        groups: [
          { id: 'female', label: words.groups.female, hue: 'jpn' },
          { id: 'male', label: words.groups.male, hue: 'neutral' },
        ],
        rows: women.map((point) => ({ label: point.label, points: [point, inYear(men, point.label)] })),
        labels: 'beside',
      },
      notes: words.notes,
      datasets: ['arrivals-age-sex-monthly'],
      findings: [{ says: 'women are the majority', holds: (share?.value ?? 0) > 50 }],
    };
  },
};

export const ageSexFigures = [age, sex];
