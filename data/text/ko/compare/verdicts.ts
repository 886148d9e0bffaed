import type { DifferenceKind, VerdictReason } from '../../../compare/verdict';
import { when } from '../when';

/** What two series can differ in, as a list in a sentence names it. */
export const differences: Record<DifferenceKind, string> = {
  unit: '단위',
  subject: '질문의 주제',
  target: '평가 대상국',
  programme: '조사',
  wording: '질문 문구',
  scale: '응답 선택지',
  answer: '센 응답',
  public: '조사 대상',
  subgroup: '집단',
  average: '평균한 나라들',
  mode: '조사 방법',
  'age-floor': '최저 연령',
  concept: '세는 것',
  direction: '방향',
  counter: '집계 기관',
  role: '수출입 구분',
  item: '센 품목이나 집단',
  frequency: '기간의 단위',
};

/** Codes of differences in words. */
export const value: Record<string, string> = {
  people: '국민',
  leader: '정상',
  government: '정부',
  influence: '세계에 미치는 영향',
  relations: '양국 관계',
  trust: '신뢰',
  threat: '위협',
  reasons: '이유',
  travel: '방문 경험·의향',
  issue: '개별 현안',
  country: '국가',
  positive: '긍정',
  negative: '부정',
  neutral: '중간',
  none: '긍정·부정 구분 없음',
  net: '긍정에서 부정을 뺀 값',
  mean: '척도의 평균',
  exports: '수출',
  imports: '수입',
  total: '수출과 수입의 합계',
  goods: '전체 상품',
  'reconciled-goods': '두 기록을 하나로 조정한 값',
  balance: '무역수지',
  'mirror-gap': '거울통계 차이',
  'trade-share': '무역에서의 비율',
  'trade-rank': '순위',
  'yearly-change': '전년 대비 증감',
  'world-goods': '대세계 무역',
  material: '한 소재',
  commodity: '한 품목',
  'consumer-good': '한 소비재',
  investment: '투자',
  'exchange-rate': '환율',
  arrivals: '방문자 수',
  entries: '출입국 통계의 입국',
  purpose: '한 목적의 방문자 수',
  'traveller-group': '한 집단의 방문자 수',
  'world-arrivals': '전 세계 방문자 수',
  spending: '소비',
  residents: '인구',
  year: '연',
  quarter: '분기',
  month: '월',
};

const mind = (respects: string): string => (respects === '' ? '' : ` 다만 다음이 다르다: ${respects}.`);

/** One sentence or two a verdict: of which series, and what may be done with them. */
export const verdicts: Record<VerdictReason, (names: string, respects: string) => string> = {
  same: (names) => `${names}: 하나의 질문을 한 가지 방법으로 물었으므로 회차끼리 비교할 수 있다.`,
  'same-count': (names, respects) => `${names}: 하나의 집계다.${mind(respects)}`,
  'both-publics': (names, respects) =>
    `같은 조사의 같은 질문을 다른 나라 국민에게 물었다(${names}). 회차별로 비교할 수 있다.${mind(respects)}`,
  groups: (names, respects) =>
    `같은 조사의 같은 질문을 다른 집단에 물었다(${names}). 회차별로 비교할 수 있지만 집단별 유효 응답자 수는 거의 공표되지 않는다.${mind(respects)}`,
  averages: (names, respects) =>
    `같은 조사의 같은 질문이지만 평균한 나라들이 다르다(${names}). 그것만으로도 수준이 달라진다.${mind(respects)}`,
  'other-direction': (names, respects) =>
    `양방향의 같은 종류 집계이지만 각각 자기 방식으로 센다(${names}). 움직임과 큰 수준 차이는 비교할 수 있다.${mind(respects)}`,
  'two-records': (names, respects) =>
    `같은 상품에 대한 두 기록(${names}): 수입에는 운임과 보험료가 들어가고 수출에는 들어가지 않는다. 비교는 하되 합산하지 않는다.${mind(respects)}`,
  broken: (names) => `${names}: 하나의 질문이지만 조사 방법이 바뀌어 시계열 단절 양쪽의 수치를 비교할 수 없다.`,
  'broken-count': (names) => `${names}: 하나의 집계이지만 세는 방법이 바뀌어 시계열 단절 양쪽의 수치를 비교할 수 없다.`,
  'other-poll': (names, respects) =>
    `서로 다른 조사의 서로 다른 질문(${names}). 다음이 다르다: ${respects}. 각각을 자신의 과거와 견주어 읽는다. 수준은 비교할 수 없다.`,
  'other-question': (names, respects) => `한 조사의 서로 다른 질문(${names}). 다음이 다르다: ${respects}. 수준은 비교할 수 없다.`,
  'other-country': (names, respects) => `서로 다른 나라에 대한 하나의 질문(${names}): 선마다 다른 나라에 대한 의견이다.${mind(respects)}`,
  'other-answer': (names, respects) => `하나의 질문에 대한 서로 다른 응답(${names}): 응답자가 고른 것을 나누어 가진다.${mind(respects)}`,
  'other-count': (names, respects) =>
    `서로 다른 것을 센다(${names}). 다음이 다르다: ${respects}. 단위가 같다고 같은 것을 재는 것은 아니다.`,
  unit: () => '단위가 다른 계열은 하나의 시간축 위에 각각의 차트로 보여 준다. 높이가 아니라 방향이 바뀌는 시점을 비교한다.',
  'poll-and-count': () =>
    '여론조사와 집계는 하나의 시간축 위에 각각의 차트로 보여 준다. 함께 움직인다고 해서 하나가 다른 하나를 움직인다고 할 수는 없다.',
};

/** Units, of what and over how long, as the heading of a panel. */
const QUANTITIES: Record<string, string> = {
  'share-of-people': '응답자 비율, %',
  'net-points-of-people': '긍정에서 부정을 뺀 값, %포인트',
  'score-0-10': '평균 점수, 0~10점',
  'score-0-100': '평균 점수, 0~100점',
  'degrees-0-100': '평균, 0~100도',
  usd: '미국 달러',
  jpy: '엔',
  kg: '중량',
  persons: '사람 수(연인원)',
  residents: '인구',
  rank: '순위, 1이 최대',
  'per-100': '인구 100명당 방문 횟수',
  'percent-of-trade': '무역에서의 비율, %',
  'percent-of-exporter-record': '수출국 기록 대비, %',
  'percent-on-year': '전년 동월 대비, %',
  'jpy-per-usd': '미국 달러당 엔',
  'krw-per-usd': '미국 달러당 원',
  'usd-per-visitor': '1인당 미국 달러',
  'jpy-per-visitor': '1인당 엔',
};
const LENGTHS: Record<string, string> = { year: '연간', quarter: '분기', month: '월간' };
/** Ratios: over how long would say nothing. */
const TIMELESS = /^(?:rank|percent)/;

export function scale(key: string): string {
  const index = /^index-(.+)$/.exec(key);
  if (index) return `지수, ${when(index[1] ?? '')} = 100`;
  const [quantity = key, length] = key.split('/');
  const name = QUANTITIES[quantity] ?? quantity;
  return length === undefined || TIMELESS.test(quantity) ? name : `${name}, ${LENGTHS[length] ?? length}`;
}
