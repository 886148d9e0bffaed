import { ScrollTable } from '@/components/table/scroll-table';
import { EVIDENCE } from '@/data/sources/evidence';
import { spansOf } from '@/data/sources/time-spans';
import { wantedDocuments } from '@/data/sources/wanted';
import { contextOf, type Language } from '@/data/text/context';
import { seriesLabel } from './series-label';
import styles from './wanted-table.module.css';
import { WhereToLook } from './where-to-look';

/** Where a first-hand document should replace a second-hand one. */
export function WantedTable({ language }: { language: Language }) {
  const context = contextOf(language);
  const { text, format } = context;
  const { strength: words } = text.pages.sources;
  return (
    <div className={`later ${styles.wanted}`}>
      <ScrollTable label={words.wanted} columns={[words.series, { figures: words.figures }, words.times, words.now, words.who]}>
        <tbody>
          {wantedDocuments().map(({ dataset, series, times, counts, rows, of, publishers }) => {
            const named = seriesLabel(series, [], context);
            const label = series.programme ? named : format.pair(text.datasets[dataset].title, named);
            return (
              <tr key={`${dataset} ${label}`}>
                <th scope="row">{label}</th>
                <td className="number">{words.of(format.number(rows), format.number(of))}</td>
                <td>{format.commas(spansOf(times).map(format.period))}</td>
                <td>
                  {format.commas(
                    EVIDENCE.filter((evidence) => counts[evidence] > 0).map((evidence) =>
                      words.counted(format.number(counts[evidence]), words.evidence[evidence]),
                    ),
                  )}
                </td>
                <td>
                  <WhereToLook {...{ dataset, series, publishers, language }} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </div>
  );
}
