import type { FigureDefinition } from '../../figure';
import { annualArrivals, annualSums, monthlyEntries } from '../series';

const twoCounts: FigureDefinition = {
  id: 'two-official-counts',
  build({ text, format }) {
    const words = text.figures['two-official-counts'];
    const entries = annualSums(monthlyEntries(), words.computed);
    const visitors = new Map(annualArrivals('JPN').map((point) => [point.label, point]));
    const rows = entries.map((point) => ({ label: point.label, points: [point, visitors.get(point.label)] }));
    const last = rows.at(-1);
    const [entered = 0, visited = 0] = last?.points.map((point) => point?.value ?? 0) ?? [];
    return {
      headline: words.headline(last?.label ?? '', format.number(entered), format.number(visited)),
      subtitle: words.subtitle,
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'persons',
        groups: [
          { id: 'entries', label: words.groups.entries, hue: 'neutral' },
          { id: 'visitors', label: words.groups.visitors, hue: 'jpn' },
        ],
        rows,
        labels: 'beside',
      },
      notes: words.notes,
      datasets: ['entries-monthly', 'arrivals-annual'],
      findings: [{ says: 'immigration counts more', holds: entered > visited }],
    };
  },
};

export const countFigures = [twoCounts];
