/** Words of the pages on sources, conflicts, gaps and what was left out. */
export const sourcesPages = {
  title: 'Sources',
  lede: (count: string) => `The ${count} documents that figures and statements were read in, from the strongest kind to the weakest.`,
  description: 'Every document behind a figure: publisher, date, address, when and how it was read, and how many rows rest on it.',
  kinds: 'Kinds of document',
  published: (date: string) => `published ${date}`,
  retrieved: (date: string) => `read ${date}`,
  via: (how: string) => `via ${how}`,
  rows: (count: number, written: string, dataset: string) => `${written} ${count === 1 ? 'row' : 'rows'} of ${dataset}`,
  noRows: 'background only: no row rests on it',
  csv: 'The same list as a dataset',
};
