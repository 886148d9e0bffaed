import type { Gap } from '@/data/sources/gaps';
import { spansOf } from '@/data/sources/time-spans';
import { contextOf, type Language } from '@/data/text/context';
import { seriesLabel } from './series-label';

/** The absences of one dataset: which series, which times, why. */
export function GapTable({ gaps, language }: { gaps: readonly Gap[]; language: Language }) {
  const context = contextOf(language);
  const { text, format } = context;
  const words = text.pages.method.gaps;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.series}</th>
          <th scope="col">{words.times}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ series, answers, absence, times, note }) => {
          const label = seriesLabel(series, answers, context);
          return (
            <tr key={`${label} ${absence} ${times[0]}`}>
              <th scope="row">{label}</th>
              <td>{spansOf(times).map(format.period).join(', ')}</td>
              <td>{[text.codes.absence[absence], note].filter(Boolean).join('. ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
