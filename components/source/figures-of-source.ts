import { sourcesOf } from '@/components/figure/rows';
import { FIGURE_IDS, figure } from '@/data/figures';
import type { Language } from '@/data/text/context';
import { figurePath } from '@/data/timeline/figure-path';

/** A chart that shows figures of a source, and where it stands. */
export interface ShownFigure {
  headline: string;
  path: string;
}

const known = new Map<Language, Map<string, ShownFigure[]>>();

/** The charts of the site by the sources they rest on; worked out once a language in a process. */
export function figuresBySource(language: Language): ReadonlyMap<string, ShownFigure[]> {
  const found = known.get(language);
  if (found) return found;
  const bySource = new Map<string, ShownFigure[]>();
  for (const id of FIGURE_IDS) {
    const made = figure(id, language);
    const shown = { headline: made.headline, path: figurePath(id) };
    for (const source of sourcesOf(made)) bySource.set(source, [...(bySource.get(source) ?? []), shown]);
  }
  known.set(language, bySource);
  return bySource;
}
