import type { BarChart, FigureDefinition } from '../../figure';
import { following, lowest, seriesOf } from '../../points';
import { at, latest, type Point } from '../../series';
import type { Context } from '../../text/context';
import { periodOf } from '../../time';
import { changePoints, consumerPoints } from '../goods';

type Row = BarChart['rows'][number];

/** A month between the known ones, so that the rows stand at equal steps of time. */
const unknown = (label: string): Point => ({
  period: periodOf(label),
  label,
  absence: 'not-found',
  status: 'final',
  flags: [],
  sourceIds: [],
  dataset: 'trade-boycott-items',
  rowId: '',
});

/** One row a month from the first to the last that any of the goods has, one bar a good. */
function monthRows(goods: Point[][], format: Context['format']): Row[] {
  const months = goods.flatMap((points) => points.map(({ label }) => label)).toSorted();
  const rows: Row[] = [];
  for (let month = months[0]; month !== undefined && month <= (months.at(-1) ?? ''); month = following(month)) {
    const label = month;
    rows.push({
      label: format.date(label),
      points: goods.map((points) => points.find((point) => point.label === label) ?? unknown(label)),
    });
  }
  return rows;
}

const beer: FigureDefinition = {
  id: 'beer-exports',
  build({ text, format }) {
    const words = text.figures['beer-exports'];
    const points = consumerPoints('beer');
    const series = seriesOf({ id: 'beer', label: words.series.beer, hue: 'jpn', unit: 'jpy' }, points);
    const [before, after] = [at(series, '2018-09'), at(series, '2019-09')];
    return {
      headline: words.headline(
        format.date(before.label),
        format.value(before.value, 'jpy'),
        format.date(after.label),
        format.number(after.value),
      ),
      subtitle: words.subtitle,
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'jpy',
        groups: [{ id: 'beer', label: words.series.beer, hue: 'jpn' }],
        rows: monthRows([points], format),
        labels: 'beside',
      },
      notes: words.notes,
      datasets: ['trade-boycott-items'],
      findings: [{ says: 'September 2019 is below September 2018', holds: after.value < before.value }],
    };
  },
};

const foodAndCars: FigureDefinition = {
  id: 'food-and-car-exports',
  build({ text, format }) {
    const words = text.figures['food-and-car-exports'];
    const [food, vehicles] = [consumerPoints('food'), consumerPoints('motor-vehicles')];
    const cars = seriesOf({ id: 'motor-vehicles', label: words.series.cars, hue: 'jpn', unit: 'jpy' }, vehicles);
    const [before, after] = [at(cars, '2019-09'), lowest(cars)];
    return {
      headline: words.headline(
        format.date(after.label),
        format.value(after.value, 'jpy'),
        format.date(before.label),
        format.value(before.value, 'jpy'),
      ),
      subtitle: words.subtitle,
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'jpy',
        groups: [
          { id: 'food', label: words.series.food, hue: 'other-2' },
          { id: 'motor-vehicles', label: words.series.cars, hue: 'jpn' },
        ],
        rows: monthRows([food, vehicles], format),
        labels: 'beside',
      },
      notes: words.notes,
      datasets: ['trade-boycott-items'],
      findings: [{ says: 'the lowest month comes after September 2019', holds: after.label > before.label }],
    };
  },
};

const change: FigureDefinition = {
  id: 'food-and-car-change',
  build({ text, format }) {
    const words = text.figures['food-and-car-change'];
    const food = seriesOf({ id: 'food', label: words.series.food, hue: 'jpn', unit: 'percent' }, changePoints('JPN', 'exports', 'food'));
    const cars = seriesOf(
      { id: 'motor-vehicles', label: words.series.cars, hue: 'jpn', dash: 'dashed', unit: 'percent' },
      changePoints('JPN', 'exports', 'motor-vehicles'),
    );
    const [leastFood, leastCars] = [lowest(food), lowest(cars)];
    return {
      headline: words.headline(
        format.date(leastCars.label),
        format.value(-leastCars.value, 'percent'),
        format.date(leastFood.label),
        format.value(-leastFood.value, 'percent'),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [food, cars], unit: 'percent', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['trade-monthly-change'],
      events: 'trade',
      findings: [
        { says: 'the lowest changes are falls', holds: leastFood.value < 0 && leastCars.value < 0 },
        { says: 'cars have a figure after the fall', holds: latest(cars).label > leastCars.label },
      ],
    };
  },
};

export const consumerFigures = [beer, foodAndCars, change];
