import type { Public } from '../../csv/country';
import { hasValue, type Point } from '../../series';
import type { Context } from '../../text/context';
import { bars } from '../charts';
import { questionLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { sharePoint } from '../shares';

const COUNTRIES: Public[] = ['KOR', 'THA', 'USA', 'FRA', 'GBR', 'RUS', 'CHN'];

interface Entry {
  population: Public;
  point: Point & { value: number };
}

/** Countries of one wave that have a figure, the highest first. */
const ranked = (wave: string, question: string, answer: string, context: Context): Entry[] =>
  COUNTRIES.flatMap((population) => {
    const point = sharePoint({ programme: 'jpri', wave, population, question, answer }, context);
    return point && hasValue(point) ? [{ population, point }] : [];
  }).toSorted((a, b) => b.point.value - a.point.value);

const chartOf = (entries: Entry[], question: string, { language, text }: Context) =>
  bars(
    [{ id: 'share', label: questionLabel({ programme: 'jpri', question }, language), hue: 'other-1' }],
    entries.map(({ population, point }) => ({ label: text.codes.country[population], points: [point], emphasis: population === 'KOR' })),
  );

function ends(entries: Entry[], context: Context) {
  const [high, low] = [entries[0], entries.at(-1)];
  if (!high || !low) throw new Error('the wave has no figure');
  const { country } = context.text.codes;
  return {
    high: country[high.population],
    low: country[low.population],
    highShare: percent(high.point, context),
    lowShare: percent(low.point, context),
  };
}

function shareIn(entries: Entry[], population: Public, context: Context): string {
  const entry = entries.find((candidate) => candidate.population === population);
  if (!entry) throw new Error(`${population} has no figure`);
  return percent(entry.point, context);
}

const FAVOURABLE = 'favourable-total';

const onJapan = pollFigure('jpri-2025-on-japan', (context, text) => {
  const entries = ranked('2025', 'favourable-to-japan', FAVOURABLE, context);
  return {
    headline: text.headline(ends(entries, context)),
    chart: chartOf(entries, 'favourable-to-japan', context),
    findings: [{ says: 'six countries', holds: entries.length === 6 }],
  };
});

const onKorea = pollFigure('jpri-2025-on-south-korea', (context, text) => {
  const entries = ranked('2025', 'favourable-to-south-korea', FAVOURABLE, context);
  return {
    headline: text.headline(ends(entries, context)),
    chart: chartOf(entries, 'favourable-to-south-korea', context),
    findings: [{ says: 'five countries', holds: entries.length === 5 }],
  };
});

const both = pollFigure('jpri-2025-both-targets', (context, text) => {
  const japan = new Map(ranked('2025', 'favourable-to-japan', FAVOURABLE, context).map(({ population, point }) => [population, point]));
  const korea = ranked('2025', 'favourable-to-south-korea', FAVOURABLE, context);
  const more = korea.filter(({ population, point }) => point.value > (japan.get(population)?.value ?? 0));
  const { country } = context.text.codes;
  return {
    headline: text.headline({ country: context.format.list(more.map(({ population }) => country[population])) }),
    chart: bars(
      [
        { id: 'jpn', label: questionLabel({ programme: 'jpri', question: 'favourable-to-japan' }, context.language), hue: 'other-1' },
        { id: 'kor', label: questionLabel({ programme: 'jpri', question: 'favourable-to-south-korea' }, context.language), hue: 'other-3' },
      ],
      korea.map(({ population, point }) => ({ label: country[population], points: [japan.get(population), point] })),
    ),
    findings: [{ says: 'one country of five', holds: more.length === 1 && korea.length === 5 }],
  };
});

const wantsToVisit = pollFigure('jpri-wants-to-visit-2020', (context, text) => {
  const entries = ranked('2020', 'wants-to-visit-japan', 'yes-total', context);
  const { high, highShare } = ends(entries, context);
  return {
    headline: text.headline({ high, highShare, kor: shareIn(entries, 'KOR', context) }),
    chart: chartOf(entries, 'wants-to-visit-japan', context),
    findings: [],
  };
});

const visited = pollFigure('jpri-visited-2016', (context, text) => {
  const entries = ranked('2016', 'visited-japan', 'yes', context);
  return {
    headline: text.headline({ kor: shareIn(entries, 'KOR', context), usa: shareIn(entries, 'USA', context) }),
    chart: chartOf(entries, 'visited-japan', context),
    findings: [],
  };
});

export const jpriWaves = [onJapan, onKorea, both, wantsToVisit, visited];
