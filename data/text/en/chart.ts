import { strengths } from './evidence';

/** Words around every figure: legend, tooltip, table, downloads, footnotes. */
export const chart = {
  margin: (points: string) => `± ${points} points (nominal sampling error)`,
  sample: (people: string) => `n = ${people}`,
  fieldDates: (period: string) => `Fieldwork ${period}`,
  source: (name: string) => `Source: ${name}`,
  series: 'Series',
  events: 'Events',
  showEvents: 'Show them on the chart',
  cutAxis: 'The value axis does not start at zero.',
  hollow: 'Hollow dots and dotted lines: provisional, estimated or derived figures.',
  margins: 'Whiskers and bands: nominal sampling error (95%), as if each sample were a simple random one.',
  noMargins: 'No sampling error is drawn: no point here is a share of people with a published sample.',
  noMarginsFor: (series: string) => `No sampling error for ${series}: not a share of people, or no sample is published.`,
  someMarginsMissing: (series: string) =>
    series === '' ? 'Points without a whisker: no sample is published.' : `Points of ${series} without a whisker: no sample is published.`,
  gapLegend: 'A gap in a line is a gap in the data.',
  breakLabel: 'break',
  breakNote: (label: string, reason: string, series?: string) =>
    `${series === undefined ? 'Break' : `${series}, break`} before ${label}: ${reason.replace(/\.$/, '')}.`,
  table: 'Data table',
  cardHint:
    'Every cell has a card that tells where its figure comes from: click or tap it, or go to it with the arrow keys and press Enter.',
  period: 'Period',
  group: 'Group',
  download: 'Download',
  csvDisplayed: 'CSV of this figure',
  csvFull: (dataset: string) => `CSV, whole dataset: ${dataset}`,
  svg: 'SVG picture',
  png: 'PNG picture',
  pngFailed: 'The picture could not be made. The SVG picture holds the same.',
  sources: 'Sources',
  strength: (word: string) => `Strength of evidence: ${word.toLowerCase()}`,
  strengths,
  moreNotes: (count: string) => `${count} more notes`,
  failed: 'The interactive chart could not be loaded.',
  retry: 'Try again',
  keys: 'Interactive chart. Use the left and right arrow keys to read the points; the same data are in the table below.',
  keysPick: 'Up and down turn to another series of the moment, Enter chooses its point; a click or tap on a point chooses it too.',
  others: 'others',
};
