import { group } from 'd3-array';
import type { Language } from '../../text/context';
import type { PollQuestion, PollWave } from '../datasets';
import { type PollTables, pollTables } from '../tables';
import { programmePage, type WaveEntry } from './programme';
import { type QuestionTables, questionTables } from './question-tables';

/** How publics of a wave were asked; those asked in the very same way share one card. */
export interface MethodCard {
  publics: PollWave['population'][];
  wave: PollWave;
}

export interface QuestionCard extends QuestionTables {
  question: PollQuestion;
}

/** Everything that a wave's page shows. */
export interface WavePage {
  entry: WaveEntry;
  methods: MethodCard[];
  questions: QuestionCard[];
}

function methodsOf(publics: PollWave[]): MethodCard[] {
  const same = group(publics, ({ population, has_figures, ...method }) => JSON.stringify(method));
  const cards = [...same.values()].flatMap(([wave, ...others]) =>
    wave ? [{ publics: [wave, ...others].map(({ population }) => population), wave }] : [],
  );
  // The card of the whole poll first, then the ones that say most.
  const said = ({ wave }: MethodCard) => Object.values(wave).filter((value) => value !== undefined).length;
  const whole = ({ publics: [first] }: MethodCard) => (first === 'AVERAGE' ? 1 : 0);
  return cards.toSorted((a, b) => whole(b) - whole(a) || said(b) - said(a));
}

/** @throws when the page has no such wave */
export function wavePage(slug: string, wave: string, language: Language, tables: PollTables = pollTables()): WavePage {
  const page = programmePage(slug, tables);
  const entry = page.waves.find((candidate) => candidate.wave === wave);
  if (!entry) throw new Error(`the poll "${slug}" has no wave "${wave}"`);
  const asked = page.questions.filter(({ programme }) => programme === entry.programme);
  return {
    entry,
    methods: methodsOf(entry.publics),
    questions: asked.flatMap((question) => {
      const shown = questionTables(question, wave, tables, language);
      return shown.tables.length > 0 ? [{ question, ...shown }] : [];
    }),
  };
}
