import { factsOf } from '@/data/publish/facts';
import type { NamedDataset } from '@/data/publish/published-file';
import { contextOf, type Language } from '@/data/text/context';

/** Rows, period and date of a dataset in one line. */
export function DatasetFacts({ dataset, language }: { dataset: NamedDataset; language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.pages.data;
  const { rows, period, retrieved } = factsOf(dataset);
  const parts = [words.rows(format.number(rows)), period && format.period(period), retrieved && words.retrieved(format.date(retrieved))];
  return parts.filter(Boolean).join(' · ');
}
