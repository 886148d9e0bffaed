import type { FigureDefinition } from '../../figure';
import { lowest, seriesOf } from '../../points';
import { at, latest } from '../../series';
import { changePoints, consumerPoints } from '../goods';

const beer: FigureDefinition = {
  id: 'beer-exports',
  build({ text, format }) {
    const words = text.figures['beer-exports'];
    const series = seriesOf({ id: 'beer', label: words.series.beer, hue: 'jpn', unit: 'jpy' }, consumerPoints('beer'));
    const [before, after] = [at(series, '2018-09'), at(series, '2019-09')];
    return {
      headline: words.headline(
        format.date(before.label),
        format.value(before.value, 'jpy'),
        format.date(after.label),
        format.number(after.value),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'jpy', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['trade-boycott-items'],
      events: 'trade',
      findings: [{ says: 'September 2019 is below September 2018', holds: after.value < before.value }],
    };
  },
};

const foodAndCars: FigureDefinition = {
  id: 'food-and-car-exports',
  build({ text, format }) {
    const words = text.figures['food-and-car-exports'];
    const food = seriesOf({ id: 'food', label: words.series.food, hue: 'jpn', unit: 'jpy' }, consumerPoints('food'));
    const cars = seriesOf(
      { id: 'motor-vehicles', label: words.series.cars, hue: 'jpn', dash: 'dashed', unit: 'jpy' },
      consumerPoints('motor-vehicles'),
    );
    const [before, after] = [at(cars, '2019-09'), lowest(cars)];
    return {
      headline: words.headline(
        format.date(after.label),
        format.value(after.value, 'jpy'),
        format.date(before.label),
        format.value(before.value, 'jpy'),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [food, cars], unit: 'jpy', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['trade-boycott-items'],
      events: 'trade',
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
