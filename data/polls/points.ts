import { rowsWhere } from '../csv/where';
import type { Absence, Point, Status } from '../series';
import type { Context, Language } from '../text/context';
import { dataText } from '../text/data-words';
import { inLanguage } from '../text/in-language';
import { conflictNotes } from './conflicts';
import type { PollMean, PollResponse } from './datasets';
import type { PollTables } from './tables';
import { calendarOf, periodOfWave } from './waves';

const STATUS: Partial<Record<PollResponse['status'], Status>> = { derived: 'derived', remainder: 'derived' };

const ABSENT: Partial<Record<PollResponse['status'], Absence>> = {
  'not-asked': 'not-asked',
  'not-found': 'not-found',
  'not-published': 'not-published',
  'no-fieldwork': 'no-fieldwork',
  withheld: 'withheld',
};

/** Why a row has no figure, if it has none. */
export const absenceOf = (status: PollResponse['status']): Absence | undefined => ABSENT[status];

/** `FY2015` for a wave named by the Japanese fiscal year, else the wave's own name. */
export function waveLabel(tables: PollTables, programme: string, wave: string): string {
  return calendarOf(tables, programme) === 'fiscal' ? `FY${wave}` : wave;
}

/** Decimals of a figure as printed, as the step it is rounded to. */
const stepOf = (printed: string): number => 10 ** -(printed.split('.')[1]?.length ?? 0);

interface Figure {
  rowId: string;
  value?: number;
  printed: string;
  others: string[];
}

type Common = Pick<
  PollResponse | PollMean,
  'programme' | 'wave' | 'population' | 'subgroup' | 'question' | 'status' | 'flags' | 'source_id' | 'note'
>;

function pointOf(tables: PollTables, row: Common, figure: Figure, context: Context) {
  const { programme, population } = row;
  const wave = rowsWhere(tables.waves, { programme, wave: row.wave, population })[0]?.row;
  if (!wave) throw new Error(`poll-waves has no wave ${row.programme}.${row.wave}.${row.population}`);
  const flags: string[] = [...(row.flags ?? [])];
  if (row.status === 'derived' || row.status === 'remainder') flags.push(row.status);
  const { format, language } = context;
  const own = row.note === undefined ? [] : [dataText(row.note, language)];
  const notes = [...own, ...conflictNotes(figure.rowId, context), ...markedBreaks(tables, row, language)];
  return {
    period: periodOfWave(wave, calendarOf(tables, row.programme)),
    label: waveLabel(tables, row.programme, row.wave),
    value: figure.value,
    printed: figure.value === undefined ? undefined : figure.printed,
    absence: absenceOf(row.status),
    status: flags.includes('preliminary') ? 'provisional' : (STATUS[row.status] ?? 'final'),
    flags,
    note: notes.length > 0 ? format.sentences(notes) : undefined,
    roundedTo: figure.value === undefined ? undefined : stepOf(figure.printed),
    sample: isAskedOfAll(row) ? wave.sample_size : undefined,
    sourceIds: [row.source_id, ...figure.others],
  } satisfies Omit<Point, 'dataset' | 'rowId'>;
}

/** Questions put only to those who gave a certain answer before. */
const FILTERED = new Set(['reason-good-impression', 'reason-bad-impression']);

/** Whether the wave's sample is the base of a figure; how many people of a group answered is not published, and an average has no sample. */
const isAskedOfAll = ({ subgroup, question, population }: Common): boolean =>
  subgroup === 'all' && population !== 'AVERAGE' && !FILTERED.has(question);

/** What changed at a wave whose line goes on: named at the point, since no gap shows it. */
function markedBreaks(tables: PollTables, { programme, wave, population }: Common, language: Language): string[] {
  return rowsWhere(tables.breaks, { join_rule: 'mark', programme_after: programme, population, wave_after: wave }).map(({ row }) =>
    inLanguage(row, 'what_changed', language),
  );
}

export function pointOfResponse(tables: PollTables, response: PollTables['responses'][number], context: Context): Point {
  const { row, text, id } = response;
  const figure = { rowId: id, value: row.share_percent, printed: text.share_percent, others: row.other_source_ids ?? [] };
  return { ...pointOf(tables, row, figure, context), dataset: 'poll-responses', rowId: id };
}

export function pointOfMean(tables: PollTables, mean: PollTables['means'][number], context: Context): Point {
  const { row, text, id } = mean;
  return {
    ...pointOf(tables, row, { rowId: id, value: row.mean, printed: text.mean, others: [] }, context),
    dataset: 'poll-means',
    rowId: id,
  };
}
