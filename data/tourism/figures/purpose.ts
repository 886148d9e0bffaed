import type { FigureDefinition } from '../../figure';
import { lowest, perHundred, seriesOf } from '../../points';
import { at, latest, pointsOf, type Series } from '../../series';
import type { ArrivalsPurpose } from '../datasets';
import { annualSums, type Origin, purposeArrivals, totals } from '../series';

type Purpose = { id: ArrivalsPurpose['purpose']; label: string; hue: Series['hue']; dash?: Series['dash'] };

/** Shares of the drawn purposes in all `counted` ones, by year. */
function purposeShares(
  origin: Origin,
  counted: ArrivalsPurpose['purpose'][],
  drawn: Purpose[],
  note: string,
  reason?: Parameters<typeof seriesOf>[2],
): Series[] {
  const sums = new Map(counted.map((purpose) => [purpose, annualSums(purposeArrivals(origin, purpose), note)]));
  const all = totals([...sums.values()], note);
  return drawn.map(({ id, ...about }) => seriesOf({ id, unit: 'percent', ...about }, perHundred(sums.get(id) ?? [], all, note), reason));
}

const koreansInJapan: FigureDefinition = {
  id: 'purpose-koreans-in-japan',
  build({ text, format }) {
    const words = text.figures['purpose-koreans-in-japan'];
    const series = purposeShares(
      'KOR',
      ['tourism', 'business', 'other', 'short-excursion'],
      [
        { id: 'tourism', label: words.series.tourism, hue: 'kor' },
        { id: 'business', label: words.series.business, hue: 'kor', dash: 'dashed' },
        { id: 'other', label: words.series.other, hue: 'kor', dash: 'dotted' },
      ],
      words.computed,
      (_, { label }) => (label === '2006' ? words.landings : label === '2007' ? words.transit : undefined),
    );
    const [tourism] = series;
    if (!tourism) throw new Error('tourism is one of the purposes');
    const last = latest(tourism);
    return {
      headline: words.headline(last.label, format.value(last.value, 'percent')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series, unit: 'percent', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['arrivals-purpose-monthly'],
      events: 'tourism',
      findings: [{ says: 'tourism is the largest purpose', holds: series.every((one) => at(one, last.label).value <= last.value) }],
    };
  },
};

const japaneseInKorea: FigureDefinition = {
  id: 'purpose-japanese-in-korea',
  build({ text, format }) {
    const words = text.figures['purpose-japanese-in-korea'];
    const series = purposeShares(
      'JPN',
      ['tourism', 'business', 'official', 'study-training', 'other'],
      [
        { id: 'tourism', label: words.series.tourism, hue: 'jpn' },
        { id: 'other', label: words.series.other, hue: 'jpn', dash: 'dashed' },
        { id: 'business', label: words.series.business, hue: 'jpn', dash: 'dotted' },
      ],
      words.computed,
    );
    const [tourism] = series;
    if (!tourism) throw new Error('tourism is one of the purposes');
    const [last, least] = [latest(tourism), lowest(tourism)];
    return {
      headline: words.headline(pointsOf(tourism)[0]?.label ?? '', last.label, format.value(least.value, 'percent')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series, unit: 'percent', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['arrivals-purpose-monthly'],
      events: 'tourism',
      findings: [{ says: 'tourists are nearly all', holds: least.value > 90 }],
    };
  },
};

export const purposeFigures = [koreansInJapan, japaneseInKorea];
