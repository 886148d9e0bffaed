import { TableHead } from '@/components/table/scroll-table';

interface CodeTableProps {
  caption: string;
  head: { code: string; meaning: string };
  /** Code, its word, and what the word means where that is not plain. */
  codes: Record<string, string>;
  meanings?: Record<string, string>;
}

/** The codes of one kind with their words. */
export function CodeTable({ caption, head, codes, meanings = {} }: CodeTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <TableHead columns={[head.code, head.meaning]} />
      <tbody>
        {Object.entries(codes).map(([code, word]) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{meanings[code] ?? word}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
