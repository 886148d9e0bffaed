import type { FigureDefinition } from '../../figure';
import { lowest, seriesOf } from '../../points';
import { at, latest } from '../../series';
import { changePoints } from '../goods';
import { type Currency, monthlyPoints, type Reporter } from '../series';

const monthly = (id: 'trade-monthly-korea' | 'trade-monthly-japan', reporter: Reporter, currency: Currency): FigureDefinition => ({
  id,
  build({ text, format }) {
    const words = text.figures[id];
    const line = (flow: 'exports' | 'imports') =>
      seriesOf(
        {
          id: flow,
          label: words.series[flow],
          hue: reporter === 'JPN' ? 'jpn' : 'kor',
          dash: flow === 'exports' ? 'solid' : 'dashed',
          unit: currency,
        },
        monthlyPoints(reporter, flow, currency),
      );
    const [exports, imports] = [line('exports'), line('imports')];
    // The last month in which both directions are known.
    const bought = latest(imports);
    const sold = at(exports, bought.label);
    const [first, second] = reporter === 'KOR' ? [bought, sold] : [sold, bought];
    return {
      headline: words.headline(format.date(bought.label), format.value(first.value, currency), format.value(second.value, currency)),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [exports, imports], unit: currency, fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-monthly'],
      events: 'trade',
      findings: [{ says: 'the headline is of the last month with both directions', holds: latest(exports).label >= bought.label }],
    };
  },
});

const change: FigureDefinition = {
  id: 'trade-monthly-change',
  build({ text, format }) {
    const words = text.figures['trade-monthly-change'];
    const line = (flow: 'exports' | 'imports') =>
      seriesOf(
        { id: flow, label: words.series[flow], hue: 'jpn', dash: flow === 'exports' ? 'solid' : 'dashed', unit: 'percent' },
        changePoints('JPN', flow, 'all-goods'),
      );
    const exports = line('exports');
    const low = lowest(exports);
    return {
      headline: words.headline(format.date(low.label), format.value(-low.value, 'percent')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [exports, line('imports')], unit: 'percent', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['trade-monthly-change'],
      events: 'trade',
      findings: [{ says: 'the lowest change is a fall', holds: low.value < 0 }],
    };
  },
};

export const monthlyFigures = [monthly('trade-monthly-korea', 'KOR', 'usd'), monthly('trade-monthly-japan', 'JPN', 'jpy'), change];
