import { evidence, evidenceMeaning, strengths } from './evidence';

/** Words of the pages on sources and on the strength of evidence. */
export const sourcesPages = {
  title: 'Sources',
  lede: (count: string) =>
    `The ${count} documents that figures and statements were read in, by kind and publisher, from the strongest kind to the weakest. Each has a page with all that rests on it.`,
  description: 'Every document behind a figure: publisher, date, address, when and how it was read, and how many rows rest on it.',
  rows: (count: number, written: string, dataset: string) => `${written} ${count === 1 ? 'row' : 'rows'} of ${dataset}`,
  rowCount: (count: number, written: string) => (count === 1 ? '1 row' : `${written} rows`),
  noRows: 'background only: no row rests on it',
  csv: 'The same list as a dataset',
  search: 'Search titles, publishers and ids',
  kind: 'Kind of document',
  anyKind: 'every kind',
  /** “12 of 654 documents”: the number found is set between the two parts. */
  found: (all: string) => ({ before: '', after: ` of ${all} documents` }),
  noneFound: 'No document matches.',
  ignored: (parts: string) => `The address asks for something this list does not have; ignored: ${parts}`,
  entry: {
    lede: (publisher: string, kind: string) => `${publisher}. ${kind}.`,
    description: (title: string, publisher: string) =>
      `“${title}”, ${publisher}: where the document is, when it was read, and every figure here that rests on it.`,
    facts: {
      document: 'Document',
      publisher: 'Publisher',
      kind: 'Kind',
      published: 'Published',
      retrieved: 'Read',
      via: 'How it was read',
      licence: 'Terms',
      note: 'Note',
      id: 'Id',
    },
    noAddress: 'No address: it was read in a copy.',
    rests: 'What rests on it',
    rowsTitle: 'Rows',
    figures: 'Charts',
    waves: 'Poll waves',
    conflicts: 'Where it prints another value',
    siblings: 'Other documents of this publisher',
  },
  strength: {
    title: 'Strength of evidence',
    link: 'Strength of evidence: what each dataset and each poll rests on, and where a first-hand document should replace a second-hand one',
    lede: 'How close the documents behind the figures are to whoever made them. It follows from the kinds of the documents alone, by one rule; it says nothing of how good a poll or a statistic is.',
    rule: 'The rule',
    ofFigure: 'What one figure rests on',
    ofSet: 'How strong a dataset or a poll is',
    evidence,
    evidenceMeaning,
    strengths,
    strengthMeaning: {
      strong: 'at least nine figures in ten are first hand',
      good: 'at least nine figures in ten are first hand or confirmed',
      mixed: 'at least half are first hand or confirmed',
      reported: 'fewer than half are; most of the others rest on one press report each',
      copied: 'fewer than half are; most of the others rest on one copy each',
    },
    datasets: 'Datasets',
    dataset: 'Dataset',
    programmes: 'Polls',
    programme: 'Poll',
    strength: 'Strength',
    figures: 'Figures',
    wanted: 'Where a first-hand document should replace a second-hand one',
    wantedLede:
      'Every poll question, trade flow and travel series of which some figures do not rest on a first-hand document, those with the most such figures first: how many they are, from when, what they rest on now, and who has the first-hand figure.',
    series: 'Series',
    of: (rows: string, all: string) => `${rows} of ${all}`,
    times: 'From',
    now: 'Now',
    who: 'First hand at',
    counted: (count: string, evidence: string) => `${count} ${evidence}`,
    unknown: 'not known',
  },
  /** Of the page on gaps, beside the words it shares with the page on method. */
  gaps: {
    where: 'Where to look',
    holes: 'Times without any row',
    holesLede:
      'Years, quarters and months within the span of a dataset for which a series has no row at all, not even a named absence: no figure was found, and whether one exists is not established here.',
  },
  /** Who holds a figure first hand. */
  keepers: {
    mof: 'Ministry of Finance of Japan, Trade Statistics of Japan',
    customs: 'Korea Customs Service',
    jnto: 'Japan National Tourism Organization',
    kto: 'Korea Tourism Organization, Tourism Data Lab',
    jta: 'Japan Tourism Agency, survey of visitors’ spending',
    ivs: 'Korea Tourism Organization, International Visitor Survey',
    justice: 'Ministry of Justice of South Korea, immigration statistics',
    motie: 'Ministry of Trade, Industry and Energy of South Korea, statistics of foreign direct investment',
  },
  /** Who was asked about whom; an average over several publics has no country of its own. */
  askedIn: (country: string | undefined, about: string | undefined) =>
    `${country === undefined ? 'average of the publics asked' : `asked in ${country}`}${about ? ` about ${about}` : ''}`,
  /** Codes that name a series, beside countries and polls. */
  series: {
    exports: 'exports',
    imports: 'imports',
    total: 'exports and imports',
    age: 'by age',
    sex: 'by sex',
    'all-goods': 'all goods',
    food: 'food',
    'motor-vehicles': 'motor vehicles',
    beer: 'beer',
    'total-expenditure': 'total spending',
    'expenditure-per-visitor': 'spending per visitor',
  },
};
