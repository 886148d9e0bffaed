import { answerLabel, questionLabel } from '@/data/polls/labels';
import { pollTables } from '@/data/polls/tables';
import type { Context, Language } from '@/data/text/context';
import { inLanguage } from '@/data/text/in-language';

function programmeName(programme: string, language: Language): string {
  const found = pollTables().programmes.find(({ row }) => row.programme === programme);
  return found ? inLanguage(found.row, 'name', language) : programme;
}

/** The cells that name a series, in words: `Genron NPO–EAI joint opinion poll · asked in South Korea about Japan · Impression: good, bad`. */
export function seriesLabel(series: Record<string, string>, answers: readonly string[], { language, text, format }: Context): string {
  const names: Record<string, string> = { ...text.codes.country, ...text.pages.sources.series };
  const { programme = '', population, target } = series;
  const inWords = (column: string, cell: string): string => {
    if (column === 'programme') return programmeName(cell, language);
    if (column === 'population') return text.pages.sources.askedIn(cell === 'AVERAGE' ? undefined : names[cell], target && names[target]);
    if (column === 'average_base') return text.pages.polls.averageBase(cell);
    if (column === 'subgroup') return text.pages.polls.subgroup(cell);
    if (column !== 'question') return names[cell] ?? cell;
    const named = answers.map((answer) => answerLabel({ programme, question: cell, answer }, language));
    const asked = questionLabel({ programme, question: cell }, language);
    return named.length > 0 ? format.pair(asked, format.list(named)) : asked;
  };
  return Object.entries(series)
    .filter(([, cell]) => cell !== '' && cell !== 'all')
    .filter(([column]) => column !== 'target' || population === undefined)
    .map(([column, cell]) => inWords(column, cell))
    .join(' · ');
}
