import type { FigureDefinition } from '../../figure';
import { perHundred, seriesOf } from '../../points';
import { at, hasValue, latest } from '../../series';
import { annualArrivals, destinationOf, extended, type Origin, residents, worldArrivals } from '../series';

/** Annual visits of one nationality that have a figure. */
const visits = (origin: Origin) => annualArrivals(origin).filter(hasValue);

const perResidents: FigureDefinition = {
  id: 'visits-per-hundred',
  build({ text, format }) {
    const words = text.figures['visits-per-hundred'];
    const rates = (origin: Origin) => {
      const arrivals = visits(origin);
      const counts = extended(
        residents(origin),
        arrivals.map((point) => point.label),
      );
      return perHundred(arrivals, counts, words.computed);
    };
    const toJapan = seriesOf({ id: 'to-japan', label: words.series.toJapan, hue: 'kor', unit: 'per-100' }, rates('KOR'));
    const toKorea = seriesOf({ id: 'to-korea', label: words.series.toKorea, hue: 'jpn', unit: 'per-100' }, rates('JPN'));
    const koreans = latest(toJapan);
    const japanese = at(toKorea, koreans.label);
    return {
      headline: words.headline(koreans.label, format.value(koreans.value, 'per-100'), format.value(japanese.value, 'per-100')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [toJapan, toKorea], unit: 'per-100', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['arrivals-annual', 'population'],
      events: 'tourism',
      findings: [{ says: 'both rates are of the last year', holds: latest(toKorea).label === koreans.label }],
    };
  },
};

const shareOfAll: FigureDefinition = {
  id: 'share-of-all-arrivals',
  build({ text, format }) {
    const words = text.figures['share-of-all-arrivals'];
    const shares = (origin: Origin) => perHundred(visits(origin), worldArrivals(destinationOf(origin)), words.computed);
    const toJapan = seriesOf({ id: 'to-japan', label: words.series.toJapan, hue: 'kor', unit: 'percent' }, shares('KOR'));
    const toKorea = seriesOf({ id: 'to-korea', label: words.series.toKorea, hue: 'jpn', unit: 'percent' }, shares('JPN'));
    const koreans = latest(toJapan);
    const japanese = at(toKorea, koreans.label);
    return {
      headline: words.headline(koreans.label, format.value(koreans.value, 'percent'), format.value(japanese.value, 'percent')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [toJapan, toKorea], unit: 'percent', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['arrivals-annual', 'arrivals-world'],
      events: 'tourism',
      findings: [{ says: 'both shares are of the last year', holds: latest(toKorea).label === koreans.label }],
    };
  },
};

export const weightFigures = [perResidents, shareOfAll];
