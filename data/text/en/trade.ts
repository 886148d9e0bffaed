const korea =
  'South Korea’s record: customs clearance, US dollars, exports FOB (without freight), imports CIF (with freight and insurance).';
const japan =
  'Japan’s record: exports FOB, imports CIF; the dollar figures are Japan’s reports to the IMF, the yen figures those of its finance ministry.';
const neverAdded = 'The two countries’ figures for one flow count the same goods twice: they are compared, never added.';
const afterImf =
  'To 2020: each country’s reports to the IMF. After that: South Korean customs and ministry releases, mostly rounded and not always final.';
const gaps = 'For 2024 only the total of both directions was found, for 2025 only exports (first release).';
const nominal = 'Values are nominal: not adjusted for prices or exchange rates.';
const control =
  'On 4 July 2019 Japan began to require a licence for each shipment of three materials to South Korea. The chart shows when goods moved; it does not show why.';
const selected =
  'Only selected supplier countries are in the data, so each share is a share of these suppliers together, not of all imports.';

/** Words of the trade figures. Numbers arrive formatted. */
export const tradeFigures = {
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
  'hydrogen-fluoride-monthly': {
    headline: (before: string, beforeMonth: string, noneMonth: string) =>
      `South Korea imported ${before} tonnes of hydrogen fluoride from Japan in ${beforeMonth} and none in ${noneMonth}`,
    subtitle: 'South Korea’s imports of hydrogen fluoride from Japan (customs item 2811.11.1000), tonnes a month, 2015 to November 2021',
    series: { japan: 'Hydrogen fluoride from Japan' },
    notes: [control, 'Months before 2015 are in the dataset. The source ends in November 2021.'],
  },
  'hydrogen-fluoride-suppliers': {
    headline: (beforeMonth: string, before: string, lastMonth: string, last: string) =>
      `Japan’s share of hydrogen fluoride from four suppliers was ${before} in ${beforeMonth} and ${last} in ${lastMonth}`,
    subtitle:
      'Share of four selected suppliers’ hydrogen fluoride imported by South Korea, percent of weight, a month, 2018 to November 2021',
    computed: 'Weight from this supplier in percent of the weight from Japan, China, Taiwan and the United States.',
    notes: [control, selected],
  },
  'photoresist-monthly': {
    headline: (month: string, high: string, lowMonth: string, low: string) =>
      `Photoresist from Japan came to ${high} in ${month} and ${low} in ${lowMonth}`,
    subtitle: 'South Korea’s imports of photoresist from Japan (customs item 3707.90.1010), US dollars a month, 2015 to November 2021',
    series: { japan: 'Photoresist from Japan' },
    notes: [control, 'The customs item is wider than the grade for extreme ultraviolet light that was under control.'],
  },
  'photoresist-suppliers': {
    headline: (beforeMonth: string, before: string, peakMonth: string, peak: string) =>
      `Belgium’s share of photoresist from nine suppliers was ${before} in ${beforeMonth} and ${peak} in ${peakMonth}`,
    subtitle: 'Share of nine selected suppliers’ photoresist imported by South Korea, percent of value, a month, 2018 to November 2021',
    computed: 'Value from this supplier in percent of the value from nine selected suppliers.',
    notes: [
      control,
      selected,
      'The nine are Japan, the United States, Belgium, Taiwan, China, Germany, Singapore, Canada and Hong Kong; the three largest are drawn.',
    ],
  },
  'controlled-materials-annual': {
    headline: (year: string, photoresist: string, fluoride: string, beforeYear: string, fluorideBefore: string) =>
      `From ${beforeYear} to ${year} hydrogen fluoride from Japan went from ${fluorideBefore} to ${fluoride}; photoresist stood at ${photoresist}`,
    subtitle: 'South Korea’s imports from Japan of the three materials under export control since July 2019, US dollars a year, 2000–2020',
    series: { photoresist: 'Photoresist', hydrogenFluoride: 'Hydrogen fluoride', polyimide: 'Polyimide film' },
    notes: [
      control,
      'Polyimide film (item 3920.99.9010) is in the data from 2007 and includes grades that were not under control. Ten-digit customs items; the wider six-digit headings are not shown.',
    ],
  },
  'polyimide-annual': {
    headline: (year: string, value: string, beforeYear: string, before: string) =>
      `Polyimide film from Japan was worth ${value} in ${year} and ${before} in ${beforeYear}`,
    subtitle: 'South Korea’s imports of polyimide film from Japan (customs item 3920.99.9010), US dollars a year, 2007–2020',
    series: { japan: 'Polyimide film from Japan' },
    notes: [control, 'No monthly figures of this item were found. The item is wider than the fluorinated grade under control.'],
  },
  'import-chapters': {
    headline: (year: string, share: string) =>
      `Machinery and electrical machinery made up ${share} of what South Korea bought from Japan in ${year}`,
    subtitle: (year: string) => `The ten largest chapters of South Korea’s imports from Japan, US dollars, ${year}, Harmonised System 2017`,
    group: (year: string) => `Imports from Japan, ${year}`,
    notes: ['Chapters are sums of six-digit items. No table by chapter was found after 2020, and none for the other direction.', korea],
  },
  'japan-exports-by-section': {
    headline: (from: string, before: string, to: string, after: string) =>
      `Chemicals grew from ${before} to ${after} of Japan’s exports to South Korea between ${from} and ${to}`,
    subtitle: 'Japan’s exports to South Korea by section of the trade classification (SITC), US dollars, Japan’s record',
    notes: [
      'The two smallest sections, animal and vegetable oils and beverages and tobacco, are in the dataset and not drawn.',
      'UNCTAD’s matrix; its totals are within 0.6% of the IMF’s.',
    ],
  },
  'korea-exports-by-section': {
    headline: (from: string, before: string, to: string, after: string) =>
      `Machinery and transport equipment went from ${before} to ${after} of South Korea’s exports to Japan between ${from} and ${to}`,
    subtitle: 'South Korea’s exports to Japan by section of the trade classification (SITC), US dollars, South Korea’s record',
    notes: [
      'The two smallest sections, animal and vegetable oils and beverages and tobacco, are in the dataset and not drawn.',
      'UNCTAD’s matrix; its totals are within 0.6% of the IMF’s.',
    ],
  },
  'chips-and-wafers': {
    headline: (year: string, wafers: string, peakYear: string, peak: string) =>
      `South Korea bought ${wafers} of silicon wafers from Japan in ${year}, after a high of ${peak} in ${peakYear}`,
    subtitle: 'South Korea’s imports from Japan of silicon wafers, DRAM and flash memory, US dollars a year, 2000–2020',
    series: { wafers: 'Silicon wafers', dram: 'DRAM', flash: 'Flash memory' },
    notes: ['Ten-digit customs items 3818.00.1000, 8542.32.1010 and 8542.32.1030; the memory items are in the data from 2007.'],
  },
  'beer-exports': {
    headline: (beforeMonth: string, before: string, month: string, value: string) =>
      `Japan’s beer exports to South Korea went from ${before} in ${beforeMonth} to ¥${value} in ${month}`,
    subtitle: 'Japan’s exports of beer to South Korea, yen a month, months with figures between September 2018 and January 2020',
    series: { beer: 'Beer' },
    notes: [
      'Only months that newspapers quoted from finance ministry statistics; the months between were not found.',
      'October 2019: zero means no shipment above the reporting threshold of 200,000 yen; South Korea recorded imports of US$38,000. September 2019: another newspaper prints 580,000 yen.',
    ],
  },
  'food-and-car-exports': {
    headline: (month: string, cars: string, beforeMonth: string, before: string) =>
      `Japan’s car exports to South Korea were ${before} in ${beforeMonth} and ${cars} in ${month}`,
    subtitle: 'Japan’s exports of food and of motor vehicles to South Korea, yen a month, months with figures, 2019–2020',
    series: { food: 'Food', cars: 'Motor vehicles' },
    notes: ['Only months that newspapers quoted from finance ministry statistics; the others were not found.'],
  },
  'food-and-car-change': {
    headline: (carsMonth: string, cars: string, foodMonth: string, food: string) =>
      `Exports of cars to South Korea were ${cars} below the year before in ${carsMonth}, exports of food ${food} in ${foodMonth}`,
    subtitle: 'Japan’s exports of food and of motor vehicles to South Korea, published change on the same month a year earlier, percent',
    series: { food: 'Food', cars: 'Motor vehicles' },
    notes: ['Changes as published with the first release; months without a readable release are left empty.'],
  },
  'yen-per-dollar': {
    headline: (year: string, rate: string, peakYear: string, peak: string) =>
      `A US dollar cost ${rate} yen on average in ${year}; the lowest was ${peak} in ${peakYear}`,
    subtitle: 'Yen per US dollar, annual average, 1960–2025',
    series: { rate: 'Yen per US dollar' },
    notes: ['A falling line is a rising yen.'],
  },
  'won-per-dollar': {
    headline: (year: string, rate: string, beforeYear: string, before: string) =>
      `A US dollar cost ${rate} won on average in ${year}, more than the ${before} of ${beforeYear}`,
    subtitle: 'Won per US dollar, annual average, 1960–2025',
    series: { rate: 'Won per US dollar' },
    notes: ['A falling line is a rising won.'],
  },
  'japanese-investment': {
    headline: (year: string, value: string, beforeYear: string, before: string) =>
      `Japanese investment notified in South Korea was ${value} in ${year}, after ${before} in ${beforeYear}`,
    subtitle: 'Direct investment from Japan notified to the South Korean government, US dollars a year, years with figures',
    series: { investment: 'Investment from Japan' },
    notes: [
      'Notified investment: projects announced, not money received.',
      '2013 to 2023 and South Korean investment in Japan were not found year by year.',
    ],
  },
};

/** Words of the trade page. */
export const tradePages = {
  title: 'Trade',
  lede: 'What Japan and South Korea sell each other, as each of the two counts it. Two countries’ records of the same goods differ; here they stand side by side and are never added.',
  afterImf: 'IMF table to 2020; South Korean releases from here on',
  ratesBreak: 'World Bank annual averages to here; Federal Reserve averages from here on',
  sections: {
    flows: { title: 'Both directions, year by year', intro: 'Exports and imports by each reporter, the balance and the total.' },
    records: {
      title: 'Two records of the same goods',
      intro: 'What leaves one country should arrive in the other; the two records of it differ.',
    },
    partners: { title: 'How much each matters to the other', intro: 'Shares and ranks in each country’s own trade.' },
    months: { title: 'Month by month', intro: 'Monthly figures, where readable documents have them.' },
    controlled: {
      title: 'Materials under export control',
      intro:
        'The three materials Japan put under shipment-by-shipment licences in July 2019, as South Korean customs recorded their arrival.',
    },
    goods: { title: 'Which goods', intro: 'Chapters and sections of the trade classifications, for the years with a full table.' },
    consumer: {
      title: 'Beer, food and cars',
      intro: 'Consumer goods that newspapers followed after calls for a boycott in South Korea in July 2019.',
    },
    money: {
      title: 'Exchange rates and investment',
      intro: 'What a dollar cost in each currency, and Japanese investment notified in South Korea.',
    },
  },
  definitions: {
    title: 'Definitions',
    items: [
      {
        term: 'FOB and CIF',
        meaning:
          'Free on board: the value of goods at the exporter’s border. Cost, insurance, freight: the value at the importer’s border. Both countries count exports FOB and imports CIF, so the import record of the same goods is usually the higher one.',
      },
      {
        term: 'Country of origin, last known destination',
        meaning:
          'Imports are recorded by where goods were made, exports by where they were last known to go. Goods through a third place can sit in one country’s table and not in the other’s.',
      },
      {
        term: 'Provisional',
        meaning:
          'First releases: about 1 January for South Korea, late January for Japan. South Korea closes a year in February, Japan in March, and both revise later.',
      },
      { term: 'Notified investment', meaning: 'Projects announced to the South Korean government, not money that arrived.' },
    ],
  },
  /** Chapters of the Harmonised System that are drawn, shortened. */
  chapters: {
    '27': 'Mineral fuels and oils',
    '29': 'Organic chemicals',
    '32': 'Dyes, paints and inks',
    '38': 'Other chemical products',
    '39': 'Plastics',
    '72': 'Iron and steel',
    '73': 'Articles of iron or steel',
    '84': 'Machinery',
    '85': 'Electrical machinery',
    '87': 'Vehicles (not railway)',
    '90': 'Optical, measuring and medical instruments',
  } as Partial<Record<string, string>>,
  sitcSections: {
    '0': 'Food and live animals',
    '1': 'Beverages and tobacco',
    '2': 'Crude materials, except fuels',
    '3': 'Mineral fuels',
    '4': 'Animal and vegetable oils',
    '5': 'Chemicals',
    '6': 'Manufactured goods by material',
    '7': 'Machinery and transport equipment',
    '8': 'Miscellaneous manufactured articles',
    '9': 'Not classified elsewhere',
  } as Partial<Record<string, string>>,
};
