import { DATASETS, type DatasetName } from '../catalogue';
import { load } from '../csv/load';
import { ABSENCES, pollWaves } from '../polls/datasets';
import type { Absence } from '../series';
import { timeColumn } from './series-of';

/** Columns of a key that say when or by whom, not which series. */
const NOT_SERIES = ['year', 'month', 'period', 'wave', 'frequency', 'source_id', 'answer'];

/** The absences of one series for one reason. */
export interface Gap {
  /** Cells of the key that name the series, by column; without the answer. */
  series: Record<string, string>;
  /** Answers of a poll question that are absent alike. */
  answers: string[];
  absence: Absence;
  times: string[];
  note: string;
}

const isAbsence = (status: string | undefined): status is Absence => ABSENCES.some((absence) => absence === status);

type Row = { text: Record<string, string> };

/** Gaps that differ in nothing but the answer, as one. */
function withAnswersTogether(gaps: readonly Gap[]): Gap[] {
  const together = new Map<string, Gap>();
  for (const gap of gaps) {
    const id = JSON.stringify({ ...gap, answers: [] });
    const like = together.get(id);
    if (like) like.answers.push(...gap.answers);
    else together.set(id, gap);
  }
  return [...together.values()];
}

/** Rows that name why they have no figure, by series and reason, in the order of the dataset. */
export function gapsIn(key: readonly string[], rows: readonly Row[], absenceOf = ({ text }: Row) => text.status): Gap[] {
  const inSeries = key.filter((column) => !NOT_SERIES.includes(column));
  const time = timeColumn(key) ?? '';
  const gaps = new Map<string, Gap>();
  for (const row of rows) {
    const absence = absenceOf(row);
    if (!isAbsence(absence)) continue;
    const { text } = row;
    const { note = '', answer } = text;
    const series = Object.fromEntries(inSeries.map((column) => [column, text[column] ?? '']));
    const id = JSON.stringify([series, answer, absence, note]);
    const gap = gaps.get(id) ?? { series, answers: answer ? [answer] : [], absence, times: [], note };
    gap.times.push(text[time] ?? '');
    gaps.set(id, gap);
  }
  return withAnswersTogether([...gaps.values()]);
}

/** Every named absence of the site, dataset by dataset. Poll waves of which no figure was found are absences too. */
export function gapsByDataset(): { dataset: DatasetName; gaps: Gap[] }[] {
  return DATASETS.map((dataset) => {
    const rows: readonly Row[] = load(dataset);
    const gaps =
      dataset.name === pollWaves.name
        ? gapsIn(dataset.key, rows, ({ text }) => (text.has_figures === 'false' ? 'not-found' : undefined))
        : gapsIn(dataset.key, rows);
    return { dataset: dataset.name, gaps };
  }).filter(({ gaps }) => gaps.length > 0);
}
