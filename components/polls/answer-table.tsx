import type { Heading, AnswerTable as Table } from '@/data/polls/pages/question-tables';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';

/** Peoples are named where there is a word for them, other publics by their country. */
function headingText(heading: Heading, { text, format }: Context): string {
  const words = text.pages.polls;
  if (heading.kind === 'answer') return heading.label;
  if (heading.kind === 'mean') return words.mean(format.number(heading.scale[0]), format.number(heading.scale[1]));
  const { population, subgroup, averageBase, target } = heading;
  const { people, country } = text.codes;
  const who =
    population === 'JPN' || population === 'KOR' ? people[population] : averageBase ? words.averageBase(averageBase) : country[population];
  const group = subgroup === 'all' ? who : words.ofSubgroup(who, words.subgroup(subgroup));
  return target ? words.onTarget(country[target], group) : group;
}

/** What a table is of; the only table of a question needs no words for the eye. */
function captionOf({ of }: Table, { text }: Context): { caption: string; hidden: boolean } {
  const words = text.pages.polls;
  if (of === 'answers') return { caption: words.perCent, hidden: true };
  if (of === 'groups') return { caption: words.groups, hidden: false };
  return { caption: of === 'other-targets' ? words.otherTargets : words.on(text.codes.country[of]), hidden: false };
}

interface AnswerTableProps {
  table: Table;
  /** Start of the addresses of the remarks. */
  remarks: string;
  context: Context;
}

/** Figures of one question as published, each with the number of the remark that says where it comes from. */
export function AnswerTable({ table, remarks, context }: AnswerTableProps) {
  const words = context.text.pages.polls;
  const { caption, hidden } = captionOf(table, context);
  const corner = table.rows[0]?.heading.kind === 'group' ? words.publicColumn : words.answer;
  return (
    <div className="scroll">
      <table className={styles.answers}>
        <caption className={hidden ? 'hidden-text' : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {table.columns.map((column) => {
              const label = headingText(column, context);
              return (
                <th key={label} scope="col" className="number">
                  {label}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ heading, cells }) => {
            const label = headingText(heading, context);
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, index) =>
                  cell ? (
                    <td key={cell.rowId} className="number">
                      {cell.absence ? <i>{context.text.codes.absence[cell.absence]}</i> : cell.printed}
                      <a className={styles.mark} href={`#${remarks}${cell.remark}`}>
                        {cell.remark}
                      </a>
                    </td>
                  ) : (
                    <td key={index} />
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
