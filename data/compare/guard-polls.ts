import type { PollMeasure, WaveMethod } from './comparable';
import { type Difference, difference, type Run, type VerdictKind } from './verdict';

/** Each public is asked about the other: Japanese on South Korea and South Koreans on Japan are one question. */
const isMirrored = (a: PollMeasure, b: PollMeasure): boolean => a.target === b.population && b.target === a.population;

const sameTarget = (a: PollMeasure, b: PollMeasure): boolean => a.target === b.target || isMirrored(a, b);

/** Waves of one series and those of the other that were held together: one programme, one wave. */
const together = (a: PollMeasure, b: PollMeasure): [WaveMethod, WaveMethod][] =>
  a.waves.flatMap((wave) => {
    const other = b.waves.find((candidate) => candidate.programme === wave.programme && candidate.wave === wave.wave);
    return other ? [[wave, other] as [WaveMethod, WaveMethod]] : [];
  });

/** A property of a method that may differ between two series. */
type Method = (wave: WaveMethod) => string | undefined;

/** Positions that follow one another, as runs of waves. */
function runsOf(positions: number[], shared: [WaveMethod, WaveMethod][]): Run[] {
  const runs: [number, number][] = [];
  for (const at of positions) {
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  const label = (at: number): string => shared[at]?.[0].label ?? '';
  return runs.map(([from, to]) => ({ from: label(from), to: label(to) }));
}

/** How a method differs: wave by wave where the two share waves, each pair of values apart; else over all waves of each. */
function methodDifference(kind: 'mode' | 'age-floor', of: Method, a: PollMeasure, b: PollMeasure): Difference[] {
  const shared = together(a, b);
  if (shared.length === 0) return difference(kind, a.waves.map(of), b.waves.map(of));
  const unlike = new Map<string, number[]>();
  for (const [at, [x, y]] of shared.entries()) {
    const pair = `${of(x)} ${of(y)}`;
    if (of(x) !== undefined && of(y) !== undefined && of(x) !== of(y)) unlike.set(pair, [...(unlike.get(pair) ?? []), at]);
  }
  return [...unlike.values()].flatMap((positions) => {
    const [x, y] = shared[positions[0] ?? 0] ?? [];
    const when = positions.length < shared.length ? runsOf(positions, shared) : undefined;
    return x && y ? difference(kind, [of(x)], [of(y)], when) : [];
  });
}

const wordingOf = ({ wordings }: PollMeasure) => wordings.map(({ original, english }) => original ?? english);

/** Everything that tells two series of shares or means apart. */
export function differencesOfPolls(a: PollMeasure, b: PollMeasure): Difference[] {
  const sameQuestion = a.family === b.family && a.question === b.question;
  const words = sameQuestion
    ? []
    : [
        ...difference('subject', [a.subject], [b.subject]),
        ...difference('programme', [a.family], [b.family]),
        ...difference('wording', wordingOf(a), wordingOf(b)),
        ...difference(
          'scale',
          a.wordings.map(({ scale }) => scale),
          b.wordings.map(({ scale }) => scale),
        ),
      ];
  const answers = sameQuestion ? difference('answer', [a.answerLabel], [b.answerLabel]) : difference('answer', [a.side], [b.side]);
  return [
    ...words,
    ...(sameTarget(a, b) ? [] : difference('target', [a.target], [b.target])),
    ...answers,
    ...difference('public', [a.population], [b.population]),
    ...difference('subgroup', [a.subgroup], [b.subgroup]),
    ...difference('average', [a.averageBase ?? ''], [b.averageBase ?? '']),
    ...methodDifference('mode', ({ mode }) => mode, a, b),
    ...methodDifference('age-floor', ({ ageFloor }) => ageFloor?.toString(), a, b),
  ];
}

/** Whether both were asked by a common programme: if not, every wave of one lies across a break from those of the other. */
const shareProgramme = (a: PollMeasure, b: PollMeasure): boolean =>
  a.waves.some(({ programme }) => b.waves.some((other) => other.programme === programme));

/** Decided apart from the differences, which are many and dear to list: all pairs of the site are counted. */
export function kindOfPolls(a: PollMeasure, b: PollMeasure): VerdictKind {
  if (a.family !== b.family || a.question !== b.question) return 'different-question';
  if (a.answer !== b.answer || a.side !== b.side || !sameTarget(a, b)) return 'different-question';
  if (!shareProgramme(a, b)) return 'broken';
  if (a.population !== b.population || a.subgroup !== b.subgroup || a.averageBase !== b.averageBase) return 'same-measure-other-public';
  return a.breaks.some(({ rule }) => rule === 'never') ? 'broken' : 'same-measure';
}
