import { load } from '../csv/load';
import { sources } from '../sources/datasets';
import { type DataChange, dataChanges, isEdited } from './history';

/** Which state of the data this is. */
export interface DataVersion {
  /** By the calendar, as semantic versioning writes it: `2026.11.22+1caeace`. */
  version: string;
  /** Day of the state. */
  date: string;
  /** The same as a moment, RFC 3339. */
  moment: string;
  /** `history`: the last change of a data file; `sources`: without a history, the day the newest source was read. */
  basis: 'history' | 'sources';
}

/** `2026-11-02` is `2026.11.2`: semantic versions have no leading zeros. */
const calendar = (date: string): string => date.split('-').map(Number).join('.');

/** The state that a newest change makes, or, where there is none, the newest day a source was read. */
export function versionOf(newest: DataChange | undefined, edited: boolean, retrieved: string): DataVersion {
  if (!newest) return { version: calendar(retrieved), date: retrieved, moment: `${retrieved}T00:00:00Z`, basis: 'sources' };
  const moment = new Date(newest.at).toISOString();
  const date = moment.slice(0, 10);
  return { version: `${calendar(date)}+${newest.id.slice(0, 7)}${edited ? '.edited' : ''}`, date, moment, basis: 'history' };
}

let known: DataVersion | undefined;

/** The version of the data in this build. */
export function dataVersion(): DataVersion {
  if (known) return known;
  const days = load(sources).flatMap(({ row }) => (row.retrieved.length === 10 ? row.retrieved : []));
  known = versionOf(dataChanges()[0], isEdited(process.cwd()), days.sort().at(-1) ?? '');
  return known;
}
