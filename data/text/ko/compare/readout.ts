import type { QueryProblem } from '../../../compare/query';
import type { TransformRefusal } from '../../../compare/transform';
import type { change as enChange } from '../../en/compare/readout';
import { josa } from '../josa';

const none = '여기서는 변화를 읽지 않는다.';

/** The readout between two points of one series. */
export const change: typeof enChange = {
  exceeds: (difference, margin) => `${difference}%포인트, 오차 ${margin}: 변화가 있음`,
  within: (difference, margin) => `${difference}%포인트, 오차 ${margin}: 명목 표본오차를 넘는 변화는 없음`,
  count: (difference, percent) => `${difference}${percent === undefined ? '' : `(${percent}%)`}: 집계이므로 표본오차가 없음`,
  broken: (breaks) => `${none} 두 수치는 만들어진 방식이 다르다. ${breaks}`,
  refused: {
    'same-point': '서로 다른 두 점을 고른다.',
    mean: '평균의 오차는 알 수 없다. 응답이 얼마나 흩어져 있는지 공표되지 않는다.',
    'no-value': (labels) => `${none} 다음 시점의 수치가 없다: ${labels}.`,
    derived: (labels) => `${none} 다음 시점의 수치는 다른 수치에서 산출한 것이어서 오차를 알 수 없다: ${labels}.`,
    'no-sample': (labels) => `${none} 다음 시점의 유효 응답자 수가 공표되지 않아 오차를 알 수 없다: ${labels}.`,
  },
  cautions: {
    'mode-unknown': (labels) => `다음 시점의 조사 방법을 알 수 없다: ${labels}.`,
    'not-final': (labels) => `다음 시점의 수치는 확정치가 아니다: ${labels}.`,
    'whole-percent': (labels) => `다음 시점의 수치는 정수 %로 공표되어, 차이가 최대 1%포인트 어긋날 수 있다: ${labels}.`,
  },
};

const ignored: Record<QueryProblem['why'], (value: string) => string> = {
  'unknown-series': (value) => `‘${value}’ 계열은 없다.`,
  twice: (value) => `${josa(`‘${value}’`, '이', '가')} 두 번 지정됐다.`,
  'too-many': (value) => `계열은 한 번에 여섯 개까지 표시할 수 있어 ‘${value}’ 계열은 뺐다.`,
  'not-a-choice': (value) => `${josa(`‘${value}’`, '은', '는')} 선택지에 없다.`,
  'not-a-date': (value) => `${josa(`‘${value}’`, '은', '는')} 2019나 2019-07 같은 연도·월이 아니다.`,
  reversed: (value) => `시작이 ${value}인 기간의 끝이 시작보다 앞선다.`,
  'not-two-points': (value) => `${josa(`‘${value}’`, '은', '는')} 계열과 그 두 점을 가리키지 않는다.`,
  'not-shown': (value) => `‘${value}’의 변화는 읽지 않는다. 표시된 계열에 없다.`,
  repeated: (value) => `${josa(`‘${value}’`, '이', '가')} 다른 값과 겹쳐 지정되어 첫 값을 썼다.`,
  'too-long': () => '주소가 너무 길어 이 페이지의 주소일 수 없다.',
};

/** What in an address could not be used. */
export const problem = ({ why, value }: QueryProblem): string => ignored[why](value);

/** A choice that a series cannot take. */
export const unapplied: Record<TransformRefusal, (name: string, transform: string) => string> = {
  'not-for-this-series': (name, transform) => `‘${transform}’ 방식으로 표시할 수 없어 원래 값을 표시함: ${name}.`,
  'no-base': (name) => `지수의 기준이 될 수치가 없어 원래 값을 표시함: ${name}.`,
};

/** Series that the range leaves without a figure. */
export const undrawn = (names: string): string => `이 기간에 수치가 없는 계열: ${names}.`;
