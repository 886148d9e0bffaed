import type { DatasetName } from '@/data/catalogue';
import { keepersOf } from '@/data/sources/keepers';
import { contextOf, type Language } from '@/data/text/context';
import { KeeperLinks } from './keeper-links';
import { ProgrammeHolder } from './programme-holder';

interface WhereToLookProps {
  dataset: DatasetName;
  /** The cells that name the series. */
  series: Record<string, string>;
  /** Publishers whose documents were copied, where no office is known to hold the series. */
  publishers?: string[];
  language: Language;
}

/** Who holds a series first hand: the organisers of a poll, the office that counts a flow. */
export function WhereToLook({ dataset, series, publishers = [], language }: WhereToLookProps) {
  if (series.programme) return <ProgrammeHolder programme={series.programme} language={language} />;
  const keepers = keepersOf(dataset, series);
  if (keepers.length > 0) return <KeeperLinks keepers={keepers} language={language} />;
  const { text, format } = contextOf(language);
  return publishers.length > 0 ? format.facts(publishers) : text.pages.sources.strength.unknown;
}
