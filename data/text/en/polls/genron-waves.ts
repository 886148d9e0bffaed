const FOUND = 'Only the answers found in reports of the wave are shown; the full questionnaire was not available.';
const W2023 = 'Genron NPO–EAI joint poll, August and September 2023.';
const TREATED =
  'The water is called “treated water” here, as in the question; parts of the South Korean debate call it “contaminated water”.';

type Both = Record<'jpn' | 'kor', string>;

/** Single questions of single waves: Genron NPO–EAI and EAI 2024. */
export const genronWaveFigures = {
  'treated-water-2023': {
    headline: ({ jpn, kor }: Both) =>
      `${jpn} of Japanese accepted the release of treated water from Fukushima Daiichi in 2023; ${kor} of South Koreans opposed it`,
    subtitle: `Views of the release of treated water from Fukushima Daiichi, in percent. ${W2023}`,
    notes: ['“Accept” and “oppose” are sums of two answers each; whole numbers are as rounded by the press.', TREATED, FOUND],
  },
  'wartime-labour-solution-2023': {
    headline: ({ jpn, kor }: Both) =>
      `Views of the wartime labour solution of March 2023 were positive among ${jpn} of Japanese and negative among ${kor} of South Koreans`,
    subtitle: `Views of the South Korean government’s solution for wartime labour cases (payment by a third party), in percent. ${W2023}`,
    notes: ['The rest of each public chose neither, did not know or did not answer.'],
  },
  'government-efforts-2023': {
    headline: ({ jpn, kor }: Both) =>
      `The South Korean government’s efforts for relations were rated positively by ${jpn} of Japanese and ${kor} of South Koreans in 2023`,
    subtitle: `Share rating a government’s attitude to improving relations very or rather positively, in percent. ${W2023}`,
    notes: [FOUND],
  },
  'other-answers-2023': {
    headline: ({ jpn, kor }: Both) =>
      `In 2023 ${jpn} of Japanese had a good impression of the South Korean president, ${kor} of South Koreans of the Japanese prime minister`,
    subtitle: `Further answers of the wave: leaders, history issues, improved issues, visits, security cooperation, in percent. ${W2023}`,
    notes: [
      'The leaders were President Yoon Suk-yeol and Prime Minister Kishida Fumio.',
      'Issues that improved: several answers allowed, only the South Korean figure was found.',
      FOUND,
    ],
  },
  'leader-impressions': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${kor} of South Koreans had a bad impression of the Japanese prime minister, ${jpn} of Japanese of the South Korean president`,
    subtitle: 'Share with a bad impression of the leader of the other country, in percent. Genron NPO–EAI joint poll 2015, 2016 and 2023.',
    notes: ['Each wave asked about the leaders of the day, so rows are not a trend in views of one person.', FOUND],
  },
  'comfort-women-agreement': {
    headline: ({ jpn, kor }: Both) =>
      `${jpn} of Japanese and ${kor} of South Koreans rated the agreement of December 2015 on the “comfort women” positively in 2016`,
    subtitle: 'Views of the agreement of December 2015 on the “comfort women”, in percent. Genron NPO–EAI joint poll 2016 and 2017.',
    notes: ['For 2017 one figure a public was found: positive in Japan, negative in South Korea.'],
  },
  'comfort-women-settled-2017': {
    headline: ({ jpn, kor }: Both) =>
      `In 2017 ${kor} of South Koreans and ${jpn} of Japanese said the “comfort women” issue was not settled by the agreement`,
    subtitle: 'Whether the “comfort women” issue was settled by the agreement of 2015, in percent. Genron NPO–EAI joint poll 2017.',
    notes: ['The rest of each public did not know or did not answer.'],
  },
  'earlier-single-questions': {
    headline: ({ kor }: { kor: string }) => `In 2015 ${kor} of South Koreans expected a military conflict with Japan at some time`,
    subtitle: 'Questions found for one wave only, in percent. Genron NPO–EAI joint poll 2013, 2015, 2019, 2021 and 2022.',
    notes: [
      'Military conflict: within some years or further in the future.',
      'The ruling is that of the Supreme Court of South Korea on wartime labour, 2018.',
      FOUND,
    ],
  },
  'korean-government-effort': {
    headline: ({ before, after, year }: Record<'before' | 'after' | 'year', string>) =>
      `${after} of South Koreans rated their government’s efforts for relations positively in ${year}, ${before} the year before by another method`,
    subtitle:
      'South Koreans: share rating their own government’s attitude to relations very or rather positively, in percent. Genron NPO–EAI 2019 and 2023, EAI 2024.',
    notes: ['2024 was a web survey by EAI alone, not comparable with the interviews before; the line is cut there.'],
  },
  'eai-2024-answers': {
    headline: ({ history, visited }: Record<'history' | 'visited', string>) =>
      `In 2024 ${visited} of South Koreans had visited Japan, and ${history} said relations need a solution of history issues to progress`,
    subtitle: 'South Koreans: selected answers, in percent. EAI, web survey of August 2024.',
    notes: ['Visits: one outlet prints 37.3 (2023) and 60.8 (2024) in one sentence; the survey method changed between the two.', FOUND],
  },
  'wartime-labour-solution-2024': {
    headline: ({ negative, positive }: Record<'negative' | 'positive', string>) =>
      `In 2024 ${negative} of South Koreans were very negative about the wartime labour solution, ${positive} very positive`,
    subtitle: 'South Koreans: view of the solution of March 2023 (payment by a third party), in percent. EAI, web survey of August 2024.',
    notes: ['The rest chose neither, did not know or did not answer.'],
  },
};
