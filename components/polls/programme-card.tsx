import { href } from '@/components/layout/href';
import { type ProgrammePage, whoOnWhom } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { programmeWords, publicNames, targetNames, waveName } from './words';

/** One poll in a few lines: who asked whom about whom, how, and how often. */
export function ProgrammeCard({ page, context }: { page: ProgrammePage; context: Context }) {
  const { text, format, language } = context;
  const words = text.pages.polls;
  const { title } = programmeWords(page, context);
  const { publics, targets } = whoOnWhom(page);
  const modes = [...new Set(page.waves.flatMap((wave) => wave.publics.flatMap(({ mode }) => mode ?? [])))];
  const [newest, oldest] = [page.waves[0], page.waves.at(-1)];
  const span =
    newest && oldest && newest !== oldest
      ? `${waveName(oldest, context)}–${waveName(newest, context)}`
      : newest
        ? waveName(newest, context)
        : '';
  const organisers = [...new Set(page.programmes.map((programme) => programme.organisers))];
  return (
    <li>
      <h3>
        <a href={href(language, `/polls/${page.slug}/`)}>{title}</a>
      </h3>
      <p>{organisers.join(' / ')}</p>
      <p className={styles.soft}>
        {[
          publics.length > 0 ? words.onWhom(publicNames(publics, context), targetNames(targets, context)) : undefined,
          modes.length > 0 ? words.modes(format.list(modes.map((mode) => text.codes.mode[mode]))) : words.modeUnknown,
          words.waveCount(page.waves.length, span),
        ]
          .filter((part) => part !== undefined)
          .join('; ')}
      </p>
    </li>
  );
}
