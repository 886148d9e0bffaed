import { hasValue, pointsOf } from '@/data/series';
import { DateField } from './date-field.client';
import styles from './fields.module.css';
import notes from './notes.module.css';
import type { Tools } from './tools.client';
import { useSeries } from './use-series.client';
import { useSession } from './use-session.client';

/** First and last month or year shown: typed, or dragged over the years that the series have figures for. */
export function RangeControl({ tools }: { tools: Tools }) {
  const { session, context } = tools;
  const { from, to } = useSession(session).state;
  const years = useSeries(tools)
    .flatMap(({ series }) => pointsOf(series))
    .filter(hasValue)
    .flatMap(({ period }) => [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))]);
  const [least, most] = [Math.min(...years), Math.max(...years)];
  const words = context.text.pages.compare.page.builder;
  const inRange = (year: number): number => Math.min(Math.max(year, least), most);
  const [first, last] = [inRange(from ? Number(from.slice(0, 4)) : least), inRange(to ? Number(to.slice(0, 4)) : most)];

  // The end of the whole range is no limit; an end pushed past the other takes it along.
  const limit = (year: number, whole: number) => (year === whole ? undefined : String(year));
  const dragFirst = (year: number) =>
    session.change({ from: limit(year, least), ...(year > last ? { to: limit(year, most) } : {}) }, 'drag');
  const dragLast = (year: number) =>
    session.change({ to: limit(year, most), ...(year < first ? { from: limit(year, least) } : {}) }, 'drag');
  const slider = (label: string, value: number, drag: (year: number) => void) => (
    <label className={styles.slider}>
      <span>
        {label} <b>{value}</b>
      </span>
      <input type="range" min={least} max={most} step={1} value={value} onChange={(event) => drag(Number(event.target.value))} />
    </label>
  );
  return (
    <div className={styles.range}>
      <div className={styles.pair}>
        <DateField tools={tools} end="from" label={words.from} />
        <DateField tools={tools} end="to" label={words.to} />
      </div>
      <p className={notes.soft}>{words.dateHint}</p>
      {years.length > 0 && (
        <>
          {slider(words.firstYear, first, dragFirst)}
          {slider(words.lastYear, last, dragLast)}
        </>
      )}
      <button type="button" onClick={() => session.change({ from: undefined, to: undefined })}>
        {words.wholeRange}
      </button>
    </div>
  );
}
