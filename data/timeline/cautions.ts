import { catalogue } from '../compare/catalogue';
import { type Caution, type Change, changeBetween } from '../compare/change';
import { isPoll, type PollSeries } from '../compare/comparable';
import { pointsOf } from '../series';
import type { Language } from '../text/context';
import type { Finding } from './around';

interface Place {
  entry: PollSeries;
  label: string;
}

const places = new Map<Language, Map<string, Place>>();

/** Where each row of a poll stands among the series that can be compared; made once per build worker. */
function placesIn(language: Language): Map<string, Place> {
  const known = places.get(language);
  if (known) return known;
  const made = new Map<string, Place>();
  for (const entry of [...catalogue(language).values()].filter(isPoll))
    for (const { rowId, label } of pointsOf(entry.series)) if (rowId !== '') made.set(rowId, { entry, label });
  places.set(language, made);
  return made;
}

/** What comparing says of the same two waves; nothing of figures that are no answers of a poll. */
export function comparedChange({ before, after }: Finding, language: Language): Change | undefined {
  const [first, last] = [before, after].map((point) => placesIn(language).get(point?.rowId ?? ''));
  return first && last && first.entry === last.entry ? changeBetween(last.entry, first.label, last.label) : undefined;
}

/** What of a change between two waves no figure shows by itself, as whole percents and provisional figures do. */
const HIDDEN: Caution['kind'][] = ['marked-break', 'mode-unknown'];

/** What to mind of a change that may be read. */
export function cautionsOf(finding: Finding, language: Language): Caution[] {
  const change = finding.kind === 'change' ? comparedChange(finding, language) : undefined;
  return change === undefined || change.kind === 'refused' ? [] : change.cautions.filter(({ kind }) => HIDDEN.includes(kind));
}
