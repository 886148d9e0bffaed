import { load } from './csv/load';
import type { Figure } from './figure';
import { figure } from './figures';
import { pollProgrammes, pollResponses } from './polls/datasets';
import { at, latest, type Point, type Series } from './series';
import { type Context, contextOf, type Language } from './text/context';
import { inLanguage } from './text/in-language';

/** One number with what it counts. */
interface Part {
  value: string;
  what: string;
}

/** A card of the front page: one poll's number, or a pair that belongs together. */
export interface Headline {
  id: string;
  parts: Part[];
  /** Date of the figures; for a poll its name too. */
  when: string;
  sourceIds: string[];
  /** The page that shows more. */
  path: string;
}

/** The figures of the front page, in order. */
export const OVERVIEW_FIGURES = ['mutual-impressions', 'arrivals-both-ways', 'trade-as-korea-reports'] as const;

function seriesIn({ id, chart }: Figure, seriesId: string): Series {
  const found = chart.kind === 'time' ? chart.series.find((series) => series.id === seriesId) : undefined;
  if (!found) throw new Error(`figure "${id}" has no series "${seriesId}"`);
  return found;
}

/** The poll programme and wave that a poll's point was read from. */
function pollOf(point: Point, language: Language): { name: string; page: string; wave: string } {
  const response = load(pollResponses).find(({ id }) => id === point.rowId);
  const programme = load(pollProgrammes).find(({ row }) => row.programme === response?.row.programme);
  if (!response || !programme) throw new Error(`"${point.rowId}" is no answer of a poll`);
  return { name: inLanguage(programme.row, 'name', language), page: programme.row.page, wave: response.row.wave };
}

function poll(id: 'koreansOnJapan' | 'japaneseOnKorea', seriesId: string, { language, text, format }: Context): Headline {
  const words = text.pages.overview.headlines;
  const point = latest(seriesIn(figure('mutual-impressions', language), seriesId));
  const { name, page, wave } = pollOf(point, language);
  return {
    id,
    parts: [{ value: format.value(point.value, 'percent'), what: words[id] }],
    when: words.when(name, format.period(point.period)),
    sourceIds: point.sourceIds,
    path: `/polls/${page}/${wave}/`,
  };
}

/** Two series of one figure in the last year that both know. */
function pair(
  { figureId, page, unit, parts }: { figureId: string; page: string; unit: 'persons' | 'usd'; parts: { series: string; what: string }[] },
  { language, text, format }: Context,
): Headline {
  const words = text.pages.overview.headlines;
  const shown = figure(figureId, language);
  const lines = parts.map(({ series, what }) => ({ series: seriesIn(shown, series), what }));
  const year = lines.map(({ series }) => latest(series).label).toSorted()[0] ?? '';
  const points = lines.map(({ series, what }) => ({ point: at(series, year), what }));
  const unsettled = points.find(({ point }) => point.status !== 'final');
  return {
    id: figureId,
    parts: points.map(({ point, what }) => ({ value: format.quantity(point.value, unit), what })),
    when: unsettled ? words.when(words.year(year), words.notFinal(text.codes.status[unsettled.point.status])) : words.year(year),
    sourceIds: [...new Set(points.flatMap(({ point }) => point.sourceIds))],
    path: `/${page}/#${figureId}`,
  };
}

/** The four headline figures, each computed from the chart it stands for. */
export function headlines(language: Language): Headline[] {
  const context = contextOf(language);
  const words = context.text.pages.overview.headlines;
  return [
    poll('koreansOnJapan', 'kor-good-total', context),
    poll('japaneseOnKorea', 'jpn-good-total', context),
    pair(
      {
        figureId: 'arrivals-both-ways',
        page: 'tourism',
        unit: 'persons',
        parts: [
          { series: 'to-japan', what: words.toJapan },
          { series: 'to-korea', what: words.toKorea },
        ],
      },
      context,
    ),
    pair(
      {
        figureId: 'trade-as-korea-reports',
        page: 'trade',
        unit: 'usd',
        parts: [
          { series: 'exports', what: words.exports },
          { series: 'imports', what: words.imports },
        ],
      },
      context,
    ),
  ];
}
