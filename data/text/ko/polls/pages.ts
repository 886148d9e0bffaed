import type { pollsPages as en } from '../../en/polls/pages';
import { when } from '../when';
import { askedTexts } from './asked';
import { programmeTexts } from './programmes';

const AGES: Record<string, string> = { 'age-under-20': '20세 미만', female: '여성', male: '남성', all: '전체' };

/** Which publics an average is taken over. */
const BASES: Record<string, string> = {
  '33-publics-as-reported': '보도된 33개국',
  '28-publics-as-reported': '보도된 28개국',
  '27-publics-as-reported': '보도된 27개국',
  '23-tracking-publics': '이전에도 조사한 23개국',
  '21-publics': '21개국',
  'globescan-average': '글로브스캔의 평균',
  'globescan-tracking-2010-2011': '2010년과 2011년에 조사한 나라들',
  'globescan-tracking-2011-2012': '2011년과 2012년에 조사한 나라들',
  'globescan-tracking-2012-2013': '2012년과 2013년에 조사한 나라들',
  'globescan-tracking-2013-2014': '2013년과 2014년에 조사한 나라들',
  'globescan-tracking-2014-2017': '2014년과 2017년에 조사한 나라들',
  'eai-25-publics': 'EAI의 25개국 평균',
  'eai-all-publics': 'EAI의 전체 조사국 평균',
};

/** `age-18-29` → `18~29세`, `age-70-plus` → `70세 이상`. */
function subgroup(code: string): string {
  const [, from, to] = /^age-(\d+)-(\d+|plus)$/.exec(code) ?? [];
  if (from === undefined || to === undefined) return AGES[code] ?? code;
  return to === 'plus' ? `${from}세 이상` : `${from}~${to}세`;
}

const years = (runs: [number, number][]): string => runs.map(([from, to]) => (from === to ? from : `${from}~${to}`)).join(', ');

/** Words of the poll pages. */
export const pollsPages: typeof en = {
  ...askedTexts,
  anotherSurvey: (wave) => `${when(wave)}부터 다른 조사`,
  subgroup,
  /** One row for two groups that the two reports bound differently. */
  twoSubgroups: (japanese, korean) => `${japanese}(한국은 ${korean})`,
  inWave: (answer, wave) => `${when(wave)} · ${answer}`,
  averageBase: (base) => BASES[base] ?? base,
  averageOf: (wave, base) => `${when(wave)} · ${BASES[base] ?? base}`,
  alsoPrinted: (value, by) => `다른 문서에 실린 값: ${value}${by && `(${by})`}.`,
  years,

  title: '여론조사',
  lede: '한국인과 일본인이 서로를, 다른 나라 사람들이 두 나라를 어떻게 보는지. 찾아낸 모든 여론조사를 하나하나 따로 보여 준다. 질문, 조사 대상, 조사 방법이 다른 조사를 하나의 선으로 이을 수 없기 때문이다.',
  named: '자주 인용되는 네 조사',
  namedPolls: {
    bbc: 'BBC 월드서비스, 2014년: 23개국 국민이 평가한 17개 대상',
    'genron-eai': 'EAI·겐론NPO, 2023년: 제11회이자 마지막 공동 여론조사',
    jpri: '신문통신조사회, 2025년 말(2025회계연도)',
    'eai-api-kei': 'EAI·API·KEI, 2025년 8월',
  },
  noGenron2025:
    '한국과 일본에 관한 겐론NPO의 2025년 여론조사는 찾지 못했다. 동아시아연구원(EAI)과의 공동 조사는 2023년으로 끝났다. 그 뒤를 잇는 것으로 인용되는 2025년 수치는 온라인으로 실시한 EAI·API·KEI 조사의 것이다.',
  all: '모든 여론조사',
  coverage: '연도별 유무',
  coverageNote:
    '채워진 표시는 수치가 있는 해. 빈 표시는 조사가 있었거나 없었다는 것은 알지만 여기에 수치가 없는 회차. 회계연도는 시작하는 해에 놓는다.',
  coverageColumns: { poll: '조사', publics: '조사 대상과 수치가 있는 해', gaps: '알려진 빈 곳' },
  lanes: { JPN: '일본인', KOR: '한국인', others: '다른 나라 국민' },
  none: '없음',
  onWhom: (publics, targets) => (targets ? `${publics}에서 조사, 평가 대상: ${targets}` : `${publics}에서 조사`),
  onEachOther: '한국과 일본에서 서로에 대해 조사',
  publics: (count) => `${count}개국`,
  targets: (count) => `${count}개 국가 등`,
  waveCount: (count, span, withFigures) => `${count}개 회차, ${span}${withFigures < count ? `(${withFigures}개 회차에 수치 있음)` : ''}`,
  modes: (modes) => `조사 방법: ${modes}`,
  modeUnknown: '조사 방법이 적혀 있지 않음',

  programmes: programmeTexts,
  sections: { trends: '추이', waves: '개별 회차', groups: '연령·성별' },
  noFigures: '이 조사의 정확한 수치를 찾지 못해 차트가 없다.',
  waves: '모든 회차',
  waveColumns: { wave: '회차', publics: '수치가 있는 조사 대상', dates: '조사 기간', sample: '유효 응답자 수' },
  breaks: '시계열 단절',
  breaksLede: '조사 방법이 바뀐 곳. ‘끊음’은 단절을 넘어 선을 잇지 않는다. ‘표시’는 선을 잇지만 비교할 때 주의해야 한다.',
  joinRule: { never: '끊음', mark: '표시' },
  questions: '질문',
  questionsLede: '영어 질문 문구는 실시 기관의 것, 원문을 이 사이트가 번역한 것, 질문 문구를 확인하지 못해 내용을 설명한 것 가운데 하나다.',

  waveTitle: (poll, wave) => `${poll}: ${when(wave)}`,
  waveLede: (publics, dates) => `${publics}. 조사 기간 ${dates}.`,
  waveLedeUndated: (publics) => `${publics}. 조사 기간은 찾지 못했다.`,
  method: '조사 개요',
  wholePoll: '조사 전체(모든 대상국)',
  points: (value) => `±${value}%포인트`,
  answer: '응답',
  publicColumn: '조사 대상',
  on: (target) => `평가 대상: ${target}`,
  mean: (min, max) => `평균, ${min}~${max}`,
  ofSubgroup: (people, group) => `${people}, ${group}`,
  groups: '집단별',
  otherTargets: '다른 나라에 대한 평가',
  onTarget: (target, people) => `${target}에 대해: ${people}`,
  remarks: '출처와 비고',
  perCent: '응답(%)',
  asPublished: '비율의 단위는 %이며 소수 자릿수는 공표된 그대로다. 작은 숫자를 누르면 각 수치의 출처로 이어진다.',
  charts: '이 회차의 차트',
  noQuestions: '이 회차의 수치를 찾지 못했다',
  previous: '이전 회차',
  next: '다음 회차',
};
