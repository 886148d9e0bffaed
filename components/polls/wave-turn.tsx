import { href } from '@/components/layout/href';
import type { ProgrammePage, WaveEntry } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { waveName } from './words';

/** To the wave before and the wave after. */
export function WaveTurn({ page, entry, context }: { page: ProgrammePage; entry: WaveEntry; context: Context }) {
  const words = context.text.pages.polls;
  const at = page.waves.findIndex(({ wave }) => wave === entry.wave);
  const turns = [
    { label: words.previous, wave: page.waves[at + 1] },
    { label: words.next, wave: page.waves[at - 1] },
  ];
  return (
    <p className={styles.turn}>
      {turns.map(
        ({ label, wave }) =>
          wave && (
            <a key={label} href={href(context.language, `/polls/${page.slug}/${wave.wave}/`)}>
              {context.format.pair(label, waveName(wave, context))}
            </a>
          ),
      )}
    </p>
  );
}
