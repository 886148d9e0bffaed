import { describe, expect, it } from 'vitest';
import { claims, translations } from '../context/datasets';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';
import { pollMeans, pollProgrammes, pollQuestions, pollResponses, pollWaves } from '../polls/datasets';
import { conflicts, leftOut, sources } from '../sources/datasets';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld, visitorSpending } from '../tourism/datasets';
import {
  boycottItems,
  controlledMaterials,
  foreignInvestment,
  tradeAnnual,
  tradeCommodities,
  tradeMonthly,
  tradeReconciled,
} from '../trade/datasets';
import { dataWords } from './data-words';

/** Columns of English words that pages show in the reader's language. */
const COLUMNS: [dataset: Dataset, ...columns: string[]][] = [
  [pollProgrammes, 'organisers', 'note'],
  [pollQuestions, 'scale', 'note'],
  [pollWaves, 'mode_as_stated', 'sampling', 'population_covered', 'note'],
  [pollResponses, 'note'],
  [pollMeans, 'note'],
  [tradeAnnual, 'note'],
  [tradeMonthly, 'note'],
  [tradeReconciled, 'note'],
  [tradeCommodities, 'label'],
  [controlledMaterials, 'note'],
  [boycottItems, 'note'],
  [foreignInvestment, 'note'],
  [arrivalsMonthly, 'note'],
  [arrivalsAnnual, 'note'],
  [arrivalsWorld, 'note'],
  [visitorSpending, 'note'],
  [claims, 'statement'],
  [conflicts, 'subject', 'reason', 'printed_by', 'value_kept', 'value_other'],
  [leftOut, 'reason'],
  [sources, 'obtained_via', 'licence'],
];

/** Names of pollsters stay as they are where they have no usual form in the other languages. */
const NAMES: typeof COLUMNS = [[pollWaves, 'pollster', 'partner']];

/** Numbers and their signs alone are the same in every language. */
const IS_IN_WORDS = /[A-Za-z]{2}/;

/** Our words for a question; the organiser's English is a quotation and stays. */
const ourWordings = (): string[] =>
  load(pollQuestions).flatMap(({ row }) => (row.wording_en_status === 'official' ? [] : [row.wording_en]));

const textsOf = (columns: typeof COLUMNS): string[] => [
  ...new Set(
    columns.flatMap(([dataset, ...names]) =>
      load(dataset).flatMap(({ text }) =>
        names.flatMap((name) => {
          const cell = text[name] ?? '';
          return name === 'organisers' ? cell.split('; ') : [cell];
        }),
      ),
    ),
  ),
];

describe('Words of the data', () => {
  it.each(['ja', 'ko'] as const)('are all translated into %s', (language) => {
    const untranslated = [...textsOf(COLUMNS), ...ourWordings()].filter(
      (text) => IS_IN_WORDS.test(text) && dataWords(text, language).language !== language,
    );
    expect(untranslated).toEqual([]);
  });

  it('are the only ones that are translated: no translation outlives its text', () => {
    const used = new Set([...textsOf([...COLUMNS, ...NAMES]), ...ourWordings()]);
    expect(
      load(translations)
        .map(({ row }) => row.text_en)
        .filter((text) => !used.has(text)),
    ).toEqual([]);
  });

  it('stay in English, and say so, as long as nobody has translated them', () => {
    expect(dataWords('A note that came today.', 'ja')).toEqual({ text: 'A note that came today.', language: 'en' });
  });
});
