import type { DatasetTexts } from '../datasets';

/** Name and content of each dataset. */
export const datasetTexts: DatasetTexts = {
  'poll-responses': {
    title: 'Poll answers',
    description:
      'Every poll figure of the site in one shape: who was asked, about whom, which question, which answer, what share. Waves without a figure stay in as named absences.',
  },
  'poll-means': { title: 'Poll means', description: 'Mean scores of questions answered on a scale, such as feeling thermometers.' },
  'poll-programmes': {
    title: 'Poll programmes',
    description: 'The series of polls: who runs each, and how its waves are named. A break in method makes a new programme.',
  },
  'poll-waves': {
    title: 'Poll waves',
    description: 'Each round of each programme and population: sample, field dates, how people were asked, who asked them.',
  },
  'poll-questions': { title: 'Poll questions', description: 'The questions, with wording in the original language where it was seen.' },
  'poll-answers': { title: 'Poll answer options', description: 'The answers of each question, their order and what they add up to.' },
  'poll-breaks': { title: 'Breaks in the polls', description: 'Where a poll changed its method, and whether a line may cross the change.' },
  'trade-annual': {
    title: 'Trade by year',
    description:
      'Goods trade between Japan and South Korea, both directions, as each reporter counts it. The two reporters are never added to each other.',
  },
  'trade-monthly': { title: 'Trade by month', description: 'Goods trade by month, as each reporter counts it, for the months found.' },
  'trade-monthly-change': {
    title: 'Monthly trade, change on the year',
    description: 'Published changes on the same month a year earlier, for all goods, food and motor vehicles.',
  },
  'trade-mirror-annual': {
    title: 'Mirror gap',
    description: 'The same goods in two records: what the importer counted less what the exporter counted, by year and direction.',
  },
  'trade-reconciled-annual': {
    title: 'Reconciled trade',
    description: 'A third series, reconciled by researchers, that is neither country’s own record. Kept as a cross-check.',
  },
  'trade-world-annual': { title: 'Trade with the world', description: 'Each country’s total goods trade, to compute shares from.' },
  'trade-partner-shares': {
    title: 'Partner shares and ranks',
    description: 'How large the other country is in each reporter’s trade, and who is its largest partner.',
  },
  'trade-commodities-annual': {
    title: 'Trade by commodity',
    description: 'Goods trade by commodity in several classifications, for the years found. Classifications are never mixed.',
  },
  'trade-controlled-materials': {
    title: 'Controlled materials',
    description:
      'South Korea’s imports of hydrogen fluoride, photoresist and polyimide film, the materials under Japanese export control from July 2019, by supplier.',
  },
  'trade-boycott-items': {
    title: 'Boycott items',
    description: 'Beer, food and motor vehicles from Japan to South Korea in selected months of 2018 to 2020.',
  },
  'investment-annual': { title: 'Direct investment', description: 'Japanese direct investment in South Korea as notified, single years.' },
  'exchange-rates': { title: 'Exchange rates', description: 'Won and yen for one US dollar, by year and by month.' },
  'arrivals-monthly': {
    title: 'Arrivals by month',
    description: 'South Koreans entering Japan and Japanese entering South Korea, by month, counted by the country they enter.',
  },
  'arrivals-annual': {
    title: 'Arrivals by year',
    description: 'The same arrivals by year, with the difference from the sum of months where there is one.',
  },
  'arrivals-purpose-monthly': {
    title: 'Arrivals by purpose',
    description: 'Arrivals by purpose of visit, in the categories of the country entered.',
  },
  'arrivals-age-sex-monthly': { title: 'Arrivals by age and sex', description: 'Japanese entering South Korea by age group and by sex.' },
  'entries-monthly': {
    title: 'Entries counted by the Ministry of Justice',
    description: 'All entries of Japanese nationals through South Korean immigration: a second official count, never joined with arrivals.',
  },
  'arrivals-world': { title: 'Arrivals from the world', description: 'All foreign arrivals of each country, to compute shares from.' },
  'visitor-spending': {
    title: 'Visitor spending',
    description: 'What visitors spent, by year and quarter, from each country’s own survey.',
  },
  population: { title: 'Population', description: 'Residents of each country, to compute rates from.' },
  events: { title: 'Events', description: 'Dated events of the relationship, with titles in English, Japanese and Korean.' },
  claims: { title: 'Claims', description: 'Statements with numbers found in five circulating articles, in a form that can be checked.' },
  glossary: { title: 'Glossary', description: 'Terms used on this site in English, Japanese and Korean.' },
  translations: {
    title: 'Translations',
    description: 'Words that other datasets keep in English, such as notes and reasons, in Japanese and Korean: our translations.',
  },
  sources: { title: 'Sources', description: 'Every document a figure was read in, with its address and when it was read.' },
  conflicts: {
    title: 'Conflicts',
    description: 'Where documents print different values for one figure: what was kept, what was not, and why.',
  },
  'left-out': { title: 'Left out', description: 'Rows that were collected and are not part of any dataset, each with the reason.' },
};
