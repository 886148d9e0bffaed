const HY = 'Hankook Ilbo and Yomiuri Shimbun joint poll';
const HY_MODE = 'From 2010 by telephone. The six rounds before were interviews; Yomiuri says that the two cannot simply be compared.';
const HY_DECIMALS =
  'Yomiuri prints whole per cent for both sides, Hankook Ilbo one decimal for the South Korean side. For waves without a dot no figure was found.';
const AD = 'Asahi Shimbun and Dong-A Ilbo joint poll';
const AD_MODE = 'Asahi warns against comparing the Japanese figures of 2015 (mail) and 2025 (telephone).';
const AD_NEITHER = '“Neither” is offered as an answer, so shares who like are low: compare them only within this poll.';
const UNKNOWN_MODE = 'How people were asked is not stated in the sources seen.';

type Both = Record<'jpn' | 'kor', string>;

/** Joint polls of a Japanese and a South Korean newspaper or broadcaster, and Nikkei. */
export const newspaperFigures = {
  'hankook-yomiuri-relations-good': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} more than half of both publics called relations good: ${kor} of South Koreans, ${jpn} of Japanese`,
    subtitle: `Share calling present relations good, in percent. ${HY}, 2010–2025.`,
    notes: [HY_MODE, HY_DECIMALS, 'Shares of people who call relations good were printed for few waves before 2018.'],
  },
  'hankook-yomiuri-relations-bad': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${kor} of South Koreans and ${jpn} of Japanese called relations bad`,
    subtitle: `Share calling present relations bad, in percent. ${HY}, 2010–2023.`,
    notes: [HY_MODE, HY_DECIMALS, 'The figures of 2024 were seen only on defaced copies and are left out.'],
  },
  'hankook-yomiuri-1995': {
    headline: ({ kor }: { kor: string }) => `In 1995, asked in interviews, ${kor} of South Koreans called relations good`,
    subtitle: `Share calling present relations good, in percent. ${HY}, interviews of 1995.`,
    notes: [
      'The only figure found of the interview rounds. It stands apart because the telephone poll since 2010 cannot simply be compared with it.',
    ],
  },
  'hankook-yomiuri-trust': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${jpn} of Japanese and ${kor} of South Koreans said the other country can be trusted`,
    subtitle: `Share saying the other country can be trusted, in percent. ${HY}, 2010–2023.`,
    notes: [HY_MODE, HY_DECIMALS],
  },
  'hankook-yomiuri-distrust': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${kor} of South Koreans and ${jpn} of Japanese said the other country cannot be trusted`,
    subtitle: `Share saying the other country cannot be trusted, in percent. ${HY}, 2010–2021.`,
    notes: [HY_MODE, HY_DECIMALS],
  },
  'hankook-yomiuri-closeness': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${jpn} of Japanese and ${kor} of South Koreans felt close to the other country`,
    subtitle: `Share feeling close to the other country, in percent. ${HY}, 2022–2025.`,
    notes: [HY_MODE, HY_DECIMALS, 'For 2025 Yomiuri prints 47 for Japan, a broadcaster 48.'],
  },
  'hankook-yomiuri-outlook': {
    headline: ({ jpn, kor }: Both) => `In 2025 ${kor} of South Koreans and ${jpn} of Japanese expected relations to get better`,
    subtitle: `Share expecting relations to get better, in percent. ${HY}, 2021–2025.`,
    notes: [
      HY_MODE,
      'In 2025 the question named the government of President Lee Jae-myung, so that wave asked something slightly different.',
    ],
  },
  'hankook-yomiuri-by-age-2025': {
    headline: ({ jpn, kor }: Both) => `At 18 to 29 relations were called good by ${kor} in South Korea and ${jpn} in Japan in 2025`,
    subtitle: `Share calling present relations good by age, in percent. ${HY}, 2025.`,
    notes: ['Other age groups were not found. How many people are in each is not published.'],
  },
  'hankook-yomiuri-2025-answers': {
    headline: ({ jpn, kor }: Both) =>
      `In 2025 ${kor} of South Koreans and ${jpn} of Japanese would deepen friendship even if views of history differ`,
    subtitle: `Selected answers, in percent. ${HY}, 2025.`,
    notes: [
      'Relations of 60 years: whether the two countries have on the whole built friendly relations since 1965.',
      'A broadcaster’s English page prints 55 for South Koreans who find it difficult to deepen friendship, evidently a slip for 33.',
    ],
  },
  'hankook-yomiuri-2024-answers': {
    headline: ({ jpn, kor }: Both) =>
      `In 2024 ${jpn} of Japanese and ${kor} of South Koreans approved of stronger security cooperation with the United States`,
    subtitle: `Selected answers, in percent. ${HY}, 2024.`,
    notes: ['Wartime labour: view of the South Korean solution of 2023 (payment by a third party).'],
  },
  'asahi-donga-like': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${kor} of South Koreans said they like Japan, and ${jpn} of Japanese South Korea`,
    subtitle: `Share who like the other country, in percent. ${AD}, 2010, 2015 and 2025.`,
    notes: [AD_MODE, AD_NEITHER, 'South Koreans 2015: Dong-A, which ran that side, prints 6; Asahi prints 5.'],
  },
  'asahi-donga-dislike': {
    headline: ({ before, now }: Record<'before' | 'now', string>) => `${before} of South Koreans disliked Japan in 2015, ${now} in 2025`,
    subtitle: `Share who dislike the other country, in percent. ${AD}, 2015 and 2025.`,
    notes: [AD_NEITHER, 'The Japanese figure of 2025 was not found.'],
  },
  'asahi-donga-relations': {
    headline: ({ jpn, kor }: Both) => `In 2015 ${kor} of South Koreans and ${jpn} of Japanese said relations were not going well`,
    subtitle: `Whether relations are going well now, in percent. ${AD}, 2015 and 2025.`,
    notes: [AD_MODE, 'For 2025 only the Japanese share “going well” was found.'],
  },
  'asahi-donga-outlook': {
    headline: ({ kor, jpn }: Both) =>
      `In 2015 ${kor} of South Koreans and ${jpn} of Japanese expected relations to move in a good direction`,
    subtitle: `Share expecting relations to move in a good direction, in percent. ${AD}, 2010, 2015 and 2025.`,
    notes: [AD_MODE, 'The South Korean figure of 2025 was not found.'],
  },
  'asahi-donga-2025-answers': {
    headline: ({ jpn, kor }: Both) =>
      `In 2025 ${kor} of South Koreans and ${jpn} of Japanese would strengthen defence cooperation between the two countries`,
    subtitle: `Defence cooperation and the most important field of cooperation, in percent. ${AD}, 2025.`,
    notes: ['Field dates and sample sizes of 2025 were not found.'],
  },
  'asahi-donga-by-age-2025': {
    headline: ({ thirties, forties }: Record<'thirties' | 'forties', string>) =>
      `In 2025 ${thirties} of Japanese in their thirties said they like South Korea, ${forties} of those in their forties`,
    subtitle: `Japanese who like South Korea by age, in percent. ${AD}, 2025.`,
    notes: ['Other age groups were not found. How many people are in each is not published.', AD_NEITHER],
  },
  'chosun-mainichi-affinity': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${jpn} of Japanese and ${kor} of South Koreans felt affinity with the other country`,
    subtitle: 'Share feeling affinity with the other country, in percent. Chosun Ilbo and Mainichi Shimbun joint poll, 1995–2012.',
    notes: [UNKNOWN_MODE, '2002 needs care: the Chosun Ilbo later printed 35 and 69, probably of another round or question.'],
  },
  'nhk-kbs-2010': {
    headline: ({ jpn, kor }: Both) => `In 2010 ${jpn} of Japanese liked South Korea; ${kor} of South Koreans disliked Japan`,
    subtitle: 'Share who like and dislike the other country, in percent. NHK and KBS joint poll, 2010, interviews.',
    notes: ['Like plus rather like; dislike likewise.'],
  },
  'kyodo-warmth': {
    headline: ({ jpn, kor }: Both) =>
      `In 2005 ${jpn} of Japanese felt warmth toward South Korea; ${kor} of South Koreans felt little or none toward Japan`,
    subtitle: 'Warmth of feeling toward the other country, in percent. Kyodo News three-country poll, 2002 and 2005.',
    notes: [
      'Some or strong warmth is printed for Japan, little or no warmth for South Korea: the two are opposite answers, not to be compared directly.',
      UNKNOWN_MODE,
    ],
  },
  'nikkei-like': {
    headline: ({ like, dislike, year }: Record<'like' | 'dislike' | 'year', string>) =>
      `In ${year} ${like} of Japanese liked South Korea and ${dislike} disliked it`,
    subtitle: 'Japanese who like, and dislike, South Korea, in percent. Nikkei mail poll, 2018–2023.',
    notes: ['The figures of 2020 and 2021 were not found; for 2018 only dislike, for 2019 only like. Read in reports and copies.'],
  },
  'nhk-outlook-2025': {
    headline: ({ same, worse, better }: Record<'same' | 'worse' | 'better', string>) =>
      `In June 2025 ${same} of Japanese expected relations not to change under President Lee, ${worse} a change for the worse, ${better} for the better`,
    subtitle: 'Japanese: how relations will change after President Lee Jae-myung took office, in percent. NHK monthly poll, June 2025.',
    notes: ['A single question; the rest did not answer.'],
  },
  'kbs-2025': {
    headline: ({ agree }: { agree: string }) =>
      `In August 2025 ${agree} of South Koreans would keep economic and security cooperation apart from history issues`,
    subtitle: 'South Koreans: selected answers, in percent. KBS Liberation Day survey, August 2025.',
    notes: ['The outlook is for relations under the government of President Lee Jae-myung.'],
  },
};
