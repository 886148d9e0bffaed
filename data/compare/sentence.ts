import type { Break } from './comparable';
import type { MergedVerdict, SharedBreak } from './merge';
import type { Difference, VerdictReason } from './verdict';
import type { Words } from './words';

const isCountry = (code: string, { codes }: Words): code is keyof Words['codes']['country'] => code in codes.country;
const isMode = (code: string, { codes }: Words): code is keyof Words['codes']['mode'] => code in codes.mode;

/** A code of a difference in words; what the data already write in words stays. */
function written(kind: Difference['kind'], value: string, words: Words): string {
  const { text, codes } = words;
  if (kind === 'unit') return text.scale(value);
  if (kind === 'age-floor') return text.age(value);
  if (kind === 'programme') return text.names.programme(value);
  if (kind === 'direction')
    return value
      .split('-')
      .map((code) => written('target', code.toUpperCase(), words))
      .join(text.arrow);
  if (isMode(value, words)) return codes.mode[value];
  if (isCountry(value, words)) return codes.country[value];
  return text.value[value] ?? value;
}

const LISTED: ReadonlySet<Difference['kind']> = new Set(['subgroup', 'average', 'item', 'wording', 'scale']);

/** What differs, with the two values where one pair is meant and they are short. */
function respect({ kind, a, b, when }: Difference, single: boolean, words: Words): string {
  const name = words.text.differences[kind];
  if (!single || LISTED.has(kind)) return name;
  const [left, right] = [a, b].map((side) =>
    words.format.list(side.map((value) => written(kind, value, words)).filter((text) => text !== '')),
  );
  const values = left && right ? words.text.between(name, left, right) : name;
  return when
    ? words.text.inWaves(
        values,
        words.format.list(when.map(({ from, to }) => words.text.run(words.format.label(from), words.format.label(to)))),
      )
    : values;
}

/** Respects in which two publics are asked in unlike ways, wave by wave. */
const ASKED: ReadonlySet<Difference['kind']> = new Set(['mode', 'age-floor']);

/** How each of two publics was asked, in all runs of waves together: `the lowest age (2014–2018: 18 in Japan, 19 in South Korea; …)`. */
function askedOfEach(entries: Difference[], publics: Difference, words: Words): string {
  const { format, text } = words;
  const said = (kind: Difference['kind'], values: string[]) => format.list(values.map((value) => written(kind, value, words)));
  const spells = entries.map(({ kind, a, b, when = [] }) => ({
    when: format.list(when.map(({ from, to }) => text.run(format.label(from), format.label(to)))),
    a: { who: said('public', publics.a), what: said(kind, a) },
    b: { who: said('public', publics.b), what: said(kind, b) },
  }));
  return text.ofEach(entries[0] ? text.differences[entries[0].kind] : '', spells);
}

/** What the sentence itself already says. */
const SAID: Partial<Record<VerdictReason, Difference['kind'][]>> = {
  'both-publics': ['public'],
  groups: ['public', 'subgroup'],
  averages: ['public', 'average'],
  'other-country': ['target'],
  'other-direction': ['direction', 'counter'],
  'two-records': ['role', 'counter'],
  'other-answer': ['answer'],
};

/** A break in a sentence: where, and what changed. */
export function breakSentence({ label, what, kind, rule }: Break, words: Words): string {
  const change =
    typeof what === 'string' ? what : words.text.changed(kind, written('mode', what.from, words), written('mode', what.to, words));
  return words.text.breakAt(words.format.label(label), change.replace(/\.$/, ''), rule);
}

/** What a verdict says: of which series, whether they may be compared, and what differs. `nameOf` names a series. */
export function verdictSentence({ reason, pairs, differences }: MergedVerdict, nameOf: (id: string) => string, words: Words): string {
  const said = SAID[reason] ?? [];
  const publics =
    pairs.length === 1 ? differences.find(({ kind, a, b }) => kind === 'public' && ![...a, ...b].includes('AVERAGE')) : undefined;
  const respects = differences
    .filter(({ kind }) => !said.includes(kind))
    .map((entry) =>
      publics && ASKED.has(entry.kind)
        ? askedOfEach(
            differences.filter(({ kind }) => kind === entry.kind),
            publics,
            words,
          )
        : respect(entry, pairs.length === 1, words),
    );
  const names = [...new Set(pairs.flat())].map(nameOf);
  return words.text.verdicts[reason](words.format.list(names), words.format.list([...new Set(respects)]));
}

/** A break with the names of the series it runs through. */
export const sharedBreakSentence = ({ broken, ids }: SharedBreak, nameOf: (id: string) => string, words: Words): string =>
  words.text.breakOf(words.format.list(ids.map(nameOf)), breakSentence(broken, words));
