import { ScrollTable } from '@/components/table/scroll-table';
import { EVIDENCE, type EvidenceCounts, type Strength } from '@/data/sources/evidence';
import { contextOf, type Language } from '@/data/text/context';

interface StrengthTableProps {
  caption: string;
  /** What each row is. */
  head: string;
  rows: { name: string; href: string; strength: Strength; counts: EvidenceCounts; rows: number }[];
  language: Language;
}

/** Sets of figures with the strength of their evidence, and how many of their figures rest on what. */
export function StrengthTable({ caption, head, rows, language }: StrengthTableProps) {
  const { text, format } = contextOf(language);
  const { strength: words } = text.pages.sources;
  const kinds = EVIDENCE.filter((evidence) => rows.some(({ counts }) => counts[evidence] > 0));
  return (
    <ScrollTable
      label={caption}
      columns={[head, words.strength, { figures: words.figures }, ...kinds.map((evidence) => ({ figures: words.evidence[evidence] }))]}
    >
      <tbody>
        {rows.map(({ name, href, strength, counts, rows: all }) => (
          <tr key={name}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td>{words.strengths[strength]}</td>
            <td className="number">{format.number(all)}</td>
            {kinds.map((evidence) => (
              <td key={evidence} className="number">
                {format.number(counts[evidence])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
