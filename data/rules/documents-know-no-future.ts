import { DATASETS } from '../catalogue';
import { claims } from '../context/datasets';
import type { Dataset } from '../csv/dataset';
import { pollMeans, pollResponses, pollWaves } from '../polls/datasets';
import { sources } from '../sources/datasets';
import { at, type Rule } from './rule';

const TIMES = ['year', 'month', 'period'];
const ABSENT = new Set(['not-found', 'not-published', 'not-asked', 'no-fieldwork', 'withheld']);

/** `2019-Q3` is over in 2019: of a quarter only the year is compared. */
const plain = (time: string): string => (time.includes('Q') ? time.slice(0, 4) : time);

/** Later as far as both tell: 2019-07 is not later than 2019, nor than 2019-07-12. */
const isLater = (time: string, date: string): boolean => time > date && !time.startsWith(date);

/** No document prints a figure of a time after its own: one of the two dates is wrong, or the source is. */
export const documentsKnowNoFuture: Rule = function* (files) {
  const dates = new Map(files.rows(sources).map(({ id, row }) => [id, row.published ?? row.retrieved]));
  const starts = new Map(
    files.rows(pollWaves).map(({ text }) => [[text.programme, text.wave, text.population].join('.'), text.field_start]),
  );
  const datasets: readonly Dataset[] = DATASETS;
  for (const dataset of datasets.filter(({ columns, name }) => Object.hasOwn(columns, 'source_id') && name !== claims.name)) {
    const ofPolls = dataset.name === pollResponses.name || dataset.name === pollMeans.name;
    const column = ofPolls ? 'wave' : TIMES.find((name) => Object.hasOwn(dataset.columns, name));
    if (column === undefined) continue;
    for (const row of files.rows(dataset)) {
      const { [column]: named = '', source_id: source = '', status = '', programme, population } = row.text;
      const date = dates.get(source);
      if (date === undefined || ABSENT.has(status)) continue;
      const time = (ofPolls && starts.get([programme, named, population].join('.'))) || plain(named);
      if (isLater(time, date)) yield at(dataset, row, column, `is later than its source ${source} of ${date}`, time);
    }
  }
};
