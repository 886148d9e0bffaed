const WHO =
  'The Japan Press Research Institute asks about 1,000 people a country; exact samples are not published, and the way of asking differs by country and over time, so compare countries with care.';
const FISCAL =
  'Years are Japanese fiscal years (April to March); the wave of fiscal 2025 was in the field in November and December 2025. Points stand at the field dates where they are known.';
const SCALE =
  'Very plus somewhat favourable on a four-step scale, as printed. The first wave (January 2015, fiscal 2014) used another wording and is left out.';
const COVER = 'China could not be surveyed from fiscal 2023; Britain was not in fiscal 2020; Russia joined in fiscal 2024.';
const POLL = 'Japan Press Research Institute';

/** Japan Press Research Institute: other publics on Japan. */
export const jpriFigures = {
  'jpri-south-koreans-on-japan': {
    headline: ({ now, before, year }: Record<'now' | 'before' | 'year', string>) =>
      `${now} of South Koreans were favourable to Japan in ${year}, up from ${before} a year earlier and more than half for the first time`,
    subtitle: `South Koreans: share favourable to Japan, in percent. ${POLL}, fiscal 2015–2025.`,
    notes: [
      SCALE,
      FISCAL,
      'Fiscal 2016 and 2018 are worked out from a later figure and its printed change where they are hollow, within 0.1 point.',
      WHO,
    ],
  },
  'jpri-2025-on-japan': {
    headline: ({ high, low, highShare, lowShare }: Record<'high' | 'low' | 'highShare' | 'lowShare', string>) =>
      `Of six publics asked in fiscal 2025, ${high} was the most favourable to Japan (${highShare}) and ${low} the least (${lowShare})`,
    subtitle: `Share favourable to Japan by country, in percent. ${POLL}, November and December 2025.`,
    notes: [SCALE, WHO, COVER],
  },
  'jpri-on-japan-by-country': {
    headline: ({ kor, thailand }: Record<'kor' | 'thailand', string>) =>
      `South Korea has been below Thailand, the United States, France and Britain in every wave: ${kor} in fiscal 2025, Thailand ${thailand}`,
    subtitle: `Share favourable to Japan by country, in percent. ${POLL}, fiscal 2015–2025.`,
    notes: [SCALE, FISCAL, COVER, 'For some countries and waves no figure was found; lines stop there.', WHO],
  },
  'jpri-trust': {
    headline: ({ kor, thailand, year }: Record<'kor' | 'thailand' | 'year', string>) =>
      `In ${year} ${kor} of South Koreans called Japan trustworthy, ${thailand} of Thais`,
    subtitle: `Share calling Japan a trustworthy country, in percent. ${POLL}, fiscal 2016–2020.`,
    notes: [FISCAL, 'For fiscal 2020 only China and South Korea were found.', WHO],
  },
  'jpri-2025-on-south-korea': {
    headline: ({ high, low, highShare, lowShare }: Record<'high' | 'low' | 'highShare' | 'lowShare', string>) =>
      `Of five publics asked in fiscal 2025, ${high} was the most favourable to South Korea (${highShare}) and ${low} the least (${lowShare})`,
    subtitle: `Share favourable to South Korea by country, in percent. ${POLL}, November and December 2025.`,
    notes: ['The same scale as for Japan, asked in the other surveyed countries. The Japanese public is not part of this poll.', WHO],
  },
  'jpri-2025-both-targets': {
    headline: ({ country }: { country: string }) =>
      `Of five countries that rated both in fiscal 2025, only ${country} was more favourable to South Korea than to Japan`,
    subtitle: `Share favourable to Japan and to South Korea by country, in percent. ${POLL}, November and December 2025.`,
    notes: [SCALE, WHO],
  },
  'jpri-news-interest': {
    headline: ({ kor, year }: Record<'kor' | 'year', string>) => `${kor} of South Koreans were interested in news about Japan in ${year}`,
    subtitle: `Share interested when Japan is in the news, South Koreans, in percent. ${POLL}, fiscal 2019–2025.`,
    notes: [FISCAL, 'Figures were found for fiscal 2019, 2022 and 2025 only.', WHO],
  },
  'jpri-wants-to-visit-2020': {
    headline: ({ high, highShare, kor }: Record<'high' | 'highShare' | 'kor', string>) =>
      `In fiscal 2020 ${kor} of South Koreans wanted to visit Japan; the highest share was ${highShare}, in ${high}`,
    subtitle: `Share who would like to visit Japan, in percent. ${POLL}, fiscal 2020.`,
    notes: [WHO],
  },
  'jpri-visited-2016': {
    headline: ({ kor, usa }: Record<'kor' | 'usa', string>) =>
      `In fiscal 2016 ${kor} of South Koreans had been to Japan, ${usa} of Americans`,
    subtitle: `Share who had been to Japan, in percent. ${POLL}, fiscal 2016.`,
    notes: [WHO],
  },
};
