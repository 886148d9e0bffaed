import type { tradeGoodsFigures as en } from '../../en/trade/goods';
import { japan, korea } from './notes';

const control =
  '일본은 2019년 7월 4일부터 3대 품목을 한국에 수출할 때 건별로 허가를 받게 했다. 차트는 상품이 언제 움직였는지를 보여 줄 뿐 그 이유를 보여 주지는 않는다.';
const selected = '주요 공급국만 데이터에 있어, 비율은 전체 수입이 아니라 이들 공급국의 합계에 대한 것이다.';
const sectionsLeftOut = '가장 작은 두 부(동식물성 유지, 음료·담배)는 데이터세트에 있고 차트에는 그리지 않았다.';
const unctad = '유엔무역개발회의(UNCTAD)의 표로, 합계는 IMF 수치와 0.6% 이내로 맞는다.';

/** Words of the figures of single goods, of exchange rates and of investment. Numbers arrive formatted. */
export const tradeGoodsFigures: typeof en = {
  'hydrogen-fluoride-monthly': {
    headline: (before, beforeMonth, noneMonth) => `한국의 일본산 불화수소 수입은 ${beforeMonth} ${before}톤, ${noneMonth}에는 0`,
    subtitle: '한국의 일본산 불화수소(품목번호 2811.11.1000) 수입, 톤, 월간, 2015년~2021년 11월',
    series: { japan: '일본산 불화수소' },
    notes: [control, '2015년 이전 달은 데이터세트에 있다. 출처는 2021년 11월에서 끝난다.'],
  },
  'hydrogen-fluoride-suppliers': {
    headline: (beforeMonth, before, lastMonth, last) =>
      `공급국 네 곳의 불화수소에서 일본이 차지한 비율은 ${beforeMonth} ${before}, ${lastMonth} ${last}`,
    subtitle: '한국이 수입한 주요 공급국 네 곳 불화수소의 구성비, 중량 기준 %, 월간, 2018년~2021년 11월',
    computed: '일본·중국·대만·미국에서 온 중량의 합계에 대한 해당 공급국 중량의 비율(%).',
    notes: [control, selected],
  },
  'photoresist-monthly': {
    headline: (month, high, lowMonth, low) => `한국의 일본산 포토레지스트 수입은 ${month} ${high}, ${lowMonth} ${low}`,
    subtitle: '한국의 일본산 포토레지스트(품목번호 3707.90.1010) 수입, 미국 달러, 월간, 2015년~2021년 11월',
    series: { japan: '일본산 포토레지스트' },
    notes: [control, '이 품목번호는 통제 대상이었던 극자외선(EUV)용 등급보다 범위가 넓다.'],
  },
  'photoresist-suppliers': {
    headline: (beforeMonth, before, peakMonth, peak) =>
      `공급국 아홉 곳의 포토레지스트에서 벨기에가 차지한 비율은 ${beforeMonth} ${before}, ${peakMonth} ${peak}`,
    subtitle: '한국이 수입한 주요 공급국 아홉 곳 포토레지스트의 구성비, 금액 기준 %, 월간, 2018년~2021년 11월',
    computed: '주요 공급국 아홉 곳에서 온 금액의 합계에 대한 해당 공급국 금액의 비율(%).',
    notes: [control, selected, '아홉 곳은 일본, 미국, 벨기에, 대만, 중국, 독일, 싱가포르, 캐나다, 홍콩이며, 큰 순서로 세 곳만 그렸다.'],
  },
  'controlled-materials-annual': {
    headline: (year, photoresist, fluoride, beforeYear, fluorideBefore) =>
      `한국의 일본산 불화수소 수입은 ${beforeYear}년 ${fluorideBefore}에서 ${year}년 ${fluoride}로, 포토레지스트는 ${year}년 ${photoresist}`,
    subtitle: '2019년 7월부터 일본의 수출통제 대상이 된 3대 품목의 한국 수입, 미국 달러, 연간, 2000~2020년',
    series: { photoresist: '포토레지스트', hydrogenFluoride: '불화수소', polyimide: '폴리이미드 필름' },
    notes: [
      control,
      '폴리이미드 필름(품목번호 3920.99.9010)은 2007년부터 데이터가 있으며 통제 대상이 아닌 등급도 포함한다. 모두 10단위 품목번호이고, 범위가 더 넓은 6단위 번호는 표시하지 않았다.',
    ],
  },
  'polyimide-annual': {
    headline: (year, value, beforeYear, before) => `한국의 일본산 폴리이미드 필름 수입은 ${year}년 ${value}, ${beforeYear}년에는 ${before}`,
    subtitle: '한국의 일본산 폴리이미드 필름(품목번호 3920.99.9010) 수입, 미국 달러, 연간, 2007~2020년',
    series: { japan: '일본산 폴리이미드 필름' },
    notes: [control, '이 품목의 월별 수치는 찾지 못했다. 통제 대상이었던 불화폴리이미드보다 범위가 넓은 품목이다.'],
  },
  'import-chapters': {
    headline: (year, share) => `${year}년 한국이 일본에서 수입한 상품의 ${share}가 기계류와 전기기기`,
    subtitle: (year) => `한국의 대일 수입에서 규모가 큰 10개 류, 미국 달러, ${year}년, HS 2017년판`,
    group: (year) => `대일 수입, ${year}년`,
    notes: ['류는 6단위 품목의 합계. 2020년 이후의 류별 표와 반대 방향의 표는 찾지 못했다.', korea],
  },
  'japan-exports-by-section': {
    headline: (from, before, to, after) => `일본의 대한국 수출에서 화학제품의 비율은 ${from}년 ${before}에서 ${to}년 ${after}로 커졌다`,
    subtitle: '표준국제무역분류(SITC) 부별 일본의 대한국 수출, 미국 달러, 일본 기록',
    notes: [sectionsLeftOut, unctad],
  },
  'korea-exports-by-section': {
    headline: (from, before, to, after) => `한국의 대일 수출에서 기계·운수장비의 비율은 ${from}년 ${before}에서 ${to}년 ${after}로`,
    subtitle: '표준국제무역분류(SITC) 부별 한국의 대일 수출, 미국 달러, 한국 기록',
    notes: [sectionsLeftOut, unctad],
  },
  'chips-and-wafers': {
    headline: (year, wafers, peakYear, peak) => `한국의 일본산 실리콘 웨이퍼 수입은 ${year}년 ${wafers}, 최고는 ${peakYear}년의 ${peak}`,
    subtitle: '한국의 일본산 실리콘 웨이퍼, D램, 플래시 메모리 수입, 미국 달러, 연간, 2000~2020년',
    series: { wafers: '실리콘 웨이퍼', dram: 'D램', flash: '플래시 메모리' },
    notes: ['10단위 품목번호 3818.00.1000, 8542.32.1010, 8542.32.1030. 메모리 품목은 2007년부터 데이터가 있다.'],
  },
  'beer-exports': {
    headline: (beforeMonth, before, month, value) => `일본의 대한국 맥주 수출은 ${beforeMonth} ${before}, ${month}에는 ${value}엔`,
    subtitle: '일본의 대한국 맥주 수출, 엔, 월간, 2018년 9월~2020년 1월 중 수치가 있는 달',
    series: { beer: '맥주' },
    notes: [
      '신문이 일본 재무성 통계에서 인용한 달만 있다. 그 사이의 달은 찾지 못했다.',
      '2019년 10월: 0은 집계 기준인 20만 엔을 넘는 수출이 없었다는 뜻이다. 한국은 3만 8000달러의 수입을 기록했다. 2019년 9월: 다른 신문은 58만 엔으로 실었다.',
    ],
  },
  'food-and-car-exports': {
    headline: (month, cars, beforeMonth, before) => `일본의 대한국 자동차 수출은 ${beforeMonth} ${before}, ${month} ${cars}`,
    subtitle: '일본의 대한국 식품·자동차 수출, 엔, 월간, 2019~2020년 중 수치가 있는 달',
    series: { food: '식품', cars: '자동차' },
    notes: ['신문이 일본 재무성 통계에서 인용한 달만 있다. 다른 달은 찾지 못했다.'],
  },
  'food-and-car-change': {
    headline: (carsMonth, cars, foodMonth, food) =>
      `일본의 대한국 수출은 전년 동월 대비 자동차가 ${carsMonth} ${cars}, 식품이 ${foodMonth} ${food} 감소`,
    subtitle: '일본의 대한국 식품·자동차 수출, 공표된 전년 동월 대비 증감률, %',
    series: { food: '식품', cars: '자동차' },
    notes: ['속보와 함께 공표된 증감률. 읽을 수 있는 발표가 없는 달은 비워 두었다.'],
  },
  'yen-per-dollar': {
    headline: (year, rate, peakYear, peak) => `${year}년 미국 달러당 평균 ${rate}엔, 가장 낮았던 때는 ${peakYear}년의 ${peak}엔`,
    subtitle: '미국 달러당 엔, 연평균, 1960~2025년',
    series: { rate: '미국 달러당 엔' },
    notes: ['선이 내려가면 엔화 강세.'],
  },
  'won-per-dollar': {
    headline: (year, rate, beforeYear, before) => `${year}년 미국 달러당 평균 ${rate}원으로 ${beforeYear}년의 ${before}원보다 높았다`,
    subtitle: '미국 달러당 원, 연평균, 1960~2025년',
    series: { rate: '미국 달러당 원' },
    notes: ['선이 내려가면 원화 강세.'],
  },
  'japanese-investment': {
    headline: (year, value, beforeYear, before) => `일본의 대한국 직접투자(신고 기준)는 ${year}년 ${value}, ${beforeYear}년에는 ${before}`,
    subtitle: '한국 정부에 신고된 일본의 직접투자, 미국 달러, 연간, 수치가 있는 해',
    series: { investment: '일본의 투자' },
    notes: ['신고 기준 투자: 발표된 계획이며 실제로 들어온 돈이 아니다.', '2013~2023년의 수치와 한국의 대일 투자는 연도별로 찾지 못했다.'],
  },
};
