import type { PlacedChart } from '@/components/chart/layout/placed';
import { href, sourceHref } from '@/components/layout/href';
import type { Figure } from '@/data/figure';
import { hasValue } from '@/data/series';
import { countEvidence, evidenceOf, type Strength, strengthOf } from '@/data/sources/evidence';
import type { SourceLookup } from '@/data/sources/name';
import type { ChartContext } from '@/data/text/context';
import styles from './figure-view.module.css';
import { pointsIn, sourcesOf } from './rows';

/** What the marks of this chart mean, where it has them. */
function markNotes(figure: Figure, chart: PlacedChart, { text }: ChartContext): string[] {
  const points = pointsIn(figure);
  const notes = chart.kind === 'time' && chart.cut ? [text.chart.cutAxis] : [];
  if (points.some((point) => point.value !== undefined && point.status !== 'final')) notes.push(text.chart.hollow);
  if (chart.kind === 'time' && points.some((point) => point.value === undefined)) notes.push(text.chart.gapLegend);
  return notes;
}

/** Notes shown at once; the rest are folded. */
const OPEN_NOTES = 3;

function Notes({ notes, context: { text, format } }: { notes: string[]; context: ChartContext }) {
  const list = (shown: string[]) => (
    <ul>
      {shown.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
  // Folding a single note would take as much room as the note.
  const open = notes.length <= OPEN_NOTES + 1 ? notes.length : OPEN_NOTES;
  return (
    <>
      {open > 0 && list(notes.slice(0, open))}
      {notes.length > open && (
        <details>
          <summary>{text.chart.moreNotes(format.number(notes.length - open))}</summary>
          {list(notes.slice(open))}
        </details>
      )}
    </>
  );
}

/** Above this many sources the list is folded: the Cabinet Office's affinity rests on more than thirty documents. */
const OPEN_SOURCES = 3;

function SourceList({ figure, context, sourceOf }: { figure: Figure; context: ChartContext; sourceOf: SourceLookup }) {
  const sources = sourcesOf(figure);
  const list = (
    <ol>
      {sources.map((id, index) => {
        const { publisher, title, published } = sourceOf(id);
        return (
          <li key={id} id={`${figure.id}-${index + 1}`}>
            <a href={sourceHref(context.language, id)}>{context.format.pair(publisher, title)}</a>
            {published && `${context.format.marks.comma}${context.format.date(published)}`}
          </li>
        );
      })}
    </ol>
  );
  const heading = context.format.aside(context.text.chart.sources, context.format.number(sources.length));
  if (sources.length > OPEN_SOURCES)
    return (
      <details className={styles.sources}>
        <summary>{heading}</summary>
        {list}
      </details>
    );
  return (
    <div className={styles.sources}>
      <p>{heading}</p>
      {list}
    </div>
  );
}

/** How strong the documents behind the points are. None of computed points alone: documents do not print what is worked out from them. */
function strengthOfPoints(figure: Figure, sourceOf: SourceLookup): Strength | undefined {
  const printed = pointsIn(figure).filter((point) => hasValue(point) && point.rowId !== '');
  if (printed.length === 0) return undefined;
  return strengthOf(countEvidence(printed.map(({ sourceIds }) => evidenceOf(sourceIds.map(sourceOf)))));
}

interface RemarksProps {
  figure: Figure;
  chart: PlacedChart;
  context: ChartContext;
  sourceOf: SourceLookup;
}

/** Under a chart: notes on breaks and definitions, then the numbered sources and how strong they are. */
export function Remarks({ figure, chart, context, sourceOf }: RemarksProps) {
  const breaks =
    chart.kind === 'time' ? chart.breaks.map((entry) => context.text.chart.breakNote(entry.label, entry.reason, entry.series)) : [];
  const strength = strengthOfPoints(figure, sourceOf);
  const notes = [...new Set([...breaks, ...figure.notes, ...markNotes(figure, chart, context)])];
  return (
    <div className={styles.remarks}>
      <Notes notes={notes} context={context} />
      <SourceList figure={figure} context={context} sourceOf={sourceOf} />
      {strength && (
        <a href={href(context.language, '/sources/strength/')}>{context.text.chart.strength(context.text.chart.strengths[strength])}</a>
      )}
    </div>
  );
}
