import { ScrollTable } from '@/components/table/scroll-table';
import type { AskedWave, WordingBox } from '@/data/compare/wording';
import type { CompareContext } from '@/data/compare/words';

/** The people a sample stands for: in the source's words, or by their lowest age. */
export const peopleOf = ({ covered, ageFloor }: AskedWave, { text, format }: CompareContext): string | undefined =>
  covered ?? (ageFloor === undefined ? undefined : text.pages.compare.page.age(format.number(ageFloor)));

/** Every wave of every public asked one question: when, how, whom and how many. */
export function AskedTable({ box, title, context }: { box: WordingBox; title: string; context: CompareContext }) {
  const { text, format } = context;
  const { methodLabels, notStated } = text.pages.polls;
  const { wave, wholeSample } = text.pages.compare.page;
  return (
    <ScrollTable label={title} columns={[wave, methodLabels.dates, methodLabels.mode, methodLabels.covered, { figures: wholeSample }]}>
      {box.asked.map(({ who, waves }) => (
        <tbody key={who}>
          <tr>
            <th scope="rowgroup" colSpan={5}>
              {who}
            </th>
          </tr>
          {waves.map((asked) => (
            <tr key={asked.label}>
              <th scope="row">{format.label(asked.label)}</th>
              <td>{format.period(asked.period)}</td>
              <td>{asked.mode ? text.codes.mode[asked.mode] : notStated}</td>
              <td>{peopleOf(asked, context) ?? notStated}</td>
              <td className="number">{asked.sample === undefined ? notStated : format.number(asked.sample)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </ScrollTable>
  );
}
