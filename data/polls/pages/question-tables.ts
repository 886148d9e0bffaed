import { group } from 'd3-array';
import type { Public } from '../../csv/country';
import type { PollQuestion } from '../datasets';
import type { PollTables } from '../tables';
import { type Cell, cellsOf } from './cells';
import { type Remark, remarksOf } from './remarks';

/** What a row or a column of a table stands for. */
export type Heading =
  | { kind: 'answer'; label: string }
  | { kind: 'mean'; scale: [number, number] }
  | { kind: 'group'; population: Public; subgroup: string; averageBase?: string };

export interface AnswerTable {
  /** Whom it is about, where the publics were asked about several. */
  target?: Public;
  columns: Heading[];
  rows: { heading: Heading; cells: ((Cell & { remark: number }) | undefined)[] }[];
}

export interface QuestionTables {
  tables: AnswerTable[];
  /** What the numbers beside the figures stand for. */
  remarks: Remark[];
}

/** Most publics that stand side by side on a phone; more of them stand one below the other. */
const MOST_ACROSS = 2;

interface Axis {
  key: string;
  heading: Heading;
  order: string;
}

/** The two publics of the site first, averages last, subgroups in order of their codes. */
function groupOf({ population, subgroup, averageBase }: Cell): Axis {
  const place = population === 'JPN' ? 0 : population === 'KOR' ? 1 : population === 'AVERAGE' ? 3 : 2;
  const key = [population, subgroup, averageBase].join(' ');
  return { key, heading: { kind: 'group', population, subgroup, averageBase }, order: `${place} ${key}` };
}

const distinct = (axes: Axis[]): Axis[] =>
  [...new Map(axes.map((axis) => [axis.key, axis])).values()].toSorted((a, b) => a.order.localeCompare(b.order));

/** All that a wave's publics answered to one question: everybody first, then groups of people. */
export function questionTables(question: PollQuestion, wave: string, tables: PollTables): QuestionTables {
  const cells = cellsOf(question, wave, tables);
  const { list, numberOf } = remarksOf(cells);
  const answers = new Map(
    tables.answers
      .filter(({ row }) => row.programme === question.programme && row.question === question.question)
      .map(({ row }) => [row.answer, row]),
  );
  const answerOf = ({ answer, scale = [0, 0] }: Cell): Axis => {
    const declared = answer === undefined ? undefined : answers.get(answer);
    if (!declared) return { key: 'mean', heading: { kind: 'mean', scale }, order: '00' };
    return {
      key: declared.answer,
      heading: { kind: 'answer', label: declared.label_en },
      order: String(declared.position).padStart(2, '0'),
    };
  };
  const table = (own: Cell[], down: (cell: Cell) => Axis, across: (cell: Cell) => Axis, target?: Public): AnswerTable => {
    const columns = distinct(own.map(across));
    const byPlace = new Map(own.map((cell) => [`${down(cell).key}/${across(cell).key}`, { ...cell, remark: numberOf(cell) }]));
    return {
      target,
      columns: columns.map(({ heading }) => heading),
      rows: distinct(own.map(down)).map(({ key, heading }) => ({
        heading,
        cells: columns.map((column) => byPlace.get(`${key}/${column.key}`)),
      })),
    };
  };
  const everybody = cells.filter(({ subgroup }) => subgroup === 'all');
  const subgroups = cells.filter(({ subgroup }) => subgroup !== 'all');
  const few = new Set(everybody.map(({ population }) => population)).size <= MOST_ACROSS;
  const main = few
    ? [table(everybody, answerOf, groupOf)]
    : [...group(everybody, ({ target }) => target)].map(([target, own]) => table(own, groupOf, answerOf, target));
  return {
    tables: [...(everybody.length > 0 ? main : []), ...(subgroups.length > 0 ? [table(subgroups, groupOf, answerOf)] : [])],
    remarks: list,
  };
}
