import { href } from '@/components/layout/href';
import { type CoverageMark, coverage, yearRuns } from '@/data/polls/pages/coverage';
import type { Context } from '@/data/text/context';
import { CoverageStrip } from './coverage-strip';
import styles from './polls.module.css';
import { programmeWords } from './words';

/** Every how many years the strip's scale is written. */
const STEP = 10;

/** What the data hold, poll by poll and year by year: in marks, and in words below them. */
export function CoverageTable({ context }: { context: Context }) {
  const { text, format } = context;
  const words = text.pages.polls;
  const rows = coverage().toSorted((a, b) => b.lanes.flatMap(({ marks }) => marks).length - a.lanes.flatMap(({ marks }) => marks).length);
  const years = rows.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.map(({ year }) => year)));
  const span: [number, number] = [Math.min(...years), Math.max(...years)];
  const decades = Array.from({ length: 10 }, (_, index) => (Math.floor(span[0] / STEP) + 1 + index) * STEP).filter(
    (year) => year < span[1] - 3,
  );
  const runs = (marks: CoverageMark[], kind: CoverageMark['kind']) =>
    words.years(yearRuns(marks.filter((mark) => mark.kind === kind).map(({ year }) => year)));
  return (
    <table className={styles.coverage}>
      <caption>{words.coverageNote}</caption>
      <thead>
        <tr>
          <th scope="col">{words.coverageColumns.poll}</th>
          <th scope="col">
            {words.coverageColumns.publics}
            <CoverageStrip lanes={[]} span={span} years={decades} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ slug, lanes }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={href(context.language, `/polls/${slug}/`)}>{programmeWords({ slug, programmes: [] }, context).title}</a>
            </th>
            <td>
              <CoverageStrip lanes={lanes} span={span} />
              {lanes.map(({ who, marks }) => {
                const [figures, gaps] = [runs(marks, 'figure'), runs(marks, 'gap')];
                return (
                  <p key={who}>
                    {format.pair(words.lanes[who], figures || words.none)}
                    {gaps && (
                      <span className={styles.soft}>
                        {format.marks.facts}
                        {format.pair(words.coverageColumns.gaps, gaps)}
                      </span>
                    )}
                  </p>
                );
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
