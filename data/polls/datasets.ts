import { address, code, decimal, flag, formatted, integer, list, oneOf, optional, reference, text } from '../csv/column';
import { publicOrCountry } from '../csv/country';
import { dataset, type Row } from '../csv/dataset';
import { date } from '../csv/time';
import { sourceId } from '../sources/datasets';

/** Why a cell has no figure. `not-found`: published, but in no document that could be read. */
export const ABSENCES = ['not-asked', 'not-found', 'not-published', 'no-fieldwork', 'withheld'] as const;

/** `derived`: worked out from a printed figure and its printed change (±0.1). `remainder`: 100 less the printed shares. */
export const POLL_STATUSES = ['published', 'derived', 'remainder', ...ABSENCES] as const;

/** What a reader must know of one poll figure. */
export const POLL_FLAGS = ['secondary-copy', 'rounded', 'preliminary', 'conflict', 'break', 'group-label', 'doubtful'] as const;

export const MODES = ['face-to-face', 'drop-off', 'telephone', 'mail', 'online', 'mixed'] as const;

const wave = () => formatted(/^\d{4}(?:-\d{2})?$/, 'a wave such as 2014 or 2019-03');
const programme = () => reference('poll-programmes');

export const pollProgrammes = dataset({
  name: 'poll-programmes',
  room: 'polls',
  columns: {
    programme: code(),
    /** The page that shows it: programmes kept apart by a method break can share one. */
    page: code(),
    name_en: text(),
    name_ja: text(),
    name_ko: text(),
    organisers: text(),
    /** `fiscal`: a wave is named by the Japanese fiscal year, April to March. */
    wave_calendar: oneOf('calendar', 'fiscal'),
    url: optional(address()),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['programme'],
});

export const pollWaves = dataset({
  name: 'poll-waves',
  room: 'polls',
  columns: {
    programme: programme(),
    wave: wave(),
    population: publicOrCountry(),
    sample_size: optional(integer({ min: 1 })),
    field_start: optional(date()),
    field_end: optional(date()),
    mode: optional(oneOf(...MODES)),
    mode_as_stated: optional(text()),
    sampling: optional(text()),
    margin_stated_points: optional(decimal({ min: 0, max: 20 })),
    population_covered: optional(text()),
    age_floor: optional(integer({ min: 10, max: 25 })),
    pollster: optional(text()),
    partner: optional(text()),
    released: optional(date()),
    /** `false`: the wave was held but the site has none of its figures for this population. */
    has_figures: flag(),
    source_id: sourceId(),
    source_id_dates: optional(sourceId()),
    note: optional(text()),
  },
  key: ['programme', 'wave', 'population'],
});

export const pollQuestions = dataset({
  name: 'poll-questions',
  room: 'polls',
  columns: {
    programme: programme(),
    question: code(),
    label_en: text(),
    label_ja: text(),
    label_ko: text(),
    wording_en: text(),
    /** `official`: as the organiser prints it in English; `ours`: our translation; `described`: the wording itself was not seen. */
    wording_en_status: oneOf('official', 'ours', 'described'),
    wording_original: optional(text()),
    wording_original_language: optional(oneOf('ja', 'ko', 'en')),
    answer_type: oneOf('single', 'multiple', 'scale'),
    scale: optional(text()),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['programme', 'question'],
});

export const pollAnswers = dataset({
  name: 'poll-answers',
  room: 'polls',
  columns: {
    programme: programme(),
    question: code(),
    answer: code(),
    label_en: text(),
    label_ja: text(),
    label_ko: text(),
    position: integer({ min: 1, max: 99 }),
    valence: oneOf('positive', 'negative', 'neutral', 'none'),
    /** The two-step sum that this step belongs to. */
    part_of: optional(code()),
  },
  key: ['programme', 'question', 'answer'],
});

export const pollResponses = dataset({
  name: 'poll-responses',
  room: 'polls',
  columns: {
    programme: programme(),
    wave: wave(),
    population: publicOrCountry(),
    target: optional(publicOrCountry()),
    subgroup: code(),
    /** Which publics an AVERAGE row averages over. */
    average_base: optional(code()),
    question: code(),
    answer: code(),
    share_percent: optional(decimal({ min: 0, max: 100 })),
    status: oneOf(...POLL_STATUSES),
    flags: optional(list(oneOf(...POLL_FLAGS))),
    source_id: sourceId(),
    other_source_ids: optional(list(sourceId())),
    note: optional(text()),
  },
  key: ['programme', 'wave', 'population', 'target', 'subgroup', 'average_base', 'question', 'answer'],
});
export type PollResponse = Row<typeof pollResponses>;

export const pollMeans = dataset({
  name: 'poll-means',
  room: 'polls',
  columns: {
    programme: programme(),
    wave: wave(),
    population: publicOrCountry(),
    target: publicOrCountry(),
    subgroup: code(),
    question: code(),
    mean: optional(decimal({ min: 0, max: 100 })),
    scale_min: integer({ min: 0 }),
    scale_max: integer({ max: 100 }),
    status: oneOf(...POLL_STATUSES),
    flags: optional(list(oneOf(...POLL_FLAGS))),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['programme', 'wave', 'population', 'target', 'subgroup', 'question'],
});

export const pollBreaks = dataset({
  name: 'poll-breaks',
  room: 'polls',
  columns: {
    programme_before: programme(),
    programme_after: programme(),
    population: publicOrCountry(),
    wave_after: wave(),
    kind: oneOf('mode', 'age-range', 'sponsor', 'organiser', 'question', 'mode-unknown', 'survey'),
    /** `never`: no line crosses it. `mark`: the line goes on and the break is drawn. */
    join_rule: oneOf('never', 'mark'),
    what_changed_en: text(),
    what_changed_ja: text(),
    what_changed_ko: text(),
    source_id: sourceId(),
  },
  key: ['programme_before', 'programme_after', 'population', 'wave_after'],
});
export type PollBreak = Row<typeof pollBreaks>;
export type PollWave = Row<typeof pollWaves>;
export type PollQuestion = Row<typeof pollQuestions>;
export type PollAnswer = Row<typeof pollAnswers>;
export type PollProgramme = Row<typeof pollProgrammes>;
export type PollMean = Row<typeof pollMeans>;
