const AGES: Record<string, string> = { 'age-under-20': 'Under 20', female: 'Women', male: 'Men', all: 'All' };

/** Which publics an average is taken over. */
const BASES: Record<string, string> = {
  '33-publics-as-reported': '33 publics, as reported',
  '28-publics-as-reported': '28 publics, as reported',
  '27-publics-as-reported': '27 publics, as reported',
  '23-tracking-publics': '23 publics asked before too',
  '21-publics': '21 publics',
  'globescan-average': 'GlobeScan’s average',
  'globescan-tracking-2010-2011': 'publics polled in 2010 and 2011',
  'globescan-tracking-2011-2012': 'publics polled in 2011 and 2012',
  'globescan-tracking-2012-2013': 'publics polled in 2012 and 2013',
  'globescan-tracking-2013-2014': 'publics polled in 2013 and 2014',
  'globescan-tracking-2014-2017': 'publics polled in 2014 and 2017',
  'eai-25-publics': 'EAI’s average of 25 publics',
  'eai-all-publics': 'EAI’s average of all publics',
};

/** `age-18-29` → `18–29`, `age-70-plus` → `70 and over`. */
function subgroup(code: string): string {
  const [, from, to] = /^age-(\d+)-(\d+|plus)$/.exec(code) ?? [];
  if (from === undefined || to === undefined) return AGES[code] ?? code;
  return to === 'plus' ? `${from} and over` : `${from}–${to}`;
}

/** Words of the poll pages. */
export const pollsPages = {
  fiscalYear: (year: string) => `FY${year}`,
  anotherSurvey: (wave: string) => `Another survey from ${wave}`,
  subgroup,
  /** One row for two groups that the two reports bound differently. */
  twoSubgroups: (japanese: string, korean: string) => `${japanese} (South Korea ${korean})`,
  inWave: (answer: string, wave: string) => `${wave} · ${answer}`,
  averageBase: (base: string) => BASES[base] ?? base,
  averageOf: (wave: string, base: string) => `${wave} · ${BASES[base] ?? base}`,
};
