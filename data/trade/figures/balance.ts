import type { FigureDefinition } from '../../figure';
import { earliest, highest, seriesOf } from '../../points';
import { hasValue, latest, pointsOf } from '../../series';
import { afterImf, afterSums, annualPoints, balancePoints, totalPoints } from '../series';

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
    const series = seriesOf(
      { id: 'total', label: words.series.total, hue: 'kor', unit: 'usd' },
      totalPoints('KOR', words.computed),
      afterSums(words.breakReason, text.pages.trade.afterImf),
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
