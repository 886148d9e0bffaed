const crossings = 'Both counts are of border crossings, not people: someone who travels four times is counted four times. Day trips count.';
const japanCount =
  'South Koreans in Japan: Japan National Tourism Organization, by nationality; residents of Japan and crews are left out.';
const koreaCount =
  'Japanese in South Korea: Korea Tourism Organization, by nationality; crews are counted (1–2% of the total), residents are not.';
const statuses =
  'Japan: final to 2024, provisional to March 2026, estimates after that. South Korea: first releases from 2021, in part rounded to thousands.';
const missing = 'March to August 2021 were not found by month for Japanese in South Korea; the year 2021 was.';

/** Words of the tourism figures. Numbers arrive formatted. */
export const tourismFigures = {
  'arrivals-both-ways': {
    headline: (year: string, toJapan: string, toKorea: string) =>
      `Travel both ways was higher in ${year} than in any earlier year with a figure: ${toJapan} visits by South Koreans to Japan, ${toKorea} by Japanese to South Korea`,
    subtitle: 'Visits by nationality, persons a year, as the receiving country counts them, 1989 and 1996–2025',
    series: { toJapan: 'South Koreans in Japan', toKorea: 'Japanese in South Korea' },
    notes: [
      crossings,
      japanCount,
      koreaCount,
      'The years 1990 to 1995 were not found in a citable form.',
      '2022 to 2025 for Japanese, and 2025 for South Koreans, are provisional.',
    ],
  },
  'arrivals-two-sided': {
    headline: (since: string) =>
      `In every year since ${since} South Koreans have visited Japan more often than Japanese have visited South Korea`,
    subtitle: 'Visits by nationality, persons a year, as the receiving country counts them, 1997–2025',
    groups: { toKorea: 'Japanese in South Korea', toJapan: 'South Koreans in Japan' },
    notes: [crossings, japanCount, koreaCount],
  },
  'arrivals-monthly': {
    headline: (before: string, beforeMonth: string, after: string, afterMonth: string) =>
      `South Koreans made ${before} visits to Japan in ${beforeMonth} and ${after} in ${afterMonth}`,
    subtitle: 'Visits by nationality, persons a month, as the receiving country counts them, 1996 to May 2026',
    series: { toJapan: 'South Koreans in Japan', toKorea: 'Japanese in South Korea' },
    notes: [
      crossings,
      statuses,
      missing,
      'Some months of 1999, 2021 and 2022 are worked out from published rates; only one whole number fits each.',
    ],
  },
  'arrivals-twelve-months': {
    headline: (toJapan: string, toJapanEnd: string, toKorea: string, toKoreaEnd: string) =>
      `Twelve months of travel: ${toJapan} visits by South Koreans to ${toJapanEnd}, ${toKorea} by Japanese to ${toKoreaEnd}`,
    subtitle: 'Visits by nationality, sum of the twelve months up to and with the month shown, persons',
    series: { toJapan: 'South Koreans in Japan', toKorea: 'Japanese in South Korea' },
    computed: 'Sum of twelve months; as unsettled as the least settled of them.',
    notes: ['A sum is shown only where all twelve months have a figure; the seasons of a year cancel out in it.', missing, crossings],
  },
  'heat-koreans-in-japan': {
    headline: (month: string, value: string) => `The busiest month for South Koreans in Japan so far was ${month}, with ${value} visits`,
    subtitle: 'Visits by South Koreans to Japan, persons by month and year, 1996 to May 2026',
    notes: ['Each shade holds a sixth of all months.', japanCount, crossings],
  },
  'heat-japanese-in-korea': {
    headline: (month: string, value: string) => `The busiest month for Japanese in South Korea so far was ${month}, with ${value} visits`,
    subtitle: 'Visits by Japanese to South Korea, persons by month and year, 1999 to January 2026',
    notes: ['Each shade holds a sixth of all months.', koreaCount, missing],
  },
  'purpose-koreans-in-japan': {
    headline: (year: string, share: string) => `Tourists made up ${share} of South Korean visitors to Japan in ${year}`,
    subtitle: 'South Korean visitors to Japan by purpose, percent of the year’s visitors, 1996–2024',
    series: { tourism: 'Tourism', business: 'Business', other: 'Other' },
    computed: 'Sum of the year’s twelve months, in percent of all purposes.',
    landings: 'Temporary landings were shown apart to November 2005 and not after',
    transit: 'From 2007 transit visitors are counted as tourists',
    notes: [
      'Lines are not joined across 2005–2007, when temporary landings and transit visitors moved between the groups. Temporary landings (to 2005, at most 4.6%) are not drawn.',
      'Other: study, training, diplomacy and so on. Purposes of 2017 add up to 273 visitors fewer than the year’s arrivals.',
    ],
  },
  'purpose-japanese-in-korea': {
    headline: (from: string, to: string, least: string) =>
      `From ${from} to ${to} at least ${least} of Japanese visitors to South Korea were counted as tourists in each year`,
    subtitle: 'Japanese visitors to South Korea by purpose, percent of the year’s visitors, 2010–2019',
    series: { tourism: 'Tourism', business: 'Business', other: 'Other, crews included' },
    computed: 'Sum of the year’s twelve months, in percent of all purposes.',
    notes: [
      'Short business trips are probably counted among tourists: do not read the business line as a count of business travel.',
      'Official travel and study (together under 0.6%) are in the dataset and not drawn. The tables found end in May 2020.',
    ],
  },
  'age-japanese-in-korea': {
    headline: (to: string, after: string, from: string, before: string) =>
      `Japanese aged 21 to 30 made up ${after} of Japanese visitors to South Korea in ${to}, ${before} in ${from}`,
    subtitle: (from: string, to: string) =>
      `Japanese visitors to South Korea by age, percent of visitors with a known age, ${from} and ${to}`,
    computed: 'Sum of the year’s twelve months, in percent of all visitors with an age.',
    notes: ['Crews and visitors without an age are left out of the shares. The years between are in the dataset.'],
  },
  'sex-japanese-in-korea': {
    headline: (year: string, share: string) => `Women made ${share} of Japanese entries into South Korea in ${year}`,
    subtitle: 'Entries of Japanese nationals into South Korea by sex, persons a year, immigration count',
    groups: { female: 'Women', male: 'Men' },
    computed: 'Sum of the year’s twelve months.',
    notes: ['The immigration count of South Korea’s Ministry of Justice, not the tourism organisation’s: residents who return are in it.'],
  },
  'visits-per-hundred': {
    headline: (year: string, koreans: string, japanese: string) =>
      `In ${year} South Koreans made ${koreans} visits to Japan per 100 residents, Japanese ${japanese} to South Korea`,
    subtitle: 'Visits per 100 residents of the travellers’ country, a year',
    series: { toJapan: 'South Koreans in Japan', toKorea: 'Japanese in South Korea' },
    computed: 'Visits of the year per 100 residents at mid-year.',
    notes: [
      'Visits, not people: one person can make several.',
      'The rate of 2025 uses the population of 2024, the last one found, and is marked as an estimate.',
    ],
  },
  'share-of-all-arrivals': {
    headline: (year: string, inJapan: string, inKorea: string) =>
      `In ${year} South Koreans made ${inJapan} of all visits to Japan, Japanese ${inKorea} of all visits to South Korea`,
    subtitle: 'Visits from the other country in percent of visits from all countries, a year',
    series: { toJapan: 'South Koreans in Japan', toKorea: 'Japanese in South Korea' },
    computed: 'Visits from the other country in percent of visits from all countries, both as the receiving country counts them.',
    notes: [japanCount, koreaCount, 'South Korea’s total includes overseas Koreans. Shares of 2020 to 2022 are of very few travellers.'],
  },
  'spending-koreans-total': {
    headline: (year: string, value: string) =>
      `South Korean visitors spent ${value} in Japan in ${year}, more than in any year with a figure before`,
    subtitle: 'Spending of South Korean visitors in Japan, yen a year, departure survey of the Japan Tourism Agency',
    series: { total: 'Spending of South Koreans in Japan' },
    breakReason: 'From 2018 cruise passengers are surveyed apart',
    notes: [
      'Spending per visitor in the survey, multiplied by arrivals. Years to 2017 and from 2018 are not strictly comparable.',
      '2010 to 2012 were not found by nationality; 2020 to 2022 were not published because of the pandemic. First releases are marked provisional.',
    ],
  },
  'spending-koreans-per-visitor': {
    headline: (from: string, to: string, low: string, high: string) =>
      `From ${from} to ${to} a South Korean visitor spent between ¥${low} and ¥${high} in Japan, by the years found`,
    subtitle: 'Spending per South Korean visitor in Japan, yen, years with figures, departure survey of the Japan Tourism Agency',
    series: { visitor: 'Spending per visitor' },
    breakReason: 'From 2018 cruise passengers are surveyed apart',
    notes: [
      'Years to 2017 and from 2018 are not strictly comparable.',
      'Yearly figures after 2018 were not found; some quarters of 2023 and 2024 are in the dataset.',
    ],
  },
  'spending-japanese-per-visitor': {
    headline: (period: string, value: string) => `A Japanese visitor to South Korea spent ${value} on average in ${period}`,
    subtitle: 'Spending per Japanese visitor in South Korea, US dollars, the three quarters found, International Visitor Survey',
    group: 'Spending per visitor',
    notes: [
      'Only three quarters were found; they are not comparable with Japan’s survey, which is in yen. Whether the international fare is included was not seen.',
    ],
  },
  'two-official-counts': {
    headline: (year: string, entries: string, visitors: string) =>
      `For ${year} South Korea has two official counts: ${entries} Japanese entries by immigration, ${visitors} visitors by its tourism organisation`,
    subtitle: 'Japanese nationals coming to South Korea, persons a year, two official counts side by side',
    groups: { entries: 'Ministry of Justice: all entries', visitors: 'Korea Tourism Organization: visitors' },
    computed: 'Sum of the year’s twelve months.',
    notes: [
      'The immigration count includes residents and family members who return; it is about 1% higher in normal years and more when few travel. The two are never joined.',
      'Monthly immigration figures were found for 2018, 2019 and 2022 to 2024. The tourism organisation’s 2023 is rounded to 10,000.',
    ],
  },
};

/** Words of the tourism page. */
export const tourismPages = {
  title: 'Tourism',
  lede: 'How many South Koreans go to Japan and how many Japanese go to South Korea, as the receiving country counts them, by month since the 1990s.',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ages: {
    'age-0-20': '20 and younger',
    'age-21-30': '21–30',
    'age-31-40': '31–40',
    'age-41-50': '41–50',
    'age-51-60': '51–60',
    'age-61-plus': '61 and older',
  },
  sections: {
    years: { title: 'Both ways, year by year', intro: 'The same two counts as lines and as bars.' },
    months: {
      title: 'Month by month',
      intro: 'Monthly visits, their twelve-month sums, and every month of every year as a table of shades.',
    },
    weight: {
      title: 'How much it weighs',
      intro: 'Visits set against the travellers’ population and against all visitors of the destination.',
    },
    who: { title: 'Who travels, and why', intro: 'Purpose, age and sex, where the two countries publish them.' },
    spending: { title: 'Spending', intro: 'What visitors spent, from surveys at departure.' },
    counts: { title: 'Two official counts', intro: 'South Korea counts Japanese arrivals twice, for two purposes.' },
  },
  definitions: {
    title: 'Who is counted',
    items: [
      {
        term: 'Visit',
        meaning: 'One crossing of the border by a visitor. Neither country asks for an overnight stay, so day trips count.',
      },
      {
        term: 'South Koreans in Japan',
        meaning:
          'Foreign nationals admitted with a South Korean passport, less those whose main home is Japan, plus temporary landings such as transit and cruise passengers. Koreans who live in Japan as (special) permanent residents are left out; company staff posted to Japan and students are in. Crews are out.',
      },
      {
        term: 'Japanese in South Korea',
        meaning:
          'Entries with a Japanese passport, less diplomats, residents, family members and the military, plus crews. “Tourist” in the name of the Korean statistic means visitor: all purposes are in.',
      },
      {
        term: 'Not the same yardstick',
        meaning:
          'One country leaves crews out, the other counts them, and the lists of residents differ. The differences are far smaller than the swings on the charts.',
      },
      {
        term: 'Estimate, provisional, final',
        meaning:
          'Japan publishes an estimate after a month, a provisional figure after three, and the final one from April of the next year.',
      },
    ],
  },
};
