import { contextOf, type Language } from '../text/context';
import type { ComparableSeries, PollSeries } from './comparable';
import { flowEntry } from './flow-entry';
import { goodsDrafts } from './goods-catalogue';
import { moneyDrafts } from './money-catalogue';
import { pollCatalogue } from './poll-catalogue';
import { recordsDrafts } from './records-catalogue';
import { spendingDrafts } from './spending-catalogue';
import { tourismDrafts } from './tourism-catalogue';
import { tradeDrafts } from './trade-catalogue';

/** Every flow, in the order of the picker. */
const DRAFTS = [tourismDrafts, spendingDrafts, tradeDrafts, recordsDrafts, goodsDrafts, moneyDrafts];

const made = new Map<Language, ReadonlyMap<string, ComparableSeries>>();

/** Every series of the site by its id, in the order of the picker; made once per build worker. */
export function catalogue(language: Language): ReadonlyMap<string, ComparableSeries> {
  const known = made.get(language);
  if (known) return known;
  const context = contextOf(language);
  const flows = DRAFTS.flatMap((drafts) => drafts(context)).flatMap((draft) => flowEntry(draft, context) ?? []);
  const polls: PollSeries[] = pollCatalogue(context);
  const all = new Map<string, ComparableSeries>();
  for (const entry of [...polls, ...flows]) {
    if (all.has(entry.id)) throw new Error(`two series are called "${entry.id}"`);
    all.set(entry.id, entry);
  }
  made.set(language, all);
  return all;
}
