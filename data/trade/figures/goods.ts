import type { FigureDefinition } from '../../figure';
import { highest, seriesOf } from '../../points';
import { at, latest, type Point } from '../../series';
import { commodityPoints, commodityRows } from '../goods';
import type { Reporter } from '../series';

const valueOf = (point: Point | undefined): number => point?.value ?? 0;
const sumOf = (points: (Point | undefined)[]): number => points.reduce((sum, point) => sum + valueOf(point), 0);

/** @throws when a code that is drawn has no name in the language's dictionary. */
function nameOf(names: Partial<Record<string, string>>, code: string): string {
  const name = names[code];
  if (name === undefined) throw new Error(`commodity ${code} has no name`);
  return name;
}

const CHAPTERS_SHOWN = 10;

const chapters: FigureDefinition = {
  id: 'import-chapters',
  build({ text, format }) {
    const words = text.figures['import-chapters'];
    const rows = commodityRows('KOR', 'imports', 'HS2017-2');
    const year =
      rows
        .map(({ point }) => point.label)
        .toSorted()
        .at(-1) ?? '';
    const sorted = rows.filter(({ point }) => point.label === year).toSorted((a, b) => valueOf(b.point) - valueOf(a.point));
    const machinery = sorted.filter(({ code }) => code === '84' || code === '85').map(({ point }) => point);
    const share = (100 * sumOf(machinery)) / sumOf(sorted.map(({ point }) => point));
    return {
      headline: words.headline(year, format.value(share, 'percent')),
      subtitle: words.subtitle(year),
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'usd',
        groups: [{ id: 'imports', label: words.group(year), hue: 'kor' }],
        rows: sorted
          .slice(0, CHAPTERS_SHOWN)
          .map(({ code, point }) => ({ label: nameOf(text.pages.trade.chapters, code), points: [point] })),
        labels: 'above',
      },
      notes: words.notes,
      datasets: ['trade-commodities-annual'],
      findings: [
        {
          says: 'the two machinery chapters are the largest',
          holds: sorted.slice(0, 2).every(({ code }) => code === '84' || code === '85'),
        },
      ],
    };
  },
};

/** Sections too small to be seen beside the others. */
const TINY = ['1', '4'];
const YEAR_HUES = ['other-3', 'neutral', 'jpn'] as const;

const bySection = (id: 'japan-exports-by-section' | 'korea-exports-by-section', reporter: Reporter, section: string): FigureDefinition => ({
  id,
  build({ text, format }) {
    const words = text.figures[id];
    const rows = commodityRows(reporter, 'exports', 'SITC-1');
    const years = [...new Set(rows.map(({ point }) => point.label))].toSorted();
    const inYear = (year: string, code?: string) =>
      rows.flatMap((row) => (row.point.label === year && (code === undefined || row.code === code) ? [row.point] : []));
    const share = (year: string) => (100 * sumOf(inYear(year, section))) / sumOf(inYear(year));
    const [first = '', last = ''] = [years[0], years.at(-1)];
    const drawn = [...new Set(rows.map(({ code }) => code))]
      .filter((code) => !TINY.includes(code))
      .toSorted((a, b) => sumOf(inYear(last, b)) - sumOf(inYear(last, a)));
    return {
      headline: words.headline(first, format.value(share(first), 'percent'), last, format.value(share(last), 'percent')),
      subtitle: words.subtitle,
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'usd',
        groups: years.map((year, index) => ({
          id: year,
          label: year,
          hue: index === years.length - 1 && reporter === 'KOR' ? 'kor' : (YEAR_HUES[index] ?? 'neutral'),
        })),
        rows: drawn.map((code) => ({
          label: nameOf(text.pages.trade.sitcSections, code),
          points: years.map((year) => inYear(year, code)[0]),
        })),
        labels: 'above',
      },
      notes: words.notes,
      datasets: ['trade-commodities-annual'],
      findings: [{ says: 'the share of the section grew', holds: share(last) > share(first) }],
    };
  },
});

const chips: FigureDefinition = {
  id: 'chips-and-wafers',
  build({ text, format }) {
    const words = text.figures['chips-and-wafers'];
    const imports = (code: string) => commodityPoints('KOR', 'imports', 'HSK-10', code);
    const wafers = seriesOf({ id: 'wafers', label: words.series.wafers, hue: 'kor', unit: 'usd' }, imports('3818001000'));
    const dram = seriesOf({ id: 'dram', label: words.series.dram, hue: 'kor', dash: 'dashed', unit: 'usd' }, imports('8542321010'));
    const flash = seriesOf({ id: 'flash', label: words.series.flash, hue: 'kor', dash: 'dotted', unit: 'usd' }, imports('8542321030'));
    const [last, most] = [latest(wafers), highest(wafers)];
    return {
      headline: words.headline(last.label, format.value(at(wafers, last.label).value, 'usd'), most.label, format.value(most.value, 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [wafers, dram, flash], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-commodities-annual'],
      events: 'trade',
      findings: [{ says: 'the high came before the last year', holds: most.label < last.label }],
    };
  },
};

export const goodsFigures = [
  chapters,
  bySection('japan-exports-by-section', 'JPN', '5'),
  bySection('korea-exports-by-section', 'KOR', '7'),
  chips,
];
