import type { FigureDefinition } from '../../figure';
import { seriesOf } from '../../points';
import { at, latest } from '../../series';
import { type Material, materialPoints } from '../goods';

const annual = (material: Material) => materialPoints({ material, partner: 'JPN', frequency: 'annual', column: 'value_usd' });

/** The last full year before the export control. */
const BEFORE = '2018';

const allThree: FigureDefinition = {
  id: 'controlled-materials-annual',
  build({ text, format }) {
    const words = text.figures['controlled-materials-annual'];
    const photoresist = seriesOf({ id: 'photoresist', label: words.series.photoresist, hue: 'kor', unit: 'usd' }, annual('photoresist'));
    const fluoride = seriesOf(
      { id: 'hydrogen-fluoride', label: words.series.hydrogenFluoride, hue: 'kor', dash: 'dashed', unit: 'usd' },
      annual('hydrogen-fluoride'),
    );
    const polyimide = seriesOf(
      { id: 'polyimide-film', label: words.series.polyimide, hue: 'kor', dash: 'dotted', unit: 'usd' },
      annual('polyimide-film'),
    );
    const [before, after, resist] = [at(fluoride, BEFORE), latest(fluoride), latest(photoresist)];
    return {
      headline: words.headline(
        after.label,
        format.value(resist.value, 'usd'),
        format.value(after.value, 'usd'),
        before.label,
        format.value(before.value, 'usd'),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [photoresist, fluoride, polyimide], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-controlled-materials'],
      events: 'trade',
      findings: [{ says: 'both end in the same year', holds: after.label === resist.label }],
    };
  },
};

const polyimide: FigureDefinition = {
  id: 'polyimide-annual',
  build({ text, format }) {
    const words = text.figures['polyimide-annual'];
    const series = seriesOf({ id: 'japan', label: words.series.japan, hue: 'kor', unit: 'usd' }, annual('polyimide-film'));
    const [before, last] = [at(series, BEFORE), latest(series)];
    return {
      headline: words.headline(last.label, format.value(last.value, 'usd'), before.label, format.value(before.value, 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-controlled-materials'],
      events: 'trade',
      findings: [{ says: 'the last year comes after 2018', holds: last.label > before.label }],
    };
  },
};

export const controlledAnnualFigures = [allThree, polyimide];
