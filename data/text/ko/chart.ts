import type { chart as en } from '../en/chart';
import { strengths } from './evidence';
import { when } from './when';

/** Words around every figure: legend, tooltip, table, downloads, footnotes. */
export const chart: typeof en = {
  margin: (points) => `±${points}%포인트(명목 표본오차)`,
  sample: (people) => `유효 응답자 수 ${people}`,
  fieldDates: (period) => `조사 기간: ${period}`,
  source: (name) => `출처: ${name}`,
  series: '계열',
  events: '사건',
  showEvents: '차트에 표시',
  cutAxis: '세로축은 0에서 시작하지 않는다.',
  hollow: '속이 빈 점과 점선은 잠정치·추계치·산출치.',
  margins: '세로 막대선과 띠는 명목 표본오차(신뢰수준 95%). 각 표본을 단순 무작위 표본으로 보았을 때의 값이다.',
  noMargins: '표본오차는 그리지 않았다. 응답자 비율이면서 유효 응답자 수가 공표된 점이 없다.',
  noMarginsFor: (series) => `다음 계열에는 표본오차가 없다(응답자 비율이 아니거나 유효 응답자 수가 공표되지 않음): ${series}.`,
  someMarginsMissing: (series) =>
    series === ''
      ? '세로 막대선이 없는 점은 유효 응답자 수가 공표되지 않았다.'
      : `다음 계열에서 세로 막대선이 없는 점은 유효 응답자 수가 공표되지 않았다: ${series}.`,
  gapLegend: '선이 끊긴 곳은 데이터가 비어 있는 곳이다.',
  breakLabel: '시계열 단절',
  breakNote: (label, reason, series) =>
    `${series === undefined ? '' : `${series}, `}${when(label)} 앞에서 시계열 단절: ${reason.replace(/\.$/, '')}.`,
  table: '데이터 표',
  cardHint: '칸마다 수치의 출처를 알려 주는 카드가 있다. 클릭하거나 누르거나, 화살표 키로 옮겨 가 Enter 키를 누르면 열린다.',
  period: '시기',
  group: '구분',
  download: '내려받기',
  csvDisplayed: '이 차트의 CSV',
  csvFull: (dataset) => `데이터세트 전체 CSV: ${dataset}`,
  svg: 'SVG 그림',
  png: 'PNG 그림',
  pngFailed: 'PNG 그림을 만들지 못했다. SVG 그림에 같은 내용이 있다.',
  sources: '출처',
  strength: (word) => `근거의 강도: ${word}`,
  strengths,
  moreNotes: (count) => `주석 ${count}개 더 보기`,
  failed: '조작할 수 있는 차트를 불러오지 못했다.',
  retry: '다시 시도',
  keys: '조작할 수 있는 차트. 왼쪽·오른쪽 화살표 키로 각 점을 읽는다. 같은 데이터가 아래 표에도 있다.',
  keysPick: '위·아래 화살표 키로 같은 시점의 다른 계열로 옮겨 가고 Enter 키로 그 점을 고른다. 점을 클릭하거나 눌러도 고를 수 있다.',
  others: '기타',
};
