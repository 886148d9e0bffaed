import type { FigureDefinition } from '../../figure';
import { combine, earliest, highest, seriesOf } from '../../points';
import { hasValue, latest, pointsOf } from '../../series';
import { afterImf, annualPoints, balancePoints } from '../series';

const balance: FigureDefinition = {
  id: 'trade-balance',
  build({ text, format }) {
    const words = text.figures['trade-balance'];
    const series = seriesOf(
      { id: 'balance', label: words.series.balance, hue: 'kor', unit: 'usd' },
      balancePoints(annualPoints('KOR', 'exports'), annualPoints('KOR', 'imports'), words.computed),
      afterImf(text.pages.trade.afterImf),
    );
    const last = latest(series);
    return {
      headline: words.headline(earliest(series).label, last.label, format.value(-last.value, 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-annual'],
      events: 'trade',
      findings: [
        { says: 'the balance is negative in every year', holds: pointsOf(series).every((point) => !hasValue(point) || point.value < 0) },
      ],
    };
  },
};

const total: FigureDefinition = {
  id: 'trade-total',
  build({ text, format }) {
    const words = text.figures['trade-total'];
    const sums = combine(annualPoints('KOR', 'exports'), [annualPoints('KOR', 'imports')], words.computed, (out, into) => out + into);
    const known = new Set(sums.filter(hasValue).map((point) => point.label));
    const published = annualPoints('KOR', 'total').filter((point) => !known.has(point.label));
    const publishedYears = new Set(published.map((point) => point.label));
    const basis = afterImf(text.pages.trade.afterImf);
    const series = seriesOf(
      { id: 'total', label: words.series.total, hue: 'kor', unit: 'usd' },
      [...sums.filter((point) => !publishedYears.has(point.label)), ...published],
      (before, after) => (before.rowId === '' && after.rowId !== '' ? words.breakReason : basis(before, after)),
    );
    const [last, most] = [latest(series), highest(series)];
    return {
      headline: words.headline(last.label, format.value(last.value, 'usd'), most.label, format.value(most.value, 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-annual'],
      events: 'trade',
      findings: [{ says: 'the last total is below the highest', holds: last.value < most.value }],
    };
  },
};

export const balanceFigures = [balance, total];
