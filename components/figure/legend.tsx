import type { PlacedBarChart, PlacedTimeChart } from '@/components/chart/layout/placed';
import { FigureSwitch } from '@/components/layout/switch';
import styles from './figure-view.module.css';

/** The name of each series beside its mark, and a native switch for it, which works without scripts. */
export function Legend({ chart, label }: { chart: PlacedTimeChart | PlacedBarChart; label: string }) {
  const series = chart.kind === 'time' ? chart.lines : chart.groups.map((group) => ({ ...group, dash: 'solid' }));
  if (series.length < 2) return null;
  return (
    <fieldset className={styles.legend}>
      <legend className="hidden-text">{label}</legend>
      {series.map((entry, index) => (
        <label key={entry.id} className={entry.hue}>
          <FigureSwitch className={`t${index}`} defaultChecked />
          <svg width="24" height="12" aria-hidden="true">
            {chart.kind === 'time' ? (
              <path className={entry.dash === 'solid' ? 'line' : `line ${entry.dash}`} d="M0 6H24" />
            ) : (
              <rect className="bar" y="1" width="24" height="10" />
            )}
          </svg>
          <span>{entry.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
