import type { Context } from '../../text/context';
import type { PollWave } from '../datasets';
import { margin } from '../margin';

/** Share at which a sample's error is largest. */
const WIDEST = 50;

export interface MethodFact {
  label: string;
  value: string;
  /** Written in the data, not in the reader's language. */
  isOfData: boolean;
}

/** What is known of how a public was asked, in the order of the card; facts that were not found say so where a reader expects them. */
export function methodFacts(wave: PollWave, { text, format }: Context): MethodFact[] {
  const { methodLabels: labels, notStated, points } = text.pages.polls;
  const { sample_size: sample, margin_stated_points: stated, field_start, field_end, mode } = wave;
  const from = field_start ?? field_end;
  const to = field_end ?? field_start;
  const facts: [label: string, value: string | undefined, isOfData?: true][] = [
    [labels.covered, wave.population_covered, true],
    [labels.sample, sample === undefined ? notStated : format.number(sample)],
    [labels.margin, sample === undefined || wave.population === 'AVERAGE' ? undefined : points(format.number(margin(WIDEST, sample), 1))],
    [labels.stated, stated === undefined ? undefined : points(format.number(stated, 2))],
    [labels.dates, from === undefined || to === undefined ? notStated : format.period({ from, to })],
    [labels.mode, mode === undefined ? notStated : text.codes.mode[mode]],
    [labels.asStated, wave.mode_as_stated, true],
    [labels.sampling, wave.sampling, true],
    [labels.pollster, wave.pollster, true],
    [labels.partner, wave.partner, true],
    [labels.released, wave.released === undefined ? undefined : format.date(wave.released)],
    [labels.note, wave.note, true],
  ];
  return facts.flatMap(([label, value, isOfData = false]) => (value === undefined ? [] : [{ label, value, isOfData }]));
}
