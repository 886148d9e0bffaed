import type { Dataset } from '../csv/dataset';
import type { CheckedRow } from '../csv/read';
import { readText } from '../csv/testing';
import { toCsv } from '../csv/write';
import { pollAnswers, pollBreaks, pollMeans, pollProgrammes, pollQuestions, pollResponses, pollWaves } from './datasets';
import type { PollTables } from './tables';

type Cells = Partial<Record<string, string>>;

function rows<D extends Dataset>(dataset: D, defaults: Cells, given: Cells[]): CheckedRow<D>[] {
  // A file without rows is a fault; a test without them is not.
  if (given.length === 0) return [];
  const columns = Object.keys(dataset.columns);
  const cells = given.map((row) => columns.map((column) => ({ ...defaults, ...row })[column] ?? ''));
  const { rows: read, problems } = readText(dataset, toCsv(columns, cells));
  if (problems.length > 0) throw new Error(problems.map(({ message, column }) => `${column}: ${message}`).join('; '));
  return read;
}

/** Poll tables of few rows: only what a test is about. One poll `p` of the Japanese, one question `q`, its answer `good`. */
export function tablesOf(given: Partial<Record<keyof PollTables, Cells[]>>): PollTables {
  const source_id = 's';
  const cell = { programme: 'p', wave: '2020', population: 'JPN', question: 'q', source_id };
  return {
    programmes: rows(
      pollProgrammes,
      { programme: 'p', page: 'p', name_en: 'P', name_ja: 'P', name_ko: 'P', organisers: 'O', wave_calendar: 'calendar', source_id },
      given.programmes ?? [{}],
    ),
    waves: rows(pollWaves, { ...cell, has_figures: 'true' }, given.waves ?? []),
    questions: rows(
      pollQuestions,
      { ...cell, label_en: 'Q', label_ja: '問', label_ko: '문', wording_en: 'Q?', wording_en_status: 'ours', answer_type: 'single' },
      given.questions ?? [{}],
    ),
    answers: rows(
      pollAnswers,
      { ...cell, answer: 'good', label_en: 'Good', label_ja: '良い', label_ko: '좋다', position: '1', valence: 'positive' },
      given.answers ?? [{}],
    ),
    responses: rows(pollResponses, { ...cell, target: 'KOR', subgroup: 'all', answer: 'good', status: 'published' }, given.responses ?? []),
    means: rows(
      pollMeans,
      { ...cell, target: 'KOR', subgroup: 'all', scale_min: '0', scale_max: '100', status: 'published' },
      given.means ?? [],
    ),
    breaks: rows(
      pollBreaks,
      {
        programme_before: 'p',
        programme_after: 'p',
        population: 'JPN',
        kind: 'mode',
        what_changed_en: 'mail',
        what_changed_ja: '郵送',
        what_changed_ko: '우편',
        source_id,
      },
      given.breaks ?? [],
    ),
  };
}
