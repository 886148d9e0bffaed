import { japan, korea } from './notes';

const control =
  'On 4 July 2019 Japan began to require a licence for each shipment of three materials to South Korea. The chart shows when goods moved; it does not show why.';
const selected =
  'Only selected supplier countries are in the data, so each share is a share of these suppliers together, not of all imports.';

/** Words of the figures of single goods, of exchange rates and of investment. Numbers arrive formatted. */
export const tradeGoodsFigures = {
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
