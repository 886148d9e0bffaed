import { sourceHref } from '@/components/layout/href';
import type { WaveMethod } from '@/data/provenance/around';
import type { CardContext } from './card-context';

/** What changed with this wave, and whether a line crosses the change. */
export function BreakNotes({ breaks, context: { words, language } }: { breaks: WaveMethod['breaks']; context: CardContext }) {
  return breaks.map(({ text, never, source }) => (
    <p key={text}>
      <b>{never ? words.breaks.never : words.breaks.mark}</b> {text} [<a href={sourceHref(language, source)}>{source}</a>]
    </p>
  ));
}
