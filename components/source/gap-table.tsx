import { DataText } from '@/components/layout/data-text';
import { TableHead } from '@/components/table/scroll-table';
import type { DatasetName } from '@/data/catalogue';
import type { Gap } from '@/data/sources/gaps';
import { spansOf } from '@/data/sources/time-spans';
import { contextOf, type Language } from '@/data/text/context';
import { seriesLabel } from './series-label';
import { WhereToLook } from './where-to-look';

/** The absences of one dataset: which series, which times, why, and who would have the figure. */
export function GapTable({ dataset, gaps, language }: { dataset: DatasetName; gaps: readonly Gap[]; language: Language }) {
  const context = contextOf(language);
  const { text, format } = context;
  const words = text.pages.method.gaps;
  return (
    <table>
      <TableHead columns={[words.series, words.times, words.why, text.pages.sources.gaps.where]} />
      <tbody>
        {gaps.map(({ series, answers, absence, times, note }) => {
          const label = seriesLabel(series, answers, context);
          return (
            <tr key={`${label} ${absence} ${times[0]}`}>
              <th scope="row">{label}</th>
              <td>{format.commas(spansOf(times).map(format.period))}</td>
              <td>
                {text.codes.absence[absence]}
                {note && (
                  <>
                    {format.marks.stop}
                    <DataText language={language}>{note}</DataText>
                  </>
                )}
              </td>
              {/* What was never asked or never published nobody holds. */}
              <td>{(absence === 'not-found' || absence === 'withheld') && <WhereToLook {...{ dataset, series, language }} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
