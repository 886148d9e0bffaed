import { askedTexts } from './asked';
import { programmeTexts } from './programmes';

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

const years = (runs: [number, number][]): string => runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');

/** Words of the poll pages. */
export const pollsPages = {
  ...askedTexts,
  anotherSurvey: (wave: string) => `Another survey from ${wave}`,
  subgroup,
  /** One row for two groups that the two reports bound differently. */
  twoSubgroups: (japanese: string, korean: string) => `${japanese} (South Korea ${korean})`,
  inWave: (answer: string, wave: string) => `${wave} · ${answer}`,
  averageBase: (base: string) => BASES[base] ?? base,
  averageOf: (wave: string, base: string) => `${wave} · ${BASES[base] ?? base}`,
  alsoPrinted: (value: string, by: string) => `Also printed: ${value}${by && ` (${by})`}.`,
  years,

  title: 'Polls',
  lede: 'What Japanese and South Koreans think of each other, and what others think of both: every poll that was found, each on its own, since different questions, samples and methods cannot be joined into one line.',
  named: 'Four polls often quoted',
  namedPolls: {
    bbc: 'BBC World Service, 2014: 23 publics on 17 targets',
    'genron-eai': 'Genron NPO and EAI, 2023: the eleventh and last joint poll',
    jpri: 'Japan Press Research Institute, late 2025 (fiscal 2025)',
    'eai-api-kei': 'EAI, API and KEI, August 2025',
  },
  noGenron2025:
    'No Genron NPO poll on Japan and South Korea of 2025 was found: its series with the East Asia Institute ends in 2023. Figures of 2025 that are quoted as its continuation come from the EAI–API–KEI poll, which asked online.',
  all: 'All polls',
  coverage: 'What there is, year by year',
  coverageNote:
    'Filled marks: years with figures. Open marks: waves known to exist, or known not to have been held, without a figure here. Fiscal years stand at the year they begin.',
  coverageColumns: { poll: 'Poll', publics: 'Publics and years with figures', gaps: 'Known gaps' },
  lanes: { JPN: 'Japanese', KOR: 'South Koreans', others: 'Other publics' },
  none: 'none',
  onWhom: (publics: string, targets: string) => `Asked in ${publics}${targets && ` about ${targets}`}`,
  onEachOther: 'Asked in Japan and South Korea about each other',
  publics: (count: string) => `${count} publics`,
  targets: (count: string) => `${count} countries`,
  waveCount: (count: number, span: string, withFigures: number) =>
    `${count === 1 ? '1 wave' : `${count} waves`}, ${span}${withFigures < count ? ` (${withFigures} with figures)` : ''}`,
  modes: (modes: string) => `by ${modes}`,
  modeUnknown: 'how people were asked is not stated',

  programmes: programmeTexts,
  sections: { trends: 'Over time', waves: 'Single waves', groups: 'By age and sex' },
  noFigures: 'No exact figure of this poll was found, so there is no chart.',
  waves: 'All waves',
  waveColumns: { wave: 'Wave', publics: 'Publics with figures', dates: 'Fieldwork', sample: 'Sample' },
  breaks: 'Breaks',
  breaksLede: 'Where the method changed. “Cut”: no line crosses it. “Marked”: the line goes on, compare with care.',
  joinRule: { never: 'Cut', mark: 'Marked' },
  questions: 'Questions',
  questionsLede:
    'Wordings in English are the organiser’s own, our translation of the original, or a description where the wording was not seen.',

  waveTitle: (poll: string, wave: string) => `${poll}: ${wave}`,
  waveLede: (publics: string, dates: string) => `${publics}. Fieldwork ${dates}.`,
  waveLedeUndated: (publics: string) => `${publics}. The field dates were not found.`,
  method: 'Method',
  wholePoll: 'Whole poll, all publics together',
  points: (value: string) => `± ${value} points`,
  answer: 'Answer',
  publicColumn: 'Public',
  on: (target: string) => `On ${target}`,
  mean: (min: string, max: string) => `Mean, ${min} to ${max}`,
  ofSubgroup: (people: string, group: string) => `${people}, ${group}`,
  groups: 'By group',
  otherTargets: 'On other countries',
  onTarget: (target: string, people: string) => `${target}: ${people}`,
  remarks: 'Sources and remarks',
  perCent: 'Answers in percent',
  asPublished: 'Shares are in percent, with the decimals as published. The small numbers lead to the source of each figure.',
  charts: 'Charts of this wave',
  noQuestions: 'No figure of this wave was found',
  previous: 'Earlier wave',
  next: 'Later wave',
};
