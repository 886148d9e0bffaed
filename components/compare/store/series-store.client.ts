import { fileHref } from '@/components/layout/href';
import type { ComparableSeries } from '@/data/compare/comparable';
import type { SeriesFile } from '@/data/compare/series-file';
import type { SourceLookup, SourceName } from '@/data/sources/name';
import type { Language } from '@/data/text/context';

/** What came of fetching some series. */
export interface Loaded {
  found: Map<string, ComparableSeries>;
  /** Ids that could not be fetched, the other answers of questions among them; loading them again tries again. */
  failed: string[];
}

/** The series that a reader has chosen so far; each is fetched once. */
export interface SeriesStore {
  /** Fetches what is missing; with `opposites` also the other answers of poll questions, which sides and net need. */
  load(ids: readonly string[], options?: { opposites: boolean }): Promise<Loaded>;
  has(id: string): boolean;
  /** A series that has been fetched. */
  find(id: string): ComparableSeries | undefined;
  /** The column of its dataset that a fetched series shows; none of a series that is worked out here. */
  columnOf(id: string): string;
  /** The source of a fetched series. @throws when no fetched series names it */
  sourceOf: SourceLookup;
}

const addressOf = (language: Language, id: string): string => fileHref(`/compare/${language}/series/${encodeURIComponent(id)}.json`);

/** A store without any series. `fetchFile` is the browser's own unless a test gives another. */
export function createStore(
  language: Language,
  fetchFile: (address: string) => Promise<Response> = (address) => fetch(address),
): SeriesStore {
  const known = new Map<string, ComparableSeries>();
  const sources = new Map<string, SourceName>();
  const columns = new Map<string, string>();
  const underway = new Map<string, Promise<boolean>>();

  async function fetchSeries(id: string): Promise<boolean> {
    try {
      const response = await fetchFile(addressOf(language, id));
      if (!response.ok) return false;
      const file = (await response.json()) as SeriesFile;
      known.set(id, file.entry);
      columns.set(id, file.column);
      for (const [source, name] of Object.entries(file.sources)) sources.set(source, name);
      return true;
    } catch {
      return false;
    } finally {
      underway.delete(id);
    }
  }

  /** Whether a series is there in the end; one that is on its way is not asked for twice. */
  async function ensure(id: string): Promise<boolean> {
    if (known.has(id)) return true;
    const fetching = underway.get(id) ?? fetchSeries(id);
    underway.set(id, fetching);
    return fetching;
  }

  /** Those of the ids that could not be fetched. */
  async function missing(ids: readonly string[]): Promise<string[]> {
    const there = await Promise.all(ids.map(ensure));
    return ids.filter((_, index) => !there[index]);
  }

  const oppositesOf = (ids: readonly string[]): string[] => [
    ...new Set(
      ids.flatMap((id) => {
        const measure = known.get(id)?.measure;
        return measure?.kind === 'poll' && measure.opposite !== undefined ? [measure.opposite] : [];
      }),
    ),
  ];

  return {
    async load(ids, { opposites } = { opposites: false }) {
      const failed = await missing(ids);
      const others = opposites ? oppositesOf(ids) : [];
      const failedOthers = await missing(others);
      const found = [...ids, ...others].flatMap((id) => {
        const entry = known.get(id);
        return entry ? [[id, entry] as const] : [];
      });
      return { found: new Map(found), failed: [...new Set([...failed, ...failedOthers])] };
    },
    has: (id) => known.has(id),
    find: (id) => known.get(id),
    columnOf: (id) => columns.get(id) ?? '',
    sourceOf(id) {
      const source = sources.get(id);
      if (!source) throw new Error(`no series fetched so far names the source "${id}"`);
      return source;
    },
  };
}
