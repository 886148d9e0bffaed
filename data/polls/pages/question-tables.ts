import type { Public } from '../../csv/country';
import { rowsWhere } from '../../csv/where';
import type { Language } from '../../text/context';
import { inLanguage } from '../../text/in-language';
import type { PollQuestion } from '../datasets';
import type { PollTables } from '../tables';
import { type Cell, cellsOf } from './cells';
import { type Remark, remarks } from './remarks';

/** What a row or a column of a table stands for. */
export type Heading =
  | { kind: 'answer'; label: string }
  | { kind: 'mean'; scale: [number, number] }
  | { kind: 'group'; population: Public; subgroup: string; averageBase?: string; target?: Public };

export interface AnswerTable {
  /** What the table is of: all answers of few publics, one target, all other targets, or groups of people. */
  of: 'answers' | Public | 'other-targets' | 'groups';
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

interface Axis<H extends Heading = Heading> {
  key: string;
  heading: H;
  order: string;
}

type GroupHeading = Extract<Heading, { kind: 'group' }>;

/** The two publics of the site first, averages last, groups of people after everybody. */
function groupOf({ population, subgroup, averageBase }: Cell): Axis<GroupHeading> {
  const place = population === 'JPN' ? 0 : population === 'KOR' ? 1 : population === 'AVERAGE' ? 3 : 2;
  const key = [population, subgroup, averageBase].join(' ');
  return { key, heading: { kind: 'group', population, subgroup, averageBase }, order: `${subgroup === 'all' ? 0 : 1}${place} ${key}` };
}

/** A public's answer about one of many targets. */
function targetAndGroupOf(cell: Cell): Axis {
  const { key, heading, order } = groupOf(cell);
  const { target } = cell;
  return { key: `${target} ${key}`, heading: { ...heading, target }, order: `${target} ${order}` };
}

const distinct = (axes: Axis[]): Axis[] =>
  [...new Map(axes.map((axis) => [axis.key, axis])).values()].toSorted((a, b) => a.order.localeCompare(b.order));

/** Targets that have a table of their own; what was said of all others stands in one. */
const OWN_TABLE: Public[] = ['JPN', 'KOR'];

/** All that a wave's publics answered to one question: everybody first, then groups of people. */
export function questionTables(question: PollQuestion, wave: string, tables: PollTables, language: Language): QuestionTables {
  const cells = cellsOf(question, wave, tables).toSorted((a, b) => groupOf(a).order.localeCompare(groupOf(b).order));
  const { list, numberOf } = remarks();
  const asked = { programme: question.programme, question: question.question };
  const answers = new Map(rowsWhere(tables.answers, asked).map(({ row }) => [row.answer, row]));
  const answerOf = ({ answer, scale = [0, 0] }: Cell): Axis => {
    const declared = answer === undefined ? undefined : answers.get(answer);
    if (!declared) return { key: 'mean', heading: { kind: 'mean', scale }, order: '00' };
    const order = String(declared.position).padStart(2, '0');
    return { key: declared.answer, heading: { kind: 'answer', label: inLanguage(declared, 'label', language) }, order };
  };
  const table = (of: AnswerTable['of'], own: Cell[], down: (cell: Cell) => Axis, across: (cell: Cell) => Axis): AnswerTable[] => {
    if (own.length === 0) return [];
    const columns = distinct(own.map(across));
    const byPlace = new Map(own.map((cell) => [`${down(cell).key}/${across(cell).key}`, { ...cell, remark: numberOf(cell) }]));
    const rows = distinct(own.map(down)).map(({ key, heading }) => ({
      heading,
      cells: columns.map((column) => byPlace.get(`${key}/${column.key}`)),
    }));
    return [{ of, columns: columns.map(({ heading }) => heading), rows }];
  };
  const everybody = cells.filter(({ subgroup }) => subgroup === 'all');
  const few = new Set(everybody.map(({ population }) => population)).size <= MOST_ACROSS;
  const about = (wanted: (target: Public) => boolean) => everybody.filter(({ target }) => target !== undefined && wanted(target));
  const main = few
    ? table('answers', everybody, answerOf, groupOf)
    : [
        ...table(
          'answers',
          everybody.filter(({ target }) => target === undefined),
          groupOf,
          answerOf,
        ),
        ...OWN_TABLE.flatMap((own) =>
          table(
            own,
            about((target) => target === own),
            groupOf,
            answerOf,
          ),
        ),
        ...table(
          'other-targets',
          about((target) => !OWN_TABLE.includes(target)),
          targetAndGroupOf,
          answerOf,
        ),
      ];
  const groups = cells.filter(({ subgroup }) => subgroup !== 'all');
  return { tables: [...main, ...table('groups', groups, groupOf, answerOf)], remarks: list };
}
