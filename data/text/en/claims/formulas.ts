/** Formulas in words, and what they come to. Every figure arrives written. */
export const formulas = {
  term: {
    point: (series: string, label: string) => `“${series}”, ${label}`,
    span: (series: string, from: string, to: string) => `“${series}”, all of ${from} to ${to} added up`,
    sum: (terms: string[]) => terms.join(' plus '),
    cell: (dataset: string, row: string) => `dataset “${dataset}”, row ${row}`,
    words: (dataset: string, row: string, phrase: string) => `the number in “${phrase}”, dataset “${dataset}”, row ${row}`,
  },
  level: (term: string) => `The figure itself: ${term}.`,
  changePercent: (from: string, to: string) =>
    `The change from the first figure to the second, in percent of the first. First: ${from}. Second: ${to}.`,
  changePoints: (from: string, to: string) => `The second share less the first, in points. First: ${from}. Second: ${to}.`,
  ratio: (term: string, to: string) => `The first figure divided by the second. First: ${term}. Second: ${to}.`,
  growth: (from: string, to: string) =>
    `Compound growth a year: the second figure divided by the first, to the power of one over the years between, less one. First: ${from}. Second: ${to}.`,
  rank: (series: string, label: string) =>
    `The place of “${series}” in ${label} among all publics that rated the same country in that wave, the highest share first. A country’s view of itself and averages are left out.`,
  trend: (series: string[], from: string, to: string, direction: 'up' | 'down') =>
    `${series.map((name) => `“${name}”`).join(' plus ')}: the figure of ${to} against that of ${from}, which has to be ${direction === 'up' ? 'higher' : 'lower'}, and how many of the steps between go the same way.`,
  greater: (term: string, than: string) => `The first figure has to be greater than the second. First: ${term}. Second: ${than}.`,
  crossing: (above: string, below: string, label: string) =>
    `The first time that “${above}” exceeds “${below}”, wave by wave from the start of the series, which has to be ${label}.`,
  atMost: (formula: string, high: string) => `${formula} It has to be ${high} at most.`,
  atLeast: (formula: string, low: string) => `${formula} It has to be ${low} at least.`,
  between: (formula: string, low: string, high: string) => `${formula} It has to be from ${low} to ${high}.`,
  every: 'Each of these has to hold:',
  found: {
    none: 'no figure',
    rank: (place: string, among: string) => `place ${place} of ${among}`,
    trend: (first: string, last: string, along: string, steps: string, direction: 'up' | 'down') =>
      `${first} to ${last}, ${along} of ${steps} steps ${direction}`,
    greater: (value: string, than: string) => `${value} against ${than}`,
    crossing: (label: string, against: string, waves: string, since: string) =>
      `first in ${label}: ${against}; ${waves} waves since ${since}`,
    neverCrossed: (waves: string, since: string) => `never in ${waves} waves since ${since}`,
    of: (name: string, found: string) => `${name}: ${found}`,
  },
  amounts: {
    ratio: (value: string) => `${value} times`,
    percent_per_year: (value: string) => `${value}% a year`,
    rank: (value: string) => `place ${value}`,
    votes: (value: string) => `${value} votes`,
    years: (value: string) => `${value} years`,
    meetings: (value: string) => `${value} meetings`,
    items: (value: string) => `${value} groups of materials`,
    prefectures: (value: string) => `${value} prefectures`,
    countries: (value: string) => `${value} countries`,
    points: (value: string) => `${value} percentage points`,
    percent: (value: string) => `${value}%`,
  },
};
