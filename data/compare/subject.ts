import type { Subject } from './comparable';

/** Read in order: the first that fits the question's code is its subject. */
const SUBJECTS: [Subject, RegExp][] = [
  ['reasons', /^reason-/],
  ['people', /people/],
  ['leader', /leader|president/],
  ['government', /government-effort/],
  ['influence', /influence/],
  ['threat', /threat/],
  ['trust', /trust/],
  ['travel', /visit/],
  ['relations', /relations|^outlook-under/],
  ['issue', /settled|agreement|labour|outlook$|issue|history|cooperation|conflict|water|listing|progress|track|news/],
];

/** What a question is about, from its code: an opinion of the country unless the code names something else. */
export const subjectOf = (question: string): Subject => SUBJECTS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'country';
