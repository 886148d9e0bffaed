import { answerLabel, questionLabel } from '@/data/polls/labels';
import { pollTables } from '@/data/polls/tables';
import type { Text } from '@/data/text/context';

const programmeName = (programme: string): string =>
  pollTables().programmes.find(({ row }) => row.programme === programme)?.row.name_en ?? programme;

/** The cells that name a series, in words: `The Genron NPO and EAI · South Korea · Japan · Impression · good`. */
export function seriesLabel(series: Record<string, string>, text: Text): string {
  const countries: Record<string, string> = text.codes.country;
  const { programme = '', question = '', answer } = series;
  const inWords = (column: string, cell: string): string => {
    switch (column) {
      case 'programme':
        return programmeName(cell);
      case 'question':
        return questionLabel({ programme, question });
      case 'answer':
        return answerLabel({ programme, question, answer });
      default:
        return countries[cell] ?? cell;
    }
  };
  return Object.entries(series)
    .filter(([, cell]) => cell !== '' && cell !== 'all')
    .map(([column, cell]) => inWords(column, cell))
    .join(' · ');
}
