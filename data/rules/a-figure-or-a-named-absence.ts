import type { Dataset } from '../csv/dataset';
import { ABSENCES, pollMeans, pollResponses } from '../polls/datasets';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld, visitorSpending } from '../tourism/datasets';
import { boycottItems, controlledMaterials, tradeAnnual, tradeMonthly, tradeWorld } from '../trade/datasets';
import { at, type Rule } from './rule';

interface Figures {
  dataset: Dataset;
  /** The columns that hold a row's figure, one or more of them. */
  columns: string[];
}

const WITH_STATUS: Figures[] = [
  { dataset: pollResponses, columns: ['share_percent'] },
  { dataset: pollMeans, columns: ['mean'] },
  { dataset: arrivalsMonthly, columns: ['arrivals_persons'] },
  { dataset: arrivalsAnnual, columns: ['arrivals_persons'] },
  { dataset: arrivalsWorld, columns: ['arrivals_persons'] },
  { dataset: visitorSpending, columns: ['value_jpy', 'value_usd'] },
  { dataset: tradeAnnual, columns: ['value_usd', 'value_jpy'] },
  { dataset: tradeMonthly, columns: ['value_usd', 'value_jpy'] },
  { dataset: tradeWorld, columns: ['value_usd', 'value_jpy'] },
];

const WITHOUT_STATUS: Figures[] = [
  { dataset: controlledMaterials, columns: ['value_usd', 'value_jpy', 'quantity_kg'] },
  { dataset: boycottItems, columns: ['value_usd', 'value_jpy'] },
];

const absences: ReadonlySet<string> = new Set(ABSENCES);

/** A row has a figure exactly when its status does not name an absence. */
export const aFigureOrANamedAbsence: Rule = function* (files) {
  for (const { dataset, columns } of WITH_STATUS) {
    for (const row of files.rows(dataset)) {
      const { status = '' } = row.text;
      const filled = columns.find((column) => row.text[column] !== '');
      if (absences.has(status) && filled) {
        yield at(dataset, row, 'status', `names an absence, but ${filled} is ${row.text[filled]}`);
      } else if (!absences.has(status) && !filled) {
        yield at(dataset, row, 'status', `needs a figure, but ${columns.join(' and ')} ${columns.length > 1 ? 'are' : 'is'} empty`);
      }
    }
  }
};

/** A row of a dataset that has no status has at least one figure. */
export const aRowWithoutStatusHasAFigure: Rule = function* (files) {
  for (const { dataset, columns } of WITHOUT_STATUS) {
    for (const row of files.rows(dataset)) {
      if (columns.every((column) => row.text[column] === '')) {
        yield at(dataset, row, columns[0] ?? '', `the row needs a figure in ${columns.join(', ')}`);
      }
    }
  }
};
