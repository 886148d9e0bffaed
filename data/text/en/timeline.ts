/** Short names of the figures that are read around events. */
const names = {
  'mutual-impressions': 'Good impression of the other country',
  'cabinet-office-affinity': 'Japanese who feel affinity with South Korea',
  'cabinet-office-relations': 'Japanese who call relations with South Korea good',
  'bbc-mutual-positive': 'Influence of the other country mainly positive',
  'hankook-yomiuri-relations-good': 'Relations good, Hankook Ilbo and Yomiuri Shimbun',
  'gallup-korea-japan': 'South Koreans favourable to Japan, Gallup Korea',
  'jpri-south-koreans-on-japan': 'South Koreans favourable to Japan, Japan Press Research Institute',
  'chosun-mainichi-affinity': 'Affinity with the other country, Chosun Ilbo and Mainichi Shimbun',
  'arrivals-monthly': 'Visits, by month',
  'arrivals-both-ways': 'Visits, by year',
  'trade-monthly-korea': 'South Korea’s goods trade with Japan, by month',
  'trade-as-korea-reports': 'Goods trade as South Korea records it, by year',
  'trade-as-japan-reports': 'Goods trade as Japan records it, by year',
  'hydrogen-fluoride-monthly': 'South Korea’s imports of hydrogen fluoride from Japan, by month',
  'photoresist-monthly': 'South Korea’s imports of photoresist from Japan, by month',
  'yen-per-dollar': 'Yen per US dollar, by year',
  'won-per-dollar': 'Won per US dollar, by year',
};

export type TimelineName = keyof typeof names;

/** What a row holds, where its figure's name does not say it. */
const spans = { 'months-12': '12 months', 'months-24': '24 months' };

/** Words of the timeline and of the events' own pages. */
export const timelinePages = {
  title: 'Timeline',
  lede: (count: string, from: string, to: string) =>
    `${count} events between ${from} and ${to}, above the key series on one axis. Each title opens what the series show before and after.`,
  caution:
    'That a figure changed after an event does not show that it changed because of it: other things happened in the same months, and none of this is a test of causes.',
  names,
  strips: {
    title: 'Events and series on one axis',
    lanes: 'Events by category',
    lanesKey: 'Large dots are main events, ticks are others. The list below holds every one of them.',
    intro:
      'A series starts where its figures start; events before that stand alone. A dashed vertical is a break in a series; the page behind each link says why.',
    lines: 'Draw the main events through the series',
    whole: 'Chart, table and sources',
  },
  filter: {
    legend: 'Show only these categories (none ticked: all)',
    main: 'Main events only',
    reset: 'Show all',
  },
  listTitle: 'All events',
  toList: 'To the list of events',
  decade: (year: number) => `${year}s`,
  main: 'main event',
  touches: (topics: string) => `Series: ${topics}`,
  source: (name: string) => `Source: ${name}`,
  inTimeline: 'In the timeline',
  around: {
    title: 'Before and after',
    rules:
      'Months: sums of the 12 and 24 months before the month of the event and after it; that month is in neither. Years: the year before and the year after. Polls: the last one whose fieldwork ended before the event and the first that began after it, both within 24 months. The margin of a change is the nominal sampling error of the difference between two polls. Series that have neither are left out. Each name leads to the whole figure and its sources.',
    silent: 'None of the series that are read around events has a figure close enough to this one.',
    columns: { series: 'Series', before: 'Before', after: 'After', change: 'Change' },
    series: (label: string, span: string) => `${label}, ${span}`,
    spans,
    points: (signed: string) => `${signed} points`,
    percent: (signed: string) => `${signed}%`,
    beyond: (margin: string) => `more than the margin of ±${margin}`,
    within: (margin: string) => `within the margin of ±${margin}: no change shown`,
    noMargin: 'no margin: of one of the two polls it is not known how many were asked, or the figure is worked out from others',
    broken: (reasons: string[]) => `Not compared, a break lies between: ${reasons.map((reason) => reason.replace(/\.$/, '')).join('; ')}.`,
    missing: (periods: string) => `Not compared, no figure for ${periods}.`,
    onlyOneSide: 'Not compared, one side has no poll.',
    none: '–',
  },
  charts: {
    title: '24 months before and after',
    line: 'The vertical line is the event, or its first day.',
    partOf: 'Part of:',
  },
  sameTimes: 'Other events within 12 months',
  turn: { label: 'Events before and after', before: 'Before', after: 'After' },
};
