const BREAK = 'Differences across a break mix opinion and method: they are not a change of opinion alone.';
const AGES =
  'Japan: age 18 and over, without high-school students in 2014 and 2015. South Korea: age 19 and over until 2018, 18 and over from 2020.';
const NO_2024 = 'No survey was held in Japan in 2024. No Genron NPO poll on Japan and South Korea after the eleventh (2023) was found.';
const SUMS = 'Shares are two-step sums as printed by the organisers or the press; the rest answered otherwise or not at all.';
const SEEN = 'Only the waves whose figure was found have a dot; a gap means that none was found, not that nobody was asked.';
const REASONS =
  'Asked of those with a good (or bad) impression only, several answers allowed, so these are not shares of the whole public.';
const joint = (from = '2013', to = '2023') => `Genron NPO–EAI joint poll ${from}–${to}`;
const all = (from?: string) => `${joint(from)}; EAI 2024 and EAI–API–KEI 2025, online`;

type Both = Record<'jpn' | 'kor', string>;

/** Trends of the Genron NPO–EAI poll and the polls that followed it. */
export const genronFigures = {
  'mutual-impressions': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year}, ${kor} of South Koreans had a good impression of Japan, and ${jpn} of Japanese of South Korea`,
    subtitle: `Share with a good or rather good impression of the other country, in percent. ${all()}.`,
    notes: [BREAK, AGES, NO_2024, SUMS],
  },
  'bad-impressions': {
    headline: ({ before, after, year, afterYear }: { before: Both; after: Both; year: string; afterYear: string }) =>
      `Bad impressions: ${before.kor} of South Koreans and ${before.jpn} of Japanese in ${year}; ${after.kor} and ${after.jpn} in ${afterYear}, by another method`,
    subtitle: `Share with a bad or rather bad impression of the other country, in percent. ${all()}.`,
    notes: [
      BREAK,
      'The South Korean figure of 2018 was not found. The Japanese figure of 2018 rests on one outlet and equals that of 2020.',
      NO_2024,
      SUMS,
    ],
  },
  'relations-bad': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `Fewer people than in any earlier wave called relations bad in ${year}: ${jpn} of Japanese, ${kor} of South Koreans`,
    subtitle: `Share calling present relations bad or very bad, in percent. ${joint()}.`,
    notes: [
      'In 2014 about 70 per cent of both publics called relations bad, according to Genron; no exact figure was found. The figures of 2013 rest on one outlet.',
      'No figure of this question was found for 2024 and 2025.',
      SUMS,
    ],
  },
  'relations-good': {
    headline: ({ jpn, kor, from, year }: Both & { from: Both; year: string }) =>
      `Relations were called good by ${jpn} of Japanese and ${kor} of South Koreans in ${year}, against ${from.jpn} and ${from.kor} in 2021`,
    subtitle: `Share calling present relations good or very good, in percent. ${joint()}.`,
    notes: ['Figures were found for 2013 and for 2021 to 2023 only; those of 2013 rest on one outlet.', SUMS],
  },
  'relations-outlook': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${jpn} of Japanese and ${kor} of South Koreans expected relations to get better`,
    subtitle: `Share expecting relations to get better or rather better, in percent. ${joint()}.`,
    notes: ['Hollow marks are worked out from a printed figure and its printed change, within 0.1 point.', SEEN],
  },
  'relations-outlook-worse': {
    headline: ({ share, year }: { share: string; year: string }) => `In ${year} ${share} of each public expected relations to get worse`,
    subtitle: `Share expecting relations to get worse or rather worse, in percent. ${joint('2015', '2018')}.`,
    notes: ['Hollow marks are worked out from a printed figure and its printed change, within 0.1 point.', SEEN],
  },
  'importance-of-relations': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In every wave since 2014 more South Koreans than Japanese called relations important: ${kor} and ${jpn} in ${year}`,
    subtitle: `Share calling relations important or rather important for their country, in percent. ${joint()}; EAI 2024.`,
    notes: [
      BREAK,
      'Whole numbers of 2014 are as broadcast. For 2017 and 2019 only words were found (about 90 and 80 per cent in South Korea, 60 and 50 in Japan).',
      'The South Korean figure of 2021 was not found.',
    ],
  },
  'reasons-good-impression': {
    headline: ({ jpn, kor }: Both) =>
      `Japanese with a good impression name pop culture (${jpn} in 2023), South Koreans a kind and diligent people (${kor} in 2025)`,
    subtitle: `Selected reasons for a good impression of the other country, percent of those who have one. ${all('2016')}.`,
    notes: [REASONS, BREAK, 'In 2025 up to two reasons could be named.', SEEN],
  },
  'reasons-bad-impression': {
    headline: ({ kor, year }: { kor: string; year: string }) =>
      `“No proper reflection on the past invasion”: ${kor} of South Koreans with a bad impression of Japan named it in ${year}`,
    subtitle: `Selected reasons for a bad impression of the other country, percent of those who have one. ${all()}.`,
    notes: [
      REASONS,
      BREAK,
      'The dispute is over the islets called Takeshima in Japan and Dokdo in South Korea.',
      'In 2025 up to two reasons were counted.',
      SEEN,
    ],
  },
  'military-threat-2013': {
    headline: ({ jpn, kor }: Both) =>
      `In 2013 ${kor} of South Koreans saw Japan as a military threat and ${jpn} of Japanese South Korea; both named North Korea most`,
    subtitle: 'Countries seen as a military threat to one’s own country, several answers, in percent. Genron NPO–EAI joint poll 2013.',
    notes: ['A public was not asked about its own country; Russia was found for the Japanese side only.'],
  },
  'military-threat': {
    headline: ({ kor, year, china, chinaYear }: Record<'kor' | 'year' | 'china' | 'chinaYear', string>) =>
      `${kor} of South Koreans saw Japan as a military threat in ${year}; ${china} named China in ${chinaYear}`,
    subtitle: `Countries seen as a military threat to one’s own country, several answers, in percent. ${joint('2013', '2022')}.`,
    notes: [SEEN],
  },
  'need-to-improve-relations': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${kor} of South Koreans and ${jpn} of Japanese said efforts should be made to improve relations`,
    subtitle: `Share saying that efforts should be made to improve relations, in percent. ${joint('2019', '2022')}.`,
    notes: ['For 2021 a blog prints other values (74.6 and 54.8), probably of another item.', SEEN],
  },
  'trilateral-security-cooperation': {
    headline: ({ jpn, kor, year, korYear }: Both & Record<'year' | 'korYear', string>) =>
      `${jpn} of Japanese (${year}) and ${kor} of South Koreans (${korYear}) would strengthen security cooperation with the United States`,
    subtitle: `Share for stronger military and security cooperation of Japan, the United States and South Korea, in percent. ${all('2018')}.`,
    notes: [BREAK, SEEN],
  },
  'impressions-by-age-2019': {
    headline: ({ kor, korOld, jpnOld }: Record<'kor' | 'korOld' | 'jpnOld', string>) =>
      `In 2019 those aged 60 and over had the fewest good impressions: ${korOld} in South Korea (${kor} at 19 to 29), ${jpnOld} in Japan`,
    subtitle: 'Share with a good impression of the other country by age, in whole percent. Genron NPO–EAI joint poll 2019.',
    notes: [
      'The youngest group is 20 to 29 in Japan and 19 to 29 in South Korea.',
      'Age groups were seen in whole per cent only; how many people are in each is not published.',
    ],
  },
  'impressions-by-age-2022': {
    headline: ({ kor, jpn }: Both) =>
      `In 2022 more than half of those aged 18 and 19 had a good impression: ${kor} in South Korea, ${jpn} in Japan`,
    subtitle: 'Share with a good impression of the other country by age, in percent. Genron NPO–EAI joint poll 2022.',
    notes: [
      'Only the youngest and the oldest group were found. How many people are in each is not published; people aged 18 and 19 are few in a sample of about 1,000, so their shares are uncertain.',
    ],
  },
  'impressions-by-age-2016': {
    headline: ({ jpn, jpnOld, kor, korOld }: Record<'kor' | 'korOld' | 'jpn' | 'jpnOld', string>) =>
      `In 2016 good impressions were rarer at 60 and over: ${jpnOld} in Japan (${jpn} in their twenties), ${korOld} in South Korea (${kor} at 19 to 29)`,
    subtitle: 'Share with a good impression of the other country by age, in percent. Genron NPO–EAI joint poll 2016.',
    notes: ['Other age groups were not found. How many people are in each group is not published.'],
  },
};
