import type { CoverageRow } from '@/data/polls/pages/coverage';
import styles from './polls.module.css';

interface CoverageStripProps {
  lanes: CoverageRow['lanes'];
  /** First and last year of the strip. */
  span: [number, number];
  /** Years written above, instead of marks. */
  years?: number[];
}

const LANE = 12;

/** Years as small marks on one scale for all polls: filled where there are figures. The same is said in words beside it. */
export function CoverageStrip({ lanes, span: [first, last], years = [] }: CoverageStripProps) {
  const place = (year: number): string => `${((100 * (year - first)) / (last - first + 1)).toFixed(2)}%`;
  return (
    <svg className={styles.strip} height={Math.max(lanes.length, 1) * LANE} aria-hidden="true">
      {years.map((year) => (
        <text key={year} x={place(year)} y={LANE - 2}>
          {year}
        </text>
      ))}
      {lanes.flatMap(({ who, marks }, lane) =>
        marks.map(({ year, kind }) => (
          <rect
            key={`${who}${year}`}
            className={`${styles[who]} ${kind === 'gap' ? styles.gap : ''}`}
            x={place(year)}
            y={lane * LANE + 2}
            width="1.6%"
            height={LANE - 4}
          />
        )),
      )}
    </svg>
  );
}
