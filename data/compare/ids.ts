import type { PollAnswer } from '../polls/datasets';

/** `impression-of-other-country` → `impression`: in a poll of both publics each is asked about the other. */
const shortQuestion = (question: string): string => question.replace(/(?:-(?:of|to|toward|in))?-other-country$/, '');

/** `good-total` → `good`; a step that shares its sum's name is `good-only`. */
function shortAnswer({ answer, part_of }: Pick<PollAnswer, 'answer' | 'part_of'>): string {
  if (part_of === undefined) return answer.replace(/-total$/, '');
  return part_of === `${answer}-total` ? `${answer}-only` : answer;
}

export interface PollKey {
  family: string;
  question: string;
  /** Left out for a mean. */
  answer?: Pick<PollAnswer, 'answer' | 'part_of'>;
  population: string;
  target?: string;
  subgroup: string;
  averageBase?: string;
}

/** The two publics of the site asked about each other, or about what both share, need no target in their id. */
const isOther = (population: string, target: string | undefined): boolean =>
  target === undefined || (population === 'JPN' && target === 'KOR') || (population === 'KOR' && target === 'JPN');

/** `genron-eai.impression.good.kor`: the parts of a poll series in a fixed order, what goes without saying left out. */
export function pollId({ family, question, answer, population, target, subgroup, averageBase }: PollKey): string {
  const who = isOther(population, target) ? population : `${population}-${target}`;
  const group = subgroup === 'all' ? [] : [subgroup];
  const base = averageBase === undefined ? [] : [averageBase];
  return [family, shortQuestion(question), answer ? shortAnswer(answer) : 'mean', who.toLowerCase(), ...group, ...base].join('.');
}
