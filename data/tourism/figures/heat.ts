import type { FigureDefinition } from '../../figure';
import { highest, seriesOf } from '../../points';
import { monthlyArrivals, type Origin } from '../series';

/** One row a year, one column a month; months before the first and after the last have no cell. */
const heat = (id: 'heat-koreans-in-japan' | 'heat-japanese-in-korea', origin: Origin): FigureDefinition => ({
  id,
  build({ text, format }) {
    const words = text.figures[id];
    const points = monthlyArrivals(origin);
    const byMonth = new Map(points.map((point) => [point.label, point]));
    const years = [...new Set(points.map((point) => point.label.slice(0, 4)))].toSorted();
    const most = highest(seriesOf({ id, label: id, hue: 'neutral', unit: 'persons' }, points));
    return {
      headline: words.headline(format.date(most.label), format.number(most.value)),
      subtitle: words.subtitle,
      chart: {
        kind: 'heat',
        unit: 'persons',
        columns: text.pages.tourism.months,
        rows: years.map((year) => ({
          label: year,
          points: text.pages.tourism.months.map((_, index) => byMonth.get(`${year}-${String(index + 1).padStart(2, '0')}`)),
        })),
      },
      notes: words.notes,
      datasets: ['arrivals-monthly'],
      findings: [{ says: 'no other month is as high', holds: points.filter((point) => point.value === most.value).length === 1 }],
    };
  },
});

export const heatFigures = [heat('heat-koreans-in-japan', 'KOR'), heat('heat-japanese-in-korea', 'JPN')];
