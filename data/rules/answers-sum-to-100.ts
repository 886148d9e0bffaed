import { rowId } from '../csv/dataset';
import type { Problem } from '../csv/problem';
import type { CheckedRow } from '../csv/read';
import { pollAnswers, pollQuestions, pollResponses } from '../polls/datasets';
import { halfStep, shown, within } from './rounding';
import { at, groupBy, type Rule } from './rule';

type Response = CheckedRow<typeof pollResponses>;

/** What a share that was worked out from a figure and its printed change may be off by. */
const DERIVED = 0.1;

const share = ({ row }: Response): number => row.share_percent ?? 0;
const slack = ({ row, text }: Response): number => halfStep(text.share_percent) + (row.status === 'derived' ? DERIVED : 0);
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** All that one group of people said to one question of one wave. */
const cellOf = ({ text }: Response): string =>
  [text.programme, text.wave, text.population, text.target, text.subgroup, text.average_base, text.question].join(' ');

interface Whole {
  name: string;
  share: number;
  slack: number;
}

/** Checks shares against their whole: equal to it when every part has a figure, never above it. */
function* partsFit(parts: Response[], complete: boolean, whole: Whole): Generator<Problem> {
  const [first] = parts;
  if (first === undefined) return;
  const total = sum(parts.map(share));
  const tolerance = sum(parts.map(slack)) + whole.slack;
  const right = complete ? within(total, whole.share, tolerance) : total <= whole.share || within(total, whole.share, tolerance);
  if (right) return;
  const terms = parts.map(({ text }) => `${text.answer} ${text.share_percent}`).join(', ');
  const expected = `${complete ? '' : 'at most '}${whole.name} ± ${shown(tolerance)}`;
  yield at(pollResponses, first, 'share_percent', `is the sum of ${terms}; expected ${expected}`, shown(total));
}

/** The answers of a single-choice question sum to 100, and steps to their total, as far as printed decimals can tell. */
export const answersSumTo100: Rule = function* (files) {
  const types = new Map(files.rows(pollQuestions).map(({ id, row }) => [id, row.answer_type]));
  const answers = groupBy(files.rows(pollAnswers), ({ text }) => rowId(pollQuestions, text));
  const cells = groupBy(
    files.rows(pollResponses).filter(({ row }) => row.share_percent !== undefined),
    cellOf,
  );
  for (const cell of cells.values()) {
    const question = rowId(pollQuestions, cell[0]?.text ?? {});
    const type = types.get(question);
    if (type === undefined || type === 'multiple') continue;
    const found = new Map(cell.map((response) => [response.row.answer, response]));
    const groups = groupBy(answers.get(question) ?? [], ({ row }) => row.part_of ?? '');
    for (const [totalName, parts] of groups) {
      const present = parts.flatMap(({ row }) => found.get(row.answer) ?? []);
      const complete = present.length === parts.length;
      const total = found.get(totalName);
      if (total)
        yield* partsFit(present, complete, { name: `${totalName} ${total.text.share_percent}`, share: share(total), slack: slack(total) });
      else if (totalName === '' && type === 'single') yield* partsFit(present, complete, { name: '100', share: 100, slack: 0 });
    }
  }
};
