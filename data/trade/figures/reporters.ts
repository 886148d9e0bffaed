import type { FigureDefinition } from '../../figure';
import { earliest, highest, seriesOf } from '../../points';
import { at, hasValue, latest, pointsOf } from '../../series';
import { afterImf, annualPoints } from '../series';

const asKoreaReports: FigureDefinition = {
  id: 'trade-as-korea-reports',
  build({ text, format }) {
    const words = text.figures['trade-as-korea-reports'];
    const reason = afterImf(text.pages.trade.afterImf);
    const exports = seriesOf(
      { id: 'exports', label: words.series.exports, hue: 'kor', unit: 'usd' },
      annualPoints('KOR', 'exports'),
      reason,
    );
    const imports = seriesOf(
      { id: 'imports', label: words.series.imports, hue: 'kor', dash: 'dashed', unit: 'usd' },
      annualPoints('KOR', 'imports'),
      reason,
    );
    const [mostSold, mostBought] = [highest(exports), highest(imports)];
    return {
      headline: words.headline(mostSold.label, format.value(mostSold.value, 'usd'), format.value(mostBought.value, 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [exports, imports], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-annual'],
      events: 'trade',
      findings: [
        { says: 'exports and imports peak in the same year', holds: mostSold.label === mostBought.label },
        { says: 'the peak is past', holds: latest(exports).label > mostSold.label && latest(imports).label > mostBought.label },
      ],
    };
  },
};

const asJapanReports: FigureDefinition = {
  id: 'trade-as-japan-reports',
  build({ text }) {
    const words = text.figures['trade-as-japan-reports'];
    const exports = seriesOf({ id: 'exports', label: words.series.exports, hue: 'jpn', unit: 'usd' }, annualPoints('JPN', 'exports'));
    const imports = seriesOf(
      { id: 'imports', label: words.series.imports, hue: 'jpn', dash: 'dashed', unit: 'usd' },
      annualPoints('JPN', 'imports'),
    );
    const surplus = pointsOf(exports)
      .filter(hasValue)
      .every((point) => point.value > at(imports, point.label).value);
    return {
      headline: words.headline(earliest(exports).label, latest(exports).label),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [exports, imports], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-annual'],
      events: 'trade',
      findings: [{ says: 'exports are above imports in every year', holds: surplus }],
    };
  },
};

const japanYen: FigureDefinition = {
  id: 'trade-japan-yen',
  build({ text, format }) {
    const words = text.figures['trade-japan-yen'];
    const exports = seriesOf(
      { id: 'exports', label: words.series.exports, hue: 'jpn', unit: 'jpy' },
      annualPoints('JPN', 'exports', 'jpy'),
    );
    const imports = seriesOf(
      { id: 'imports', label: words.series.imports, hue: 'jpn', dash: 'dashed', unit: 'jpy' },
      annualPoints('JPN', 'imports', 'jpy'),
    );
    const last = latest(exports);
    const before = at(exports, '2020');
    return {
      headline: words.headline(last.label, format.value(last.value, 'jpy'), format.value(before.value, 'jpy'), before.label),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [exports, imports], unit: 'jpy', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['trade-annual'],
      events: 'trade',
      findings: [{ says: 'the last year comes after 2020', holds: last.label > before.label }],
    };
  },
};

export const reporterFigures = [asKoreaReports, asJapanReports, japanYen];
