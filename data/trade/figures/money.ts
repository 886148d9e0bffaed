import type { FigureDefinition } from '../../figure';
import { highest, lowest, seriesOf } from '../../points';
import { latest, type Point, type Series } from '../../series';
import { FEDERAL_RESERVE, investmentPoints, ratePoints } from '../goods';

const WORLD_BANK = 'wdi_pa_nus_fcrf';

/** The longest run: World Bank averages up to the first year the Federal Reserve has one, which reaches to the present. */
function rates(currency: 'JPY' | 'KRW', about: Omit<Series, 'segments'>, breakReason: string): Series {
  const recent = ratePoints(currency, FEDERAL_RESERVE);
  const start = recent.map((point) => point.label).toSorted()[0] ?? '';
  const early = ratePoints(currency, WORLD_BANK).filter((point) => point.label < start);
  return seriesOf(about, [...early, ...recent], (before: Point, after: Point) =>
    before.sourceIds[0] === after.sourceIds[0] ? undefined : breakReason,
  );
}

const yen: FigureDefinition = {
  id: 'yen-per-dollar',
  build({ text, format }) {
    const words = text.figures['yen-per-dollar'];
    const series = rates('JPY', { id: 'jpy', label: words.series.rate, hue: 'jpn', unit: 'per-usd' }, text.pages.trade.ratesBreak);
    const [last, least] = [latest(series), lowest(series)];
    return {
      headline: words.headline(last.label, format.value(last.value, 'per-usd'), least.label, format.value(least.value, 'per-usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'per-usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['exchange-rates'],
      events: 'trade',
      findings: [{ says: 'the low is past', holds: least.label < last.label }],
    };
  },
};

const won: FigureDefinition = {
  id: 'won-per-dollar',
  build({ text, format }) {
    const words = text.figures['won-per-dollar'];
    const series = rates('KRW', { id: 'krw', label: words.series.rate, hue: 'kor', unit: 'per-usd' }, text.pages.trade.ratesBreak);
    const last = latest(series);
    const before = highest({
      ...series,
      segments: series.segments.map(({ points }) => ({ points: points.filter((point) => point.label < last.label) })),
    });
    return {
      headline: words.headline(last.label, format.value(last.value, 'per-usd'), before.label, format.value(before.value, 'per-usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'per-usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['exchange-rates'],
      events: 'trade',
      findings: [{ says: 'the last year is the highest', holds: last.value > before.value }],
    };
  },
};

const investment: FigureDefinition = {
  id: 'japanese-investment',
  build({ text, format }) {
    const words = text.figures['japanese-investment'];
    const series = seriesOf({ id: 'investment', label: words.series.investment, hue: 'kor', unit: 'usd' }, investmentPoints('JPN'));
    const last = latest(series);
    const before = highest({
      ...series,
      segments: series.segments.map(({ points }) => ({ points: points.filter((point) => point.label < last.label) })),
    });
    return {
      headline: words.headline(last.label, format.value(last.value, 'usd'), before.label, format.value(before.value, 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'usd', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['investment-annual'],
      events: 'trade',
      findings: [{ says: 'the last year is above the earlier ones', holds: last.value > before.value }],
    };
  },
};

export const moneyFigures = [yen, won, investment];
