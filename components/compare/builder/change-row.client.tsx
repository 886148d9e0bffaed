import { useState } from 'react';
import { PointOptions } from '@/components/layout/point-options';
import { changeBetween } from '@/data/compare/change';
import { changeSentences } from '@/data/compare/readout';
import { type CompareContext, wordsOf } from '@/data/compare/words';
import type { PlacedPanel } from '../placed';
import type { ShownComparison } from '../shown';
import notes from './notes.module.css';
import styles from './own-view.module.css';
import type { ChangeControl, ChosenPoints } from './use-change.client';

interface ChangeRowProps {
  panel: PlacedPanel;
  shown: ShownComparison;
  change: ChangeControl;
  context: CompareContext;
}

interface SaidProps {
  points: ChosenPoints;
  name: string;
  shown: ShownComparison;
  context: CompareContext;
}

/** What the two points say, or that a second one is awaited. */
function Said({ points: { line, from, to }, name, shown, context }: SaidProps) {
  const words = context.text.pages.compare.page.builder.change;
  const entry = shown.whole.get(line);
  if (!entry || from === '') return null;
  if (to === '') return <p>{words.second(context.format.label(from))}</p>;
  return (
    <>
      <p className={styles.said}>{words.said(name, context.format.label(from), context.format.label(to))}</p>
      {changeSentences(changeBetween(entry, from, to), wordsOf(context)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** Under a chart: two points of one of its lines, in its range or not, and what may be said of the change between them. */
export function ChangeRow({ panel: { figure }, shown, change, context }: ChangeRowProps) {
  const words = context.text.pages.compare.page.builder.change;
  const [isOpen, setOpen] = useState(false);
  const { series } = figure.chart;
  const [first] = series;
  if (!first) return null;
  const own = series.some(({ id }) => id === change.chosen?.line) ? change.chosen : undefined;
  const points: ChosenPoints = own ?? { line: first.id, from: '', to: '' };
  const line = series.find(({ id }) => id === points.line) ?? first;
  const pointChoice = (part: 'from' | 'to') => (
    <label>
      {words[part]}
      <select value={points[part]} onChange={(event) => change.set({ ...points, [part]: event.target.value })}>
        <option value="">{words.unset}</option>
        <PointOptions series={shown.whole.get(line.id)?.series ?? line} without={words.without} format={context.format} />
      </select>
    </label>
  );
  return (
    <details className={styles.change} open={isOpen || own !== undefined} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <p className={notes.soft}>{words.hint}</p>
      <div className={styles.changeRow}>
        {series.length > 1 && (
          <label>
            {words.series}
            <select value={points.line} onChange={(event) => change.set({ line: event.target.value, from: '', to: '' })}>
              {series.map(({ id, label }) => (
                <option key={id} value={id}>
                  {shown.names.get(id) ?? label}
                </option>
              ))}
            </select>
          </label>
        )}
        {pointChoice('from')}
        {pointChoice('to')}
        <button type="button" onClick={change.clear}>
          {words.clear}
        </button>
      </div>
      <div role="status" className={styles.read}>
        {own && <Said points={own} name={line.label} shown={shown} context={context} />}
      </div>
    </details>
  );
}
