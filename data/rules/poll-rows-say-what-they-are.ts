import type { CheckedRow } from '../csv/read';
import { pollAnswers, pollResponses } from '../polls/datasets';
import { conflicts } from '../sources/datasets';
import { halfStep, shown, within } from './rounding';
import { at, groupBy, type Rule } from './rule';

/** Answers stand in an order, each at a place of its own, and a step leans the way its total does. */
export const answersHaveTheirPlace: Rule = function* (files) {
  for (const answers of groupBy(files.rows(pollAnswers), ({ text }) => `${text.programme} ${text.question}`).values()) {
    const byPosition = new Map<string, CheckedRow<typeof pollAnswers>>();
    const byCode = new Map(answers.map((answer) => [answer.text.answer, answer]));
    for (const answer of answers) {
      const twin = byPosition.get(answer.text.position);
      if (twin) yield at(pollAnswers, answer, 'position', `is the place of ${twin.text.answer} on line ${twin.line} already`);
      byPosition.set(answer.text.position, answer);
      const total = byCode.get(answer.text.part_of);
      if (total && total.text.valence !== answer.text.valence) {
        yield at(pollAnswers, answer, 'valence', `is not that of its total ${total.text.answer}, ${total.text.valence}`);
      }
    }
  }
};

/** An average says over which publics it is, and nothing else does. */
export const averagesNameTheirBase: Rule = function* (files) {
  for (const row of files.rows(pollResponses)) {
    const { population, average_base: base } = row.text;
    if (population === 'AVERAGE' && base === '')
      yield at(pollResponses, row, 'average_base', 'the cell is empty: expected over which publics AVERAGE is');
    if (population !== 'AVERAGE' && base !== '')
      yield at(pollResponses, row, 'average_base', `is of an average, but population is ${population}`);
  }
};

/** A share that is flagged as a conflict has its conflict on record. */
export const conflictFlagsHaveAConflict: Rule = function* (files) {
  if (!files.whole(conflicts)) return;
  const onRecord = new Set(files.rows(conflicts).map(({ text }) => `${text.dataset} ${text.row}`));
  for (const row of files.rows(pollResponses)) {
    const right = !row.row.flags?.includes('conflict') || onRecord.has(`${pollResponses.name} ${row.id}`);
    if (!right) yield at(pollResponses, row, 'flags', `names a conflict, but no row of ${conflicts.name} is about ${row.id}`);
  }
};

/** A remainder is 100 less the other shares of its question. */
export const remaindersAreWhatIsLeft: Rule = function* (files) {
  if (!files.whole(pollResponses)) return;
  const cellOf = ({ text }: CheckedRow<typeof pollResponses>) =>
    [text.programme, text.wave, text.population, text.target, text.subgroup, text.average_base, text.question].join(' ');
  for (const cell of groupBy(files.rows(pollResponses), cellOf).values()) {
    for (const remainder of cell.filter(({ row }) => row.status === 'remainder')) {
      const others = cell.filter((response) => response !== remainder);
      const left = others.reduce((rest, { row }) => rest - (row.share_percent ?? 0), 100);
      if (within(remainder.row.share_percent ?? 0, left, halfStep(remainder.text.share_percent) / 2)) continue;
      const terms = others.map(({ text }) => `${text.answer} ${text.share_percent}`).join(', ');
      yield at(pollResponses, remainder, 'share_percent', `is not what 100 leaves after ${terms}: ${shown(left)}`);
    }
  }
};
