import { href } from '@/components/layout/href';
import type { WaveMethod as Wave } from '@/data/provenance/around';
import { type CardContext, wordFor } from './card-context';

/** How the people of a poll figure were asked, and the way to the page of its wave. */
export function WaveMethod({ wave, context: { words, language, format } }: { wave: Wave; context: CardContext }) {
  const { sample, from, to, mode, stated, sampling, covered, margin, pollster } = wave;
  const facts = [
    mode && wordFor(words.mode, mode),
    stated,
    sampling,
    covered,
    sample && words.sample(format.number(sample)),
    from && to && words.fieldwork(format.period({ from, to })),
    margin && words.margin(format.number(margin, 2)),
    pollster,
  ].filter((fact) => typeof fact === 'string');
  return (
    <>
      <h3>{words.wave}</h3>
      <p>
        <a href={href(language, wave.path)}>{words.wavePage(wave.programme, wave.wave)}</a>
        {facts.length > 0 && `${format.marks.pair}${format.facts([...new Set(facts)])}`}
      </p>
    </>
  );
}
