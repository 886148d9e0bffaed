import { japan, korea } from './notes';

const neverAdded = 'The two countries’ figures for one flow count the same goods twice: they are compared, never added.';
const afterImf =
  'To 2020: each country’s reports to the IMF. After that: South Korean customs and ministry releases, mostly rounded and not always final.';
const gaps = 'For 2024 only the total of both directions was found, for 2025 only exports (first release).';
const nominal = 'Values are nominal: not adjusted for prices or exchange rates.';

/** Words of the figures of all goods: by year, by month, in two records, as shares. Numbers arrive formatted. */
export const tradeFlowFigures = {
  'trade-as-korea-reports': {
    headline: (year: string, exports: string, imports: string) =>
      `South Korea’s exports to Japan and its imports from Japan both peaked in ${year}, at ${exports} and ${imports}`,
    subtitle: 'Goods trade with Japan as South Korea records it, US dollars a year, 1960–2025',
    series: { exports: 'Exports to Japan', imports: 'Imports from Japan' },
    notes: [
      korea,
      afterImf,
      gaps,
      nominal,
      '2017: South Korean customs months add up to 1.1% (exports) and 1.4% (imports) more than the IMF figures shown.',
    ],
  },
  'trade-as-japan-reports': {
    headline: (from: string, to: string) =>
      `By Japan’s own count it sold South Korea more than it bought in every year from ${from} to ${to}`,
    subtitle: 'Goods trade with South Korea as Japan records it, US dollars a year, 1960–2020',
    series: { exports: 'Exports to South Korea', imports: 'Imports from South Korea' },
    notes: [japan, 'No dollar figures of Japan’s side were found for the years after 2020.', nominal],
  },
  'trade-japan-yen': {
    headline: (year: string, value: string, before: string, beforeYear: string) =>
      `Japan’s exports to South Korea came to ${value} in ${year}, after ${before} in ${beforeYear}`,
    subtitle: 'Goods trade with South Korea as Japan’s finance ministry records it, yen a year, 2018–2023',
    series: { exports: 'Exports to South Korea', imports: 'Imports from South Korea' },
    notes: [
      japan,
      'Years before 2018, and 2021 and 2022, were not found in yen. Dollar figures are not converted back into yen.',
      '2020 exports: the page prints 4,755,660 million yen, but its own balance gives the 4,766,560 million shown.',
    ],
  },
  'korea-to-japan-two-records': {
    headline: (year: string, importer: string, exporter: string) =>
      `In ${year} Japan recorded ${importer} of goods from South Korea; South Korea recorded ${exporter}`,
    subtitle: 'Goods from South Korea to Japan in both countries’ records, US dollars a year',
    series: { exporter: 'South Korea’s exports (FOB)', importer: 'Japan’s imports (CIF)' },
    notes: [neverAdded, 'Reasons for the difference are listed at the mirror gap below.', afterImf],
  },
  'japan-to-korea-two-records': {
    headline: (year: string, importer: string, exporter: string) =>
      `In ${year} South Korea recorded ${importer} of goods from Japan; Japan recorded ${exporter}`,
    subtitle: 'Goods from Japan to South Korea in both countries’ records, US dollars a year',
    series: { exporter: 'Japan’s exports (FOB)', importer: 'South Korea’s imports (CIF)' },
    notes: [neverAdded, 'Reasons for the difference are listed at the mirror gap below.', afterImf],
  },
  'trade-balance': {
    headline: (from: string, year: string, deficit: string) =>
      `South Korea has run a deficit with Japan in every year with figures since ${from}: ${deficit} in ${year}`,
    subtitle: 'South Korea’s exports to Japan less its imports from Japan, South Korea’s record, US dollars a year',
    series: { balance: 'South Korea’s balance with Japan' },
    computed: 'Exports less imports of the same year, both as South Korea records them.',
    notes: [korea, afterImf, 'No balance is shown for 2024 and 2025: the two directions were not both found.'],
  },
  'trade-total': {
    headline: (year: string, total: string, peakYear: string, peak: string) =>
      `South Korea’s trade with Japan added up to ${total} in ${year}, below the ${peak} of ${peakYear}`,
    subtitle: 'South Korea’s exports to Japan plus its imports from Japan, South Korea’s record, US dollars a year',
    series: { total: 'Exports plus imports' },
    computed: 'Exports plus imports of the same year, both as South Korea records them.',
    breakReason: 'From 2024: the total as published by the Korea International Trade Association; its two directions were not found.',
    notes: [korea, afterImf, 'Exports are FOB and imports CIF, as is usual for a country’s total trade.'],
  },
  'mirror-gap-percent': {
    headline: (from: string, to: string, low: string, high: string) =>
      `From ${from} to ${to} the importing country always recorded more than the exporting one, by ${low} to ${high}`,
    subtitle: 'Importer’s record less exporter’s record of the same goods, in percent of the exporter’s record, 1960–2020',
    series: { toJapan: 'South Korea to Japan', toKorea: 'Japan to South Korea' },
    notes: [
      'Why the two differ: freight and insurance are in the import value; goods can pass through a third place such as Hong Kong; goods cleared in one year land in the next; yen and dollars are converted at different rates.',
      'Below zero: the importer recorded less than the exporter. From 1960 to 1962 Japan recorded far more sales to South Korea than South Korea recorded purchases.',
    ],
  },
  'mirror-gap-dollars': {
    headline: (year: string, toKorea: string, toJapan: string) =>
      `The two records of ${year} lie ${toKorea} apart for goods from Japan to South Korea and ${toJapan} for goods the other way`,
    subtitle: 'Importer’s record less exporter’s record of the same goods, US dollars a year, 1960–2020',
    series: { toJapan: 'South Korea to Japan', toKorea: 'Japan to South Korea' },
    notes: ['The reasons are the same as for the gap in percent.', nominal],
  },
  'partner-share': {
    headline: (peakYear: string, peak: string, year: string, last: string) =>
      `Japan’s share of South Korea’s trade went from ${peak} in ${peakYear} to ${last} in ${year}`,
    subtitle: 'The other country’s share of all goods trade (exports plus imports), percent, each country’s own record, 1960–2020',
    series: { ofKorea: 'Japan in South Korea’s trade', ofJapan: 'South Korea in Japan’s trade' },
    notes: ['Each share is of one country’s own exports and imports, as reported to the IMF.', 'No comparable table was found after 2020.'],
  },
  'partner-share-by-flow': {
    headline: (year: string, exports: string, imports: string) =>
      `Japan took ${exports} of South Korea’s exports in ${year} and supplied ${imports} of its imports`,
    subtitle: 'The other country’s share of all goods exports and of all goods imports, percent, each country’s own record, 1960–2020',
    series: {
      koreaExports: 'Japan in South Korea’s exports',
      koreaImports: 'Japan in South Korea’s imports',
      japanExports: 'South Korea in Japan’s exports',
      japanImports: 'South Korea in Japan’s imports',
    },
    notes: ['Each share is of one country’s own record, as reported to the IMF.'],
  },
  'partner-share-recent': {
    headline: (year: string, exports: string) => `Japan took ${exports} of South Korea’s exports in ${year}`,
    subtitle: 'Japan’s share of South Korea’s goods exports and imports, percent, South Korea’s record, years after 2020 with figures',
    series: { exports: 'Japan in South Korea’s exports', imports: 'Japan in South Korea’s imports' },
    computed: 'Trade with Japan in percent of trade with the world, both from South Korean releases.',
    notes: [
      'Worked out from published totals, most of them rounded first releases. Shown apart from the IMF table of 1960–2020, which it does not continue.',
      'A year is shown only where both the trade with Japan and the trade with the world were found.',
    ],
  },
  'partner-rank': {
    headline: (year: string, japan: string, korea: string) =>
      `In ${year} Japan was number ${japan} among South Korea’s trading partners, South Korea number ${korea} among Japan’s`,
    subtitle: 'Rank by goods trade (exports plus imports) among single economies, each country’s own record, 1960–2020; 1 is the largest',
    series: { ofKorea: 'Japan’s rank in South Korea', ofJapan: 'South Korea’s rank in Japan' },
    notes: [
      'Rank among single economies in the IMF table: groups are left out, Hong Kong and Taiwan count as economies.',
      'A lower line is a higher rank.',
    ],
  },
  'trade-monthly-korea': {
    headline: (month: string, imports: string, exports: string) =>
      `In ${month} South Korea bought ${imports} of goods from Japan and sold ${exports} there`,
    subtitle: 'Goods trade with Japan as South Korea records it, US dollars a month, months with figures to July 2026',
    series: { exports: 'Exports to Japan', imports: 'Imports from Japan' },
    notes: [
      korea,
      'Every month from January 2015 to May 2020, single months before and after, exports again from June 2025. The months between were not found and are not joined.',
      'The months of 2020 and of 2026 were not closed when published.',
    ],
  },
  'trade-monthly-japan': {
    headline: (month: string, exports: string, imports: string) =>
      `In ${month} Japan sold South Korea ${exports} of goods and bought ${imports}`,
    subtitle: 'Goods trade with South Korea as Japan’s finance ministry first released it, yen a month, September 2016 to January 2026',
    series: { exports: 'Exports to South Korea', imports: 'Imports from South Korea' },
    notes: [japan, 'First releases. Only the months found in a readable document are shown; a line joins neighbouring months only.'],
  },
  'trade-monthly-change': {
    headline: (month: string, change: string) => `Japan’s exports to South Korea were ${change} below the year before in ${month}`,
    subtitle: 'Goods trade with South Korea, published change on the same month a year earlier, percent, Japan’s record',
    series: { exports: 'Exports to South Korea', imports: 'Imports from South Korea' },
    notes: [
      'Changes as published with the first release; in yen, so they include movements of the exchange rate.',
      'Months without a readable release are left empty.',
    ],
  },
};
