/** Words of the house: name, navigation, footer, errors. */
export const site = {
  name: 'Both Shores',
  tagline: 'Japan and South Korea: what each public thinks of the other, what they trade, who travels',
  description:
    'Polls, trade and travel between Japan and South Korea as charts, tables and CSV, every figure with the document it comes from.',
  language: 'English',
  languages: 'Languages',
  skip: 'Skip to content',
  menu: 'Menu',
  nav: {
    overview: 'Overview',
    polls: 'Polls',
    trade: 'Trade',
    tourism: 'Tourism',
    compare: 'Compare',
    timeline: 'Timeline',
    claims: 'Claims',
    data: 'Data',
    sources: 'Sources',
    method: 'Method',
  },
  footer: {
    licence: 'Code MIT. Figures are facts, quoted with their sources; our compilation is CC BY 4.0.',
    report: 'Found a wrong figure? Name the row id shown at it.',
  },
  notFound: {
    title: 'No such page',
    body: 'The address leads nowhere on this site. These pages are good places to go on:',
  },
  notCome: 'What the address asks for could not be loaded. Reload the page to try again; below is the page without it.',
  onThisPage: 'On this page',
};
