import { hasValue, pointsOf } from '../series';
import { ROMANISED } from '../text/romanised';
import { type ComparableSeries, type Group, isFlow, type Scale } from './comparable';
import { type FlowTransform, transformsOf } from './transform';
import type { Words } from './words';

/** One series as the picker offers it: all it needs before the series itself is fetched. */
export interface PickerEntry {
  id: string;
  label: string;
  group: Group;
  heading: string;
  /** Countries by name, in every language; of a count also what it is called in the other languages. */
  about: string;
  /** Where the words of its question stand. */
  question?: string;
  scale: Scale;
  /** Ways to show a flow; none of a poll. */
  transforms: FlowTransform[];
  /** Whether the other answer of its question is published too, so that sides and net can be shown. */
  opposite: boolean;
  /** Labels of the first and the last figure. */
  first: string;
  last: string;
}

/** Every series without its figures, small enough to be sent whole. */
export interface Picker {
  entries: PickerEntry[];
  /** What a question can also be found by: its wordings and who organises the poll. */
  questions: Record<string, string>;
}

/** Letters without case and width: full-width digits and capitals find what plain ones do. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What a series is also found by: its catalogue and its words in another language. */
export interface OtherLanguage {
  all: ReadonlyMap<string, ComparableSeries>;
  words: Pick<Words, 'codes'>;
}

const wordingTexts = ({ measure, heading }: ComparableSeries): string[] =>
  measure.kind === 'poll' ? [heading, ...measure.wordings.flatMap(({ programmeName, label }) => [programmeName, label])] : [];

/** The picker over a catalogue. */
export function pickerOf(all: Iterable<ComparableSeries>, { codes }: Pick<Words, 'codes'>, others: OtherLanguage[]): Picker {
  const questions: Record<string, string> = {};
  const entries: PickerEntry[] = [];
  const names: Record<string, string>[] = [codes, ...others.map(({ words }) => words.codes)].map(({ country }) => country);
  for (const entry of all) {
    const { id, series, group, heading, countries, measure, scale } = entry;
    const elsewhere = others.flatMap((other) => other.all.get(id) ?? []);
    // Goods are found in the reader's language and by their code: tariff wordings of three languages would make 42 kB of 27.
    const isNamed = measure.kind === 'flow' && measure.concept !== 'commodity';
    const called = isNamed ? elsewhere.map((twin) => twin.series.label) : [];
    const about = [...countries.flatMap((code) => names.map((language) => language[code] ?? code)), ...called].join(' ');
    const question = measure.kind === 'poll' ? `${measure.family}/${measure.question}` : undefined;
    if (measure.kind === 'poll' && question !== undefined) {
      const asked = measure.wordings.flatMap(({ programmeName, organisers, english, original = '' }) => [
        programmeName,
        ...organisers,
        english,
        original,
      ]);
      const words = [...asked, ...elsewhere.flatMap(wordingTexts)];
      questions[question] = [...new Set([...(questions[question]?.split('\n') ?? []), ...words])].filter((text) => text !== '').join('\n');
    }
    const labels = pointsOf(series)
      .filter(hasValue)
      .map(({ label }) => label);
    entries.push({
      id,
      label: series.label,
      group,
      heading,
      about,
      question,
      scale,
      transforms: isFlow(entry) ? transformsOf(entry) : [],
      opposite: measure.kind === 'poll' && measure.opposite !== undefined,
      first: labels[0] ?? '',
      last: labels.at(-1) ?? '',
    });
  }
  return { entries, questions };
}

/** Fewer letters begin too many words. */
const FEWEST_LETTERS = 4;

/** What a word may stand for: itself, and the Japanese or Korean words that begin to sound so. */
const meantBy = (word: string): string[] => [
  word,
  ...(word.length < FEWEST_LETTERS
    ? []
    : ROMANISED.flatMap(([written, sounds]) => (sounds.some((sound) => sound.startsWith(word)) ? [written] : []))),
];

/** Entries in which every word that was typed occurs: in the name, the poll, its wording in any language, the countries. */
export function found({ entries, questions }: Picker, typed: string): PickerEntry[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(meantBy);
  return entries.filter(({ id, label, heading, about, question }) => {
    const text = plain([id, label, heading, about, question === undefined ? '' : questions[question]].join(' '));
    return words.every((meant) => meant.some((word) => text.includes(word)));
  });
}
