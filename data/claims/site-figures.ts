import { DATASETS, type DatasetName } from '../catalogue';
import { catalogue } from '../compare/catalogue';
import { isPoll, type PollSeries } from '../compare/comparable';
import { load } from '../csv/load';
import { rowsWhere } from '../csv/where';
import { type Conflict, conflicts } from '../sources/datasets';
import { sourceOf } from '../sources/lookup';
import type { Language } from '../text/context';
import { dataText } from '../text/data-words';
import type { Figures, Row } from './figures';

const rows = new Map<DatasetName, ReadonlyMap<string, Row>>();

/** A source describes itself; any other row names its source. */
const sourceIdsOf = (name: DatasetName, text: Record<string, string>, id: string): string[] =>
  name === 'sources' ? [id] : (text.source_id?.split(';') ?? []);

function rowsOf(name: DatasetName): ReadonlyMap<string, Row> {
  const known = rows.get(name);
  if (known) return known;
  const dataset = DATASETS.find((candidate) => candidate.name === name);
  if (!dataset) throw new Error(`no dataset is called "${name}"`);
  const made = new Map(load(dataset).map(({ id, text }) => [id, { text, sourceIds: sourceIdsOf(name, text, id) }]));
  rows.set(name, made);
  return made;
}

/** Averages are no public, and a country's view of itself is no view of another. */
function isPeer({ measure: a }: PollSeries, { measure: b }: PollSeries): boolean {
  const alike = a.family === b.family && a.question === b.question && a.answer === b.answer && a.target === b.target;
  return alike && b.population !== a.population && b.population !== 'AVERAGE' && b.population !== b.target && b.subgroup === a.subgroup;
}

/** A conflict as a caveat tells it. */
const inWords = ({ subject, value_kept, value_other, printed_by, ...conflict }: Conflict, language: Language): Conflict => ({
  ...conflict,
  subject: dataText(subject, language),
  value_kept: dataText(value_kept, language),
  value_other: value_other && dataText(value_other, language),
  printed_by: printed_by && dataText(printed_by, language),
});

/** The data of the site, with names in one language. */
export function siteFigures(language: Language): Figures {
  const all = catalogue(language);
  return {
    series: (id) => all.get(id),
    peers: (id) => {
      const entry = all.get(id);
      return entry && isPoll(entry) ? [...all.values()].filter(isPoll).filter((other) => isPeer(entry, other)) : [];
    },
    row: (dataset, id) => rowsOf(dataset).get(id),
    conflicts: (dataset, id) => rowsWhere(load(conflicts), { dataset, row: id }).map(({ row }) => inWords(row, language)),
    sourceType: (id) => sourceOf(id).type,
  };
}

/** The full name of a series. */
export const seriesName =
  (language: Language) =>
  (id: string): string =>
    catalogue(language).get(id)?.series.label ?? id;
