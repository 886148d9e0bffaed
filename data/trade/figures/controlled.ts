import type { Country } from '../../csv/country';
import type { FigureDefinition } from '../../figure';
import { combine, highest, lowest, perHundred, seriesOf } from '../../points';
import { at, latest, type Point, type Series } from '../../series';
import { type Material, materialPoints } from '../goods';

/** The month before shipments began to need a licence each. */
const BEFORE = '2019-06';

const since = (month: string, points: Point[]): Point[] => points.filter((point) => point.label >= month);

const hydrogenFluoride: FigureDefinition = {
  id: 'hydrogen-fluoride-monthly',
  build({ text, format }) {
    const words = text.figures['hydrogen-fluoride-monthly'];
    const points = materialPoints({ material: 'hydrogen-fluoride', partner: 'JPN', frequency: 'monthly', column: 'quantity_kg' });
    const series = seriesOf({ id: 'japan', label: words.series.japan, hue: 'kor', unit: 'kg' }, since('2015-01', points));
    const [before, low] = [at(series, BEFORE), lowest(series)];
    return {
      headline: words.headline(format.number(before.value / 1000), format.date(before.label), format.date(low.label)),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'kg', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-controlled-materials'],
      events: 'trade',
      findings: [
        { says: 'a month of the second half of 2019 has none', holds: low.value === 0 && low.label > BEFORE && low.label < '2020' },
      ],
    };
  },
};

const photoresist: FigureDefinition = {
  id: 'photoresist-monthly',
  build({ text, format }) {
    const words = text.figures['photoresist-monthly'];
    const points = materialPoints({ material: 'photoresist', partner: 'JPN', frequency: 'monthly', column: 'value_usd' });
    const series = seriesOf({ id: 'japan', label: words.series.japan, hue: 'kor', unit: 'usd' }, since('2015-01', points));
    const [july, october] = [at(series, '2019-07'), at(series, '2019-10')];
    return {
      headline: words.headline(
        format.date(july.label),
        format.value(july.value, 'usd'),
        format.date(october.label),
        format.value(october.value, 'usd'),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-controlled-materials'],
      events: 'trade',
      findings: [{ says: 'July 2019 is above October 2019', holds: july.value > october.value }],
    };
  },
};

/** The lines are partners of the one reporter that counts, so their colours are the partners'. */
const HUES: Record<string, Series['hue']> = { JPN: 'jpn', CHN: 'other-1', TWN: 'other-2', USA: 'other-3', BEL: 'other-1' };

/** Shares of the suppliers in `drawn` in the imports from all of `suppliers`, one line a supplier. */
function supplierShares(
  material: Material,
  column: 'value_usd' | 'quantity_kg',
  suppliers: readonly Country[],
  drawn: { partner: Country; label: string }[],
  note: string,
): Series[] {
  const bySupplier = new Map(
    suppliers.map((partner) => [partner, since('2018-01', materialPoints({ material, partner, frequency: 'monthly', column }))]),
  );
  const [first = [], ...rest] = bySupplier.values();
  const total = combine(first, rest, note, (...values) => values.reduce((sum, value) => sum + value, 0));
  return drawn.map(({ partner, label }) =>
    seriesOf(
      { id: partner.toLowerCase(), label, hue: HUES[partner] ?? 'neutral', unit: 'percent' },
      perHundred(bySupplier.get(partner) ?? [], total, note),
    ),
  );
}

const fluorideSuppliers: FigureDefinition = {
  id: 'hydrogen-fluoride-suppliers',
  build({ text, format }) {
    const words = text.figures['hydrogen-fluoride-suppliers'];
    const suppliers = ['JPN', 'CHN', 'TWN', 'USA'] as const;
    const drawn = suppliers.map((partner) => ({ partner, label: text.codes.country[partner] }));
    const series = supplierShares('hydrogen-fluoride', 'quantity_kg', suppliers, drawn, words.computed);
    const [japan] = series;
    if (!japan) throw new Error('Japan is one of the suppliers');
    const [before, last] = [at(japan, BEFORE), latest(japan)];
    return {
      headline: words.headline(
        format.date(before.label),
        format.value(before.value, 'percent'),
        format.date(last.label),
        format.value(last.value, 'percent'),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series, unit: 'percent', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-controlled-materials'],
      events: 'trade',
      findings: [{ says: 'the share is lower at the end', holds: last.value < before.value }],
    };
  },
};

const photoresistSuppliers: FigureDefinition = {
  id: 'photoresist-suppliers',
  build({ text, format }) {
    const words = text.figures['photoresist-suppliers'];
    const drawn = (['JPN', 'BEL', 'USA'] as const).map((partner) => ({ partner, label: text.codes.country[partner] }));
    const suppliers = ['JPN', 'USA', 'BEL', 'TWN', 'CHN', 'DEU', 'SGP', 'CAN', 'HKG'] as const;
    const series = supplierShares('photoresist', 'value_usd', suppliers, drawn, words.computed);
    const belgium = series[1];
    if (!belgium) throw new Error('Belgium is one of the suppliers');
    const [before, peak] = [at(belgium, BEFORE), highest(belgium)];
    return {
      headline: words.headline(
        format.date(before.label),
        format.value(before.value, 'percent'),
        format.date(peak.label),
        format.value(peak.value, 'percent'),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series, unit: 'percent', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-controlled-materials'],
      events: 'trade',
      findings: [{ says: 'the peak comes after June 2019', holds: peak.label > BEFORE && peak.value > before.value }],
    };
  },
};

export const controlledFigures = [hydrogenFluoride, fluorideSuppliers, photoresist, photoresistSuppliers];
