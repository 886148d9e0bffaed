import { TableHead } from '@/components/table/scroll-table';
import type { DatasetName } from '@/data/catalogue';
import type { Hole } from '@/data/sources/holes';
import { spansOf } from '@/data/sources/time-spans';
import { contextOf, type Language } from '@/data/text/context';
import { seriesLabel } from './series-label';
import { WhereToLook } from './where-to-look';

/** The times for which series of one dataset have no row, and who would have the figures. */
export function HoleTable({ dataset, holes, language }: { dataset: DatasetName; holes: readonly Hole[]; language: Language }) {
  const context = contextOf(language);
  const { text, format } = context;
  const words = text.pages.method.gaps;
  return (
    <table>
      <TableHead columns={[words.series, words.times, text.pages.sources.gaps.where]} />
      <tbody>
        {holes.map(({ series, times }) => {
          const label = seriesLabel(series, [], context);
          return (
            <tr key={`${label} ${times[0]}`}>
              <th scope="row">{label}</th>
              <td>{format.commas(spansOf(times).map(format.period))}</td>
              <td>
                <WhereToLook {...{ dataset, series, language }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
