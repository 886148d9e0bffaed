import { href } from '@/components/layout/href';
import { organisersOf } from '@/data/polls/labels';
import { type ProgrammePage, whoOnWhom } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { answered, programmeWords, publicNames, targetNames, waveName } from './words';

/** Who was asked about whom. */
function askedText(page: ProgrammePage, context: Context): string | undefined {
  const words = context.text.pages.polls;
  const { publics, targets } = whoOnWhom(page);
  if (publics.length === 0) return undefined;
  const each = publics.join() === 'JPN,KOR' && targets.join() === 'JPN,KOR';
  return each ? words.onEachOther : words.onWhom(publicNames(publics, context), targetNames(targets, context));
}

/** How people were asked, in all waves together. */
function modesText(page: ProgrammePage, { text, format }: Context): string {
  const modes = [...new Set(page.waves.flatMap((wave) => wave.publics.flatMap(({ mode }) => mode ?? [])))];
  const words = text.pages.polls;
  return modes.length > 0 ? words.modes(format.list(modes.map((mode) => text.codes.mode[mode]))) : words.modeUnknown;
}

function wavesText(page: ProgrammePage, context: Context): string {
  const names = page.waves.map((wave) => waveName(wave, context));
  const span = context.text.pages.compare.run(names.at(-1) ?? '', names[0] ?? '');
  return context.text.pages.polls.waveCount(page.waves.length, span, page.waves.filter((wave) => answered(wave).length > 0).length);
}

/** One poll in a few lines: who asked whom about whom, how, and how often. */
export function ProgrammeCard({ page, context }: { page: ProgrammePage; context: Context }) {
  const { language, format } = context;
  const organisers = [...new Set(page.programmes.flatMap((programme) => organisersOf(programme, language)))];
  const facts = [askedText(page, context), modesText(page, context), wavesText(page, context)].filter((fact) => fact !== undefined);
  return (
    <li>
      <h3>
        <a href={href(language, `/polls/${page.slug}/`)}>{programmeWords(page, context).title}</a>
      </h3>
      <p>{format.commas(organisers)}</p>
      <p className={styles.soft}>{format.facts(facts)}</p>
    </li>
  );
}
