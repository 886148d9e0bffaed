const ONLINE =
  'Online survey of August 2025. For Japan, press reports say age 12 and over; the organiser’s own page does not state the age floor.';
const NOT_GENRON =
  'EAI with Asia Pacific Initiative (Japan) and the Korea Economic Institute of America: another poll than the Genron NPO–EAI series, which ended in 2023.';
const SURVEY = 'EAI–API–KEI survey, August 2025.';

type Both = Record<'jpn' | 'kor', string>;

/** EAI–API–KEI 2025. */
export const trilateralFigures = {
  'impressions-2025': {
    headline: ({ jpn, kor }: Both) =>
      `In 2025 a majority of South Koreans had a good impression of Japan (${kor}), and a majority of Japanese a bad one of South Korea (${jpn})`,
    subtitle: `Impression of the other country: bad, neither, good, in percent. ${SURVEY}`,
    notes: [
      ONLINE,
      NOT_GENRON,
      'For Japan the share of “neither” was not found, so the part between bad and good is left open.',
      'The South Korean shares sum to 100.1 by rounding.',
    ],
  },
  'reasons-bad-2025': {
    headline: ({ jpn, kor }: Both) =>
      `Both publics name history first for a bad impression: ${kor} of South Koreans concerned “no proper reflection”, ${jpn} of Japanese “conflict over history”`,
    subtitle: `Reasons for a bad impression of the other country, up to two, percent of those who have one. ${SURVEY}`,
    notes: [
      'Asked of those with a bad impression only. The lists of reasons differ between the two countries.',
      'The dispute is over the islets called Takeshima in Japan and Dokdo in South Korea.',
      ONLINE,
    ],
  },
  'reasons-good-2025': {
    headline: ({ people, food }: Record<'people' | 'food', string>) =>
      `South Koreans who like Japan name its kind and diligent people (${people}) before food and shopping (${food})`,
    subtitle: `South Koreans: reasons for a good impression of Japan, up to two, percent of those who have one. ${SURVEY}`,
    notes: ['Asked of those with a good impression only. The Japanese figures of 2025 were not found.'],
  },
  'leader-impression-2025': {
    headline: ({ good, bad, neither }: Record<'good' | 'bad' | 'neither', string>) =>
      `Half of Japanese had no clear view of the South Korean president in 2025 (${neither}); ${bad} had a bad impression, ${good} a good one`,
    subtitle: `Japanese: impression of the president of South Korea, in percent. ${SURVEY}`,
    notes: ['The president was Lee Jae-myung. The South Korean view of the Japanese prime minister was not found.', ONLINE],
  },
};
