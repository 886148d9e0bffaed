/** Title and first sentence of every poll's page, by its address. */
export const programmeTexts: Record<string, { title: string; lede: string }> = {
  'asahi-donga': {
    title: 'Asahi Shimbun and Dong-A Ilbo',
    lede: 'Two daily newspapers, one of each country, asked both publics in anniversary years: 2010, 2015 and 2025.',
  },
  asan: {
    title: 'Asan Institute: favourability of Japan',
    lede: 'The Asan Institute for Policy Studies in Seoul asked South Koreans to score Japan from 0 to 10. Readings of December 2013 to April 2014 were found.',
  },
  bbc: {
    title: 'BBC World Service country ratings',
    lede: 'GlobeScan and PIPA asked up to 33 publics for the BBC whether each of up to 17 countries and the European Union has a mainly positive or mainly negative influence in the world. It asked about influence, not about liking.',
  },
  'cabinet-office': {
    title: 'Cabinet Office of Japan: survey on diplomacy',
    lede: 'The government of Japan has asked Japanese adults about South Korea since fiscal 1978: in interviews until fiscal 2019, by mail since fiscal 2020. The two are shown apart.',
  },
  'chosun-mainichi': {
    title: 'Chosun Ilbo and Mainichi Shimbun',
    lede: 'Two daily newspapers asked both publics whether they feel affinity with the other country, in 1995, 2002, 2008 and 2012.',
  },
  'eai-api-kei': {
    title: 'EAI, API and KEI',
    lede: 'The East Asia Institute in Seoul, the Asia Pacific Initiative in Tokyo and the Korea Economic Institute of America asked online in South Korea, Japan and the United States in August 2025. It is another poll than the Genron NPO–EAI series, which ended in 2023.',
  },
  'eai-east-asia': {
    title: 'EAI poll on East Asia',
    lede: 'The East Asia Institute asked South Koreans on the web in June 2025. It says that favourable views of Japan passed unfavourable ones; no exact figure was found, so only the method is here.',
  },
  'eai-identity': {
    title: 'EAI Korean identity survey',
    lede: 'The East Asia Institute, with JoongAng Ilbo and Sungkyunkwan University, asks South Koreans every five years, also about their feeling toward Japan.',
  },
  'gallup-korea': {
    title: 'Gallup Korea',
    lede: 'Gallup Korea has asked South Koreans at irregular intervals whether they are favourable to Japan and, as a separate question, to Japanese people.',
  },
  'genron-eai': {
    title: 'Genron NPO and EAI joint poll',
    lede: 'The Genron NPO in Tokyo and the East Asia Institute (EAI) in Seoul asked both publics each year from 2013 to 2023. EAI went on alone in South Korea in 2024. No Genron NPO poll on Japan and South Korea of 2024 or 2025 was found.',
  },
  'hankook-research': {
    title: 'Hankook Research: feeling toward Japan',
    lede: 'Hankook Research asks a web panel of South Koreans to place Japan on a scale from 0 to 100, in two surveys that are not comparable with one another.',
  },
  'hankook-yomiuri': {
    title: 'Hankook Ilbo and Yomiuri Shimbun',
    lede: 'Two daily newspapers ask both publics about relations: in interviews from 1995, by telephone since 2010. The two are shown apart.',
  },
  ipus: {
    title: 'IPUS unification perception survey',
    lede: 'The Institute for Peace and Unification Studies of Seoul National University asks South Koreans which country is closest to them and which the most threatening.',
  },
  jpri: {
    title: 'Japan Press Research Institute',
    lede: 'The Japan Press Research Institute (Shimbun Tsushin Chosakai) asks other publics about Japan every fiscal year, about 1,000 people a country. The Japanese are not asked.',
  },
  'kbs-liberation': { title: 'KBS Liberation Day survey', lede: 'The South Korean broadcaster KBS asked South Koreans in August 2025.' },
  kyodo: { title: 'Kyodo News three-country poll', lede: 'The Japanese news agency Kyodo asked both publics in 2002 and 2005.' },
  'nhk-kbs-2010': {
    title: 'NHK and KBS, 2010',
    lede: 'The public broadcasters of both countries asked both publics in interviews in 2010.',
  },
  'nhk-monthly': {
    title: 'NHK monthly poll',
    lede: 'The Japanese broadcaster NHK asked Japanese adults about relations with South Korea in June 2025.',
  },
  nikkei: {
    title: 'Nikkei mail poll',
    lede: 'The Japanese daily Nikkei asks Japanese adults by mail which countries they like and dislike.',
  },
  pew: {
    title: 'Pew Research Center',
    lede: 'The Pew Research Center asked about favourable and unfavourable opinions of the other country. Figures of 2007 to 2015 were found in press reports.',
  },
};
