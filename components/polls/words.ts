import type { Public } from '@/data/csv/country';
import type { ProgrammePage, WaveEntry } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { inLanguage } from '@/data/text/in-language';

/** Most publics that a sentence names one by one. */
const MOST_NAMED = 7;

/** `Japan and South Korea`, or `23 publics`. */
export function publicNames(publics: Public[], { text, format }: Context): string {
  if (publics.length > MOST_NAMED) return text.pages.polls.publics(format.number(publics.length));
  return format.list(publics.map((population) => text.codes.country[population]));
}

export function targetNames(targets: Public[], { text, format }: Context): string {
  if (targets.length > MOST_NAMED) return text.pages.polls.targets(format.number(targets.length));
  return format.list(targets.map((target) => text.codes.country[target]));
}

/** What a wave is called: its year, fiscal year or month. */
export const waveName = ({ wave, fiscal }: Pick<WaveEntry, 'wave' | 'fiscal'>, { text, format }: Context): string =>
  fiscal ? format.label(`FY${wave}`) : format.date(wave);

/** Title and first sentence of a poll's page. */
export function programmeWords({ slug, programmes }: Pick<ProgrammePage, 'slug' | 'programmes'>, { language, text }: Context) {
  const [first] = programmes;
  return text.pages.polls.programmes[slug] ?? { title: first ? inLanguage(first, 'name', language) : slug, lede: '' };
}

/** Publics of a wave that have figures; the row of a whole poll is no public. */
export const answered = ({ publics }: WaveEntry): Public[] =>
  publics.filter(({ population, has_figures }) => has_figures && population !== 'AVERAGE').map(({ population }) => population);

/** Field dates of a wave, or nothing where none were found. */
export const fieldDates = ({ publics, period }: WaveEntry, { format }: Context): string | undefined =>
  publics.some(({ field_start, field_end }) => field_start ?? field_end) ? format.period(period) : undefined;

/** Who was asked in a wave, and when. */
export function waveLede(entry: WaveEntry, context: Context): string {
  const words = context.text.pages.polls;
  const publics = answered(entry);
  const who = publics.length > 0 ? publicNames(publics, context) : words.noQuestions;
  const dates = fieldDates(entry, context);
  return dates === undefined ? words.waveLedeUndated(who) : words.waveLede(who, dates);
}
