const GALLUP_OBJECT = 'Gallup Korea asks separately about Japan and about Japanese people; the answers differ widely and are never mixed.';
const GALLUP_MODE = 'Press reports give no way of asking before 2015, and name 1989, 1991 or 1998 as the first year.';
const GROUP_SIZES = 'How many people are in each age group is not published.';
const DEGREES = 'Degrees are not per cent: 0 is very cold, 50 neutral, 100 very warm.';

/** Polls of South Koreans alone, and Pew. */
export const koreaFigures = {
  'gallup-korea-japan': {
    headline: ({ now, year, low, lowYear }: Record<'now' | 'year' | 'low' | 'lowYear', string>) =>
      `${now} of South Koreans were favourable to Japan in ${year}, after a low of ${low} in ${lowYear}`,
    subtitle: 'South Koreans: share favourable and unfavourable to Japan, in percent. Gallup Korea, 1991–2025.',
    notes: [
      GALLUP_OBJECT,
      GALLUP_MODE,
      'Polls were held at irregular intervals; before 2015 the unfavourable share was found for 2005 only.',
    ],
  },
  'gallup-korea-japanese-people': {
    headline: ({ now, year }: Record<'now' | 'year', string>) => `${now} of South Koreans were favourable to Japanese people in ${year}`,
    subtitle: 'South Koreans: share favourable and unfavourable to Japanese people, in percent. Gallup Korea, 2015–2025.',
    notes: [GALLUP_OBJECT],
  },
  'gallup-korea-by-age-2025': {
    headline: ({ young, old }: Record<'young' | 'old', string>) =>
      `In 2025 ${young} of South Koreans aged 18 to 29 were favourable to Japan, ${old} at 70 and over`,
    subtitle: 'South Koreans: share favourable to Japan and to Japanese people by age and sex, in percent. Gallup Korea, 2025.',
    notes: [GALLUP_OBJECT, 'Other groups were not found.', GROUP_SIZES],
  },
  'gallup-korea-young-2022': {
    headline: ({ country, people }: Record<'country' | 'people', string>) =>
      `In 2022 ${people} of South Koreans under 30 were favourable to Japanese people and ${country} to Japan`,
    subtitle:
      'South Koreans, all and aged 18 to 29: share favourable to Japan and to Japanese people, in percent. Gallup Korea, August 2022.',
    notes: [GALLUP_OBJECT, 'One source calls the youngest group “the twenties”.', GROUP_SIZES],
  },
  'eai-identity-feeling': {
    headline: ({ now, year, low, lowYear }: Record<'now' | 'year' | 'low' | 'lowYear', string>) =>
      `${now} of South Koreans felt positively about Japan in ${year}; in ${lowYear} it was ${low}`,
    subtitle: 'South Koreans: positive and negative feeling toward Japan, in percent. EAI Korean identity survey, 2015, 2020 and 2025.',
    notes: [
      'Face-to-face in 2020; how people were asked in 2025 is not known, so compare with care.',
      'Earlier waves were reported as “friendly” and “hostile”. The negative share of 2025 was not found.',
    ],
  },
  'eai-identity-by-age-2025': {
    headline: ({ high, low }: Record<'high' | 'low', string>) =>
      `In 2025 positive feeling toward Japan was most common in their twenties (${high}) and least in their fifties (${low})`,
    subtitle: 'South Koreans: positive feeling toward Japan by age, in percent. EAI Korean identity survey, 2025.',
    notes: ['The group aged 60 to 69 was not found.', GROUP_SIZES],
  },
  'hankook-research-thermometer': {
    headline: ({ now, year, low, lowYear }: Record<'now' | 'year' | 'low' | 'lowYear', string>) =>
      `South Koreans’ feeling toward Japan stood at ${now} degrees of 100 in ${year}, after ${low} in ${lowYear}`,
    subtitle: 'South Koreans: mean feeling toward Japan, 0 to 100 degrees. Hankook Research, web panel, March 2019 to July 2025.',
    notes: [
      DEGREES,
      'Readings are taken every quarter; 13 were found, and lines join readings that may have others between them.',
      'The survey of 20 countries by the same institute asks in another way and is shown apart.',
    ],
  },
  'hankook-research-20-countries': {
    headline: ({ first, second }: Record<'first' | 'second', string>) =>
      `In the survey of 20 countries Japan scored ${first} at the end of 2021 and ${second} at the end of 2022`,
    subtitle: 'South Koreans: mean favourability of Japan, 0 to 100. Hankook Research, survey of 20 countries.',
    notes: ['Scores are not per cent. At the same time the five-neighbour thermometer stood about 9 degrees lower: never join the two.'],
  },
  'asan-favourability': {
    headline: ({ first, last }: Record<'first' | 'last', string>) =>
      `South Koreans gave Japan ${first} of 10 in December 2013 and ${last} in April 2014`,
    subtitle: 'South Koreans: mean favourability of Japan, 0 to 10. Asan Institute, December 2013 to April 2014.',
    notes: ['0 is no favourability at all, 10 the highest. Scores are not per cent. Nothing was found after April 2014.'],
  },
  'ipus-closest-country': {
    headline: ({ now, year, before, beforeYear }: Record<'now' | 'year' | 'before' | 'beforeYear', string>) =>
      `${now} of South Koreans named Japan as the closest country in ${year}, ${before} in ${beforeYear}`,
    subtitle:
      'South Koreans: share naming Japan as the country felt to be closest, and as the most threatening, in percent. IPUS, 2021–2025.',
    notes: [
      'One country is chosen, so the share of Japan also moves when views of others move.',
      'The figures of 2023 and 2024 were not found.',
    ],
  },
  'pew-favourability': {
    headline: ({ jpn, kor }: Record<'jpn' | 'kor', string>) =>
      `In 2015 ${kor} of South Koreans were favourable to Japan, and ${jpn} of Japanese to South Korea`,
    subtitle: 'Share favourable to the other country, in percent. Pew Global Attitudes Survey, 2008–2015.',
    notes: [
      'Very plus somewhat favourable. Read in press reports; one article prints 25 in its text and 26 in its table for South Korea in 2015.',
      'For 2007 only the unfavourable share was found.',
    ],
  },
  'pew-unfavourable': {
    headline: ({ before, after }: Record<'before' | 'after', string>) =>
      `${before} of South Koreans were unfavourable to Japan in 2007, ${after} in 2013`,
    subtitle: 'South Koreans: share unfavourable to Japan, in percent. Pew Global Attitudes Survey, 2007 and 2013.',
    notes: ['Very plus somewhat unfavourable. Read in press reports; other years were not found.'],
  },
};
