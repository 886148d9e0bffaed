import type { VerdictKind } from '../../../compare/verdict';
import { site } from '../site';
import { builder } from './builder';

/** Words of the pages that show comparisons. */
export const comparePage = {
  builder,
  title: 'Compare',
  lede: 'Polls, trade and travel over one time axis. Whether they can be compared is said first, decided from how each was made.',
  prepared: 'Prepared comparisons',
  preparedLede: 'Each says what it shows, and what may not be concluded from it.',
  whole: 'This comparison on a page of its own',
  not: 'What may not be concluded',
  comparison: 'The comparison',
  verdict: 'Can they be compared?',
  /** Of so many changes of method, so many cut a line. */
  breaks: (count: number, changes: string, cuts: number, cut: string) => {
    const often = { 1: 'once', 2: 'twice' }[count] ?? `${changes} times`;
    const times = `The method changes ${often}`;
    if (cuts === 0) return `${times}; no line is cut, but mind how`;
    if (count === 1) return `${times}, and the line is cut there`;
    if (count === cuts) return `${times}; ${count === 2 ? 'both times' : 'each time'} a line is cut`;
    return `${times}; ${{ 1: 'one of these cuts', 2: 'two of these cut' }[cuts] ?? `${cut} of these cut`} a line`;
  },
  about: (unit: string, by: string) => `${unit}. ${by}`,
  box: (poll: string, question: string) => `${poll}: ${question}`,
  events: 'Events drawn',
  eventsNote: 'Numbered as in the charts. What comes after an event need not come from it.',
  event: (date: string, title: string) => `${date}: ${title}`,
  credit: (source: string) => `${source}. ${site.name}`,
  wordings: 'How the questions were put',
  wordingNotSeen: 'The original wording was not seen.',
  waves: (count: number, span: string) => (count === 1 ? `1 wave, ${span}` : `${count} waves, ${span}`),
  inRun: (what: string, run: string) => `${what} (${run})`,
  samples: (least: string, most: string) => (least === most ? `${least} people` : `${least} to ${most} people`),
  wholeSample: 'Whole sample',
  waveByWave: 'Wave by wave',
  wave: 'Wave',
  age: (floor: string) => `age ${floor} and over`,
  take: 'Take it away',
  csv: 'CSV of all series shown',
  permanent: 'Permanent address of this page',
  related: 'Where the series come from',
  turn: { label: 'Other comparisons', before: 'Before', after: 'Next' },
  counts: {
    title: 'How often polls can be compared',
    intro: (pairs: string, series: string) =>
      `Every two of the ${series} poll series on this site, groups by age and sex among them, make ${pairs} pairs.`,
    broken: (cut: string, marked: string) =>
      `A series can also fail to be comparable with itself: the method changes within ${cut} of them so much that the line is cut, and in ${marked} there is a change that is marked while the line goes on.`,
    columns: { verdict: 'Verdict', pairs: 'Pairs', meaning: 'What it means' },
    kinds: {
      'same-measure': {
        name: 'Same measure',
        meaning: 'One question asked of one public in one way. Such figures stand in one line, so no two lines are of this kind.',
      },
      'same-measure-other-public': {
        name: 'Same measure, others asked',
        meaning: 'One question of one poll, asked of two publics or groups: they can be compared wave by wave.',
      },
      broken: {
        name: 'Broken',
        meaning: 'One question, but the method changed in between: figures on the two sides of the break cannot be compared.',
      },
      'different-question': {
        name: 'Different question',
        meaning:
          'Another poll, question, country rated or answer counted: each can be read against its own past, but their levels cannot be compared.',
      },
      'different-unit': {
        name: 'Different unit',
        meaning: 'Shares, means of a scale and net points: they stand in panels of their own over one time axis.',
      },
    } satisfies Record<VerdictKind, { name: string; meaning: string }>,
  },
};
