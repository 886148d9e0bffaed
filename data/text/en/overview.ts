export const overviewFigures = {};

/** Words of the front page. */
export const overviewPages = {
  title: 'What Japan and South Korea think of each other, and how they trade and travel',
  lede: 'Polls, trade and travel between the two countries on one site, every figure with the document it comes from. Polls that asked different things are never joined, and one country’s trade figures are never added to the other’s.',
  latest: 'Latest figures',
  headlines: {
    koreansOnJapan: 'of South Koreans have a good impression of Japan',
    japaneseOnKorea: 'of Japanese have a good impression of South Korea',
    toJapan: 'visits by South Koreans to Japan',
    toKorea: 'visits by Japanese to South Korea',
    exports: 'South Korea’s exports to Japan',
    imports: 'South Korea’s imports from Japan',
    when: (name: string, period: string) => `${name}, ${period}`,
    year: (year: string) => `Year ${year}`,
    notFinal: (status: string) => `${status} figure`,
    sources: (count: number): string => (count === 1 ? 'Source' : 'Sources'),
    more: 'Chart and table',
  },
  story: 'The story in three charts',
  polls: {
    title: 'The polls this site is built around',
    intro: 'Each with every question that was found, its exact wording, its method and its answers.',
    items: [
      {
        path: '/polls/bbc/2014/',
        name: 'BBC World Service country ratings, 2014',
        line: 'How publics around the world, Japan’s and South Korea’s among them, rated the influence of both countries.',
      },
      {
        path: '/polls/genron-eai/2023/',
        name: 'Genron NPO–EAI joint poll, 2023',
        line: 'The eleventh and last wave found of the yearly poll that asked both publics the same questions.',
      },
      {
        path: '/polls/jpri/2025/',
        name: 'Japan Press Research Institute, late 2025',
        line: 'Publics of several countries, South Korea’s among them, on Japan; the Japanese themselves are not asked.',
      },
      {
        path: '/polls/eai-api-kei/2025/',
        name: 'EAI–API–KEI trilateral survey, 2025',
        line: 'Online surveys in South Korea, Japan and the United States in August 2025, on one another.',
      },
    ],
    notFound: 'No Genron NPO poll on Japan and South Korea of 2025 was found: its series with the East Asia Institute ends in 2023.',
    all: 'All polls',
  },
  next: {
    title: 'Where to go next',
    items: [
      { path: '/polls/', name: 'Polls', line: 'Every programme: who asked whom, when, and how.' },
      { path: '/trade/', name: 'Trade', line: 'Both countries’ records since 1960, and where they differ.' },
      { path: '/tourism/', name: 'Tourism', line: 'Every month of travel both ways since the 1990s.' },
      { path: '/compare/', name: 'Compare', line: 'Polls, trade and travel over one time axis, and what may not be concluded.' },
      { path: '/timeline/', name: 'Timeline', line: 'Events, and what the series show before and after each.' },
      { path: '/sources/', name: 'Sources', line: 'Every document, and the figures on which documents disagree.' },
      { path: '/method/', name: 'Method', line: 'How to read it all: what can be compared, and what cannot.' },
    ],
  },
  take: {
    title: 'Take the data away',
    body: 'Every figure has its table and a CSV of what it shows. Every dataset has a page with its columns, licence and citation, and a permanent address for programs.',
    link: 'Data catalogue',
  },
};
