import type { Caution, Change, Refusal } from './change';
import { breakSentence } from './sentence';
import type { Words } from './words';

function refusalSentence(refusal: Refusal, words: Words): string {
  const { text, format } = words;
  switch (refusal.why) {
    case 'broken':
      return text.change.broken(refusal.breaks.map((entry) => breakSentence(entry, words)).join(' '));
    case 'no-value':
    case 'derived':
    case 'no-sample':
      return text.change.refused[refusal.why](format.list(refusal.labels.map(format.label)));
    default:
      return text.change.refused[refusal.why];
  }
}

/** One thing to mind of a change. */
export function cautionSentence(caution: Caution, words: Words): string {
  if (caution.kind === 'marked-break') return breakSentence(caution.broken, words);
  return words.text.change.cautions[caution.kind](words.format.list(caution.labels.map(words.format.label)));
}

/** A change as a reader reads it: the finding first, then what to mind. */
export function changeSentences(change: Change, words: Words): string[] {
  const { text, format } = words;
  if (change.kind === 'refused') return [refusalSentence(change.refusal, words)];
  const cautions = change.cautions.map((caution) => cautionSentence(caution, words));
  if (change.kind === 'share') {
    const say = change.exceeds ? text.change.exceeds : text.change.within;
    return [say(format.signed(change.difference), format.signed(change.margin).replace('+', '±')), ...cautions];
  }
  const percent = change.percent === undefined ? undefined : format.signed(change.percent);
  const amount = `${change.difference < 0 ? '−' : '+'}${format.quantity(Math.abs(change.difference), change.unit)}`;
  return [text.change.count(amount, percent), ...cautions];
}
