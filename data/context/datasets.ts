import { decimal, formatted, list, oneOf, optional, text } from '../csv/column';
import { dataset, type Row } from '../csv/dataset';
import { date, span } from '../csv/time';
import { sourceId } from '../sources/datasets';
import { EVENT_CATEGORIES } from './shown-event';

export const TOPICS = ['polls', 'trade', 'tourism'] as const;
export type Topic = (typeof TOPICS)[number];

export const events = dataset({
  name: 'events',
  room: 'context',
  columns: {
    event_id: formatted(/^ev-[a-z0-9-]+$/, 'an id such as ev-2019-boycott'),
    date: date(),
    date_precision: oneOf('day', 'month'),
    end_date: optional(date()),
    title_en: text(),
    title_ja: text(),
    title_ko: text(),
    summary_en: text(),
    summary_ja: text(),
    summary_ko: text(),
    category: oneOf(...EVENT_CATEGORIES),
    topics: list(oneOf(...TOPICS)),
    /** `major`: also shown where there is little room. */
    weight: oneOf('major', 'minor'),
    source_id: sourceId(),
  },
  key: ['event_id'],
});
export type Event = Row<typeof events>;

/** Statements of circulating articles, as found: not yet checked against the data. */
export const claims = dataset({
  name: 'claims',
  room: 'context',
  columns: {
    claim_id: formatted(/^[A-Z]\d{2}$/, 'an id such as P01'),
    topic: oneOf('polls', 'trade', 'tourism', 'other'),
    statement: text(),
    subject_population: optional(text()),
    measure: text(),
    period: optional(span()),
    value: optional(decimal()),
    value_low: optional(decimal()),
    value_high: optional(decimal()),
    unit: optional(text()),
    comparison: text(),
    articles: list(sourceId()),
    checkable_with: optional(text()),
    note: optional(text()),
    source_id: sourceId(),
  },
  key: ['claim_id'],
});
export type Claim = Row<typeof claims>;

export const glossary = dataset({
  name: 'glossary',
  room: 'context',
  columns: {
    term_en: text(),
    term_ja: text(),
    term_ko: text(),
    definition_en: text(),
    definition_ja: text(),
    definition_ko: text(),
    source_id: optional(sourceId()),
  },
  key: ['term_en'],
});
export type GlossaryTerm = Row<typeof glossary>;

/** Words that the other datasets keep in English (notes, scales, reasons, names of goods, statements), in the other languages. */
export const translations = dataset({
  name: 'translations',
  room: 'context',
  columns: { text_en: text(), text_ja: text(), text_ko: text() },
  key: ['text_en'],
});
