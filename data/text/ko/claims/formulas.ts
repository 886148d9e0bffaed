import type { formulas as en } from '../../en/claims/formulas';
import { people } from '../people';
import { when } from '../when';

/** Formulas in words, and what they come to. Every figure arrives written. */
export const formulas: typeof en = {
  term: {
    point: (series, label) => `‘${series}’의 ${when(label)}`,
    span: (series, from, to) => `‘${series}’의 ${when(from)}부터 ${when(to)}까지의 합계`,
    sum: (terms) => terms.join(' + '),
    cell: (dataset, row) => `데이터세트 ‘${dataset}’의 행 ${row}`,
    words: (dataset, row, phrase) => `데이터세트 ‘${dataset}’의 행 ${row}에 있는 ‘${phrase}’의 수`,
  },
  level: (term) => `수치 그대로: ${term}.`,
  changePercent: (from, to) => `첫째 수치에서 둘째 수치로의 증감률(%). 첫째: ${from}. 둘째: ${to}.`,
  changePoints: (from, to) => `둘째 비율에서 첫째 비율을 뺀 차이(%포인트). 첫째: ${from}. 둘째: ${to}.`,
  ratio: (term, to) => `첫째 수치를 둘째 수치로 나눈 값. 첫째: ${term}. 둘째: ${to}.`,
  growth: (from, to) =>
    `연평균 성장률: 둘째 수치를 첫째 수치로 나누고, 그 사이의 햇수분의 1제곱을 한 뒤 1을 뺀다. 첫째: ${from}. 둘째: ${to}.`,
  rank: (series, label) =>
    `${when(label)}에 같은 나라를 평가한 모든 조사국 가운데 ‘${series}’의 순위, 비율이 높은 순. 자국에 대한 평가와 평균은 뺀다.`,
  trend: (series, from, to, direction) =>
    `${series.map((name) => `‘${name}’`).join(' + ')}: ${when(to)}의 수치가 ${when(from)}의 수치보다 ${direction === 'up' ? '높아야' : '낮아야'} 하며, 그 사이에 같은 방향으로 움직인 횟수도 센다.`,
  greater: (term, than) => `첫째 수치가 둘째 수치보다 커야 한다. 첫째: ${term}. 둘째: ${than}.`,
  crossing: (above, below, label) =>
    `계열의 처음부터 회차마다 볼 때 ‘${above}’ 비율이 ‘${below}’ 비율을 처음 넘는 때로, ${when(label)}의 회차여야 한다.`,
  atMost: (formula, high) => `${formula} ${high} 이하여야 한다.`,
  atLeast: (formula, low) => `${formula} ${low} 이상이어야 한다.`,
  between: (formula, low, high) => `${formula} ${low}에서 ${high} 사이여야 한다.`,
  every: '다음이 모두 성립해야 한다:',
  found: {
    none: '수치 없음',
    rank: (place, among) => `${among}개 가운데 ${place}위`,
    trend: (first, last, along, steps, direction) =>
      `${first} → ${last}, ${steps}번의 움직임 가운데 ${along}번 ${direction === 'up' ? '상승' : '하락'}`,
    greater: (value, than) => `${value}, 비교 대상 ${than}`,
    crossing: (label, against, waves, since) => `처음은 ${when(label)}: ${against}. ${when(since)} 이후 ${waves}개 회차`,
    neverCrossed: (waves, since) => `${when(since)} 이후 ${waves}개 회차에서 한 번도 없음`,
    of: (name, found) => `${name}: ${found}`,
  },
  amounts: {
    ratio: (value) => `${value}배`,
    percent_per_year: (value) => `연 ${value}%`,
    rank: (value) => `${value}위`,
    votes: (value) => `${value}표`,
    years: (value) => `${value}년`,
    meetings: (value) => `${value}회`,
    items: (value) => `${value}개 품목군`,
    prefectures: (value) => `${value}개 현`,
    countries: (value) => `${value}개국`,
    points: (value) => `${value}%포인트`,
    percent: (value) => `${value}%`,
  },
};
