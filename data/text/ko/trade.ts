import type { tradePages as en, tradeFigures as enFigures } from '../en/trade';

const korea = '한국 기록: 통관 기준, 미국 달러. 수출은 FOB(운임·보험료 제외), 수입은 CIF(운임·보험료 포함).';
const japan = '일본 기록: 수출은 FOB, 수입은 CIF. 달러 수치는 일본이 IMF에 보고한 것, 엔 수치는 재무성의 것이다.';
const neverAdded = '하나의 흐름에 대한 두 나라의 수치는 같은 상품을 두 번 센 것이다. 비교는 하되 합산하지 않는다.';
const afterImf = '2020년까지는 각국이 IMF에 보고한 값, 그 뒤는 한국 세관과 정부 부처의 발표로 대부분 반올림되었고 확정치가 아닌 것도 있다.';
const gaps = '2024년은 양방향 합계만, 2025년은 수출(속보치)만 찾았다.';
const nominal = '금액은 명목 가격으로, 물가나 환율 변동을 조정하지 않았다.';
const control =
  '일본은 2019년 7월 4일부터 3대 품목을 한국에 수출할 때 건별로 허가를 받게 했다. 차트는 상품이 언제 움직였는지를 보여 줄 뿐 그 이유를 보여 주지는 않는다.';
const selected = '주요 공급국만 데이터에 있어, 비율은 전체 수입이 아니라 이들 공급국의 합계에 대한 것이다.';
const imfShare = '비율은 각국이 IMF에 보고한 자국 수출입 기준이다.';
const reasonsBelow = '차이가 나는 이유는 아래 ‘거울통계 차이’에 정리했다.';
const sectionsLeftOut = '가장 작은 두 부(동식물성 유지, 음료·담배)는 데이터세트에 있고 차트에는 그리지 않았다.';
const unctad = '유엔무역개발회의(UNCTAD)의 표로, 합계는 IMF 수치와 0.6% 이내로 맞는다.';

const goodsWithJapan = { exports: '대일 수출', imports: '대일 수입' };
const goodsWithKorea = { exports: '대한국 수출', imports: '대한국 수입' };
const directions = { toJapan: '한국에서 일본으로', toKorea: '일본에서 한국으로' };

/** Words of the trade figures. Numbers arrive formatted. */
export const tradeFigures: typeof enFigures = {
  'trade-as-korea-reports': {
    headline: (year, exports, imports) => `한국의 대일 수출과 수입은 모두 ${year}년에 가장 많아 각각 ${exports}, ${imports}`,
    subtitle: '한국 기록 기준 대일 상품 무역, 미국 달러, 연간, 1960~2025년',
    series: goodsWithJapan,
    notes: [korea, afterImf, gaps, nominal, '2017년: 한국 통관 기준 월별 합계는 차트의 IMF 수치보다 수출은 1.1%, 수입은 1.4% 많다.'],
  },
  'trade-as-japan-reports': {
    headline: (from, to) => `일본 기록으로는 ${from}년부터 ${to}년까지 해마다 한국에 판 것이 산 것보다 많았다`,
    subtitle: '일본 기록 기준 대한국 상품 무역, 미국 달러, 연간, 1960~2020년',
    series: goodsWithKorea,
    notes: [japan, '2020년 이후 일본 측의 달러 수치는 찾지 못했다.', nominal],
  },
  'trade-japan-yen': {
    headline: (year, value, before, beforeYear) => `일본의 대한국 수출은 ${year}년 ${value}, ${beforeYear}년에는 ${before}`,
    subtitle: '일본 재무성 기록 기준 대한국 상품 무역, 엔, 연간, 2018~2023년',
    series: goodsWithKorea,
    notes: [
      japan,
      '2018년 이전과 2021년, 2022년의 엔 수치는 찾지 못했다. 달러 수치를 엔으로 되돌려 환산하지 않는다.',
      '2020년 수출: 문서에는 4조 7556억 6000만 엔으로 실렸으나, 같은 문서의 수지에서 나오는 4조 7665억 6000만 엔을 표시했다.',
    ],
  },
  'korea-to-japan-two-records': {
    headline: (year, importer, exporter) => `${year}년 한국에서 일본으로 간 상품은 일본 기록으로 ${importer}, 한국 기록으로 ${exporter}`,
    subtitle: '한국에서 일본으로 간 상품, 양국 기록, 미국 달러, 연간',
    series: { exporter: '한국의 수출(FOB)', importer: '일본의 수입(CIF)' },
    notes: [neverAdded, reasonsBelow, afterImf],
  },
  'japan-to-korea-two-records': {
    headline: (year, importer, exporter) => `${year}년 일본에서 한국으로 온 상품은 한국 기록으로 ${importer}, 일본 기록으로 ${exporter}`,
    subtitle: '일본에서 한국으로 온 상품, 양국 기록, 미국 달러, 연간',
    series: { exporter: '일본의 수출(FOB)', importer: '한국의 수입(CIF)' },
    notes: [neverAdded, reasonsBelow, afterImf],
  },
  'trade-balance': {
    headline: (from, year, deficit) => `한국의 대일 무역수지는 수치가 있는 ${from}년 이후 해마다 적자, ${year}년 적자는 ${deficit}`,
    subtitle: '한국의 대일 수출에서 대일 수입을 뺀 값, 한국 기록, 미국 달러, 연간',
    series: { balance: '한국의 대일 무역수지' },
    computed: '같은 해의 수출에서 수입을 뺀 값. 모두 한국 기록이다.',
    notes: [korea, afterImf, '2024년과 2025년은 수출과 수입을 모두 찾지 못해 수지를 표시하지 않았다.'],
  },
  'trade-total': {
    headline: (year, total, peakYear, peak) => `한국의 대일 무역 총액은 ${year}년 ${total}로 ${peakYear}년의 ${peak}에 못 미쳤다`,
    subtitle: '한국의 대일 수출과 대일 수입의 합계, 한국 기록, 미국 달러, 연간',
    series: { total: '수출과 수입의 합계' },
    computed: '같은 해의 수출과 수입을 더한 값. 모두 한국 기록이다.',
    breakReason: '2024년부터는 한국무역협회가 공표한 합계로, 수출과 수입의 내역은 찾지 못했다',
    notes: [korea, afterImf, '한 나라의 무역 총액은 통상 수출을 FOB로, 수입을 CIF로 센다.'],
  },
  'mirror-gap-percent': {
    headline: (from, to, low, high) => `${from}~${to}년에는 언제나 수입국 기록이 수출국 기록보다 많았고, 차이는 ${low}~${high}`,
    subtitle: '같은 상품에 대한 수입국 기록에서 수출국 기록을 뺀 값, 수출국 기록 대비 %, 1960~2020년',
    series: directions,
    notes: [
      '두 기록이 다른 이유: 수입액에는 운임과 보험료가 들어간다. 홍콩 같은 제3의 지역을 거치는 상품이 있다. 한 해에 통관된 상품이 이듬해에 도착하기도 한다. 엔과 달러를 환산하는 환율이 다르다.',
      '0보다 작으면 수입국 기록이 수출국 기록보다 적다는 뜻이다. 1960~1962년에는 일본이 기록한 대한국 수출이 한국이 기록한 대일 수입보다 훨씬 많았다.',
    ],
  },
  'mirror-gap-dollars': {
    headline: (year, toKorea, toJapan) =>
      `${year}년 양국 기록의 차이는 일본에서 한국으로 온 상품 ${toKorea}, 한국에서 일본으로 간 상품 ${toJapan}`,
    subtitle: '같은 상품에 대한 수입국 기록에서 수출국 기록을 뺀 값, 미국 달러, 연간, 1960~2020년',
    series: directions,
    notes: ['이유는 %로 나타낸 차이의 경우와 같다.', nominal],
  },
  'partner-share': {
    headline: (peakYear, peak, year, last) => `한국 무역에서 일본이 차지하는 비율은 ${peakYear}년 ${peak}에서 ${year}년 ${last}로`,
    subtitle: '전체 상품 무역(수출과 수입의 합계)에서 상대국이 차지하는 비율, %, 각국 자국 기록, 1960~2020년',
    series: { ofKorea: '한국 무역에서 일본의 비율', ofJapan: '일본 무역에서 한국의 비율' },
    notes: [imfShare, '2020년 이후 비교할 수 있는 표는 찾지 못했다.'],
  },
  'partner-share-by-flow': {
    headline: (year, exports, imports) => `${year}년 일본은 한국 수출의 ${exports}, 한국 수입의 ${imports}를 차지했다`,
    subtitle: '전체 상품 수출과 전체 상품 수입에서 상대국이 차지하는 비율, %, 각국 자국 기록, 1960~2020년',
    series: {
      koreaExports: '한국 수출에서 일본의 비율',
      koreaImports: '한국 수입에서 일본의 비율',
      japanExports: '일본 수출에서 한국의 비율',
      japanImports: '일본 수입에서 한국의 비율',
    },
    notes: [imfShare],
  },
  'partner-share-recent': {
    headline: (year, exports) => `${year}년 일본은 한국 수출의 ${exports}를 차지했다`,
    subtitle: '한국의 상품 수출과 수입에서 일본이 차지하는 비율, %, 한국 기록, 2020년 이후 수치가 있는 해',
    series: { exports: '한국 수출에서 일본의 비율', imports: '한국 수입에서 일본의 비율' },
    computed: '대세계 무역에 대한 대일 무역의 비율(%). 모두 한국 발표 기준이다.',
    notes: [
      '공표된 총액에서 계산했으며, 총액은 대부분 반올림된 속보치다. 1960~2020년 IMF 표를 잇는 것이 아니므로 따로 표시한다.',
      '대일 무역과 대세계 무역을 모두 찾은 해만 표시한다.',
    ],
  },
  'partner-rank': {
    headline: (year, japan, korea) => `${year}년 일본은 한국의 ${japan}위, 한국은 일본의 ${korea}위 무역 상대국`,
    subtitle: '상품 무역(수출과 수입의 합계)으로 본 개별 국가·지역 중 순위, 각국 자국 기록, 1960~2020년, 1이 최대',
    series: { ofKorea: '한국에서 일본의 순위', ofJapan: '일본에서 한국의 순위' },
    notes: ['IMF 표의 개별 국가·지역 중 순위. 국가 그룹은 빼고, 홍콩과 대만은 하나의 경제로 센다.', '선이 낮을수록 순위가 높다.'],
  },
  'trade-monthly-korea': {
    headline: (month, imports, exports) => `${month} 한국의 대일 수입은 ${imports}, 대일 수출은 ${exports}`,
    subtitle: '한국 기록 기준 대일 상품 무역, 미국 달러, 월간, 2026년 7월까지 수치가 있는 달',
    series: goodsWithJapan,
    notes: [
      korea,
      '2015년 1월부터 2020년 5월까지는 매달, 그 앞뒤는 일부 달만 있으며, 수출은 2025년 6월부터 다시 있다. 그 사이의 달은 찾지 못해 선을 잇지 않았다.',
      '2020년과 2026년의 월별 수치는 공표될 때 확정되지 않은 값이었다.',
    ],
  },
  'trade-monthly-japan': {
    headline: (month, exports, imports) => `${month} 일본의 대한국 수출은 ${exports}, 대한국 수입은 ${imports}`,
    subtitle: '일본 재무성 속보 기준 대한국 상품 무역, 엔, 월간, 2016년 9월~2026년 1월',
    series: goodsWithKorea,
    notes: [japan, '속보치. 읽을 수 있는 문서에서 찾은 달만 표시하며, 선은 이웃한 달끼리만 잇는다.'],
  },
  'trade-monthly-change': {
    headline: (month, change) => `일본의 대한국 수출은 ${month}에 전년 동월보다 ${change} 적었다`,
    subtitle: '대한국 상품 무역, 공표된 전년 동월 대비 증감률, %, 일본 기록',
    series: goodsWithKorea,
    notes: ['속보와 함께 공표된 증감률. 엔 기준이므로 환율 변동이 포함된다.', '읽을 수 있는 발표가 없는 달은 비워 두었다.'],
  },
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

/** Words of the trade page. */
export const tradePages: typeof en = {
  title: '무역',
  lede: '한국과 일본이 서로 무엇을 얼마나 사고파는지를 두 나라가 각각 센 대로 보여 준다. 같은 상품에 대한 두 나라의 기록은 서로 다르다. 여기서는 나란히 놓을 뿐 합산하지 않는다.',
  afterImf: '2020년까지 IMF 표, 이후 한국 발표',
  ratesBreak: '여기까지 세계은행 연평균, 이후 미국 연방준비제도(Fed) 평균',
  sections: {
    flows: { title: '양방향 무역, 연도별', intro: '보고국별 수출과 수입, 무역수지, 총액.' },
    records: {
      title: '같은 상품의 두 기록',
      intro: '한 나라를 떠난 상품은 다른 나라에 도착해야 하지만, 그에 대한 두 나라의 기록은 다르다.',
    },
    partners: { title: '서로에게 얼마나 중요한가', intro: '각국 무역에서 상대국이 차지하는 비율과 순위.' },
    months: { title: '월별', intro: '읽을 수 있는 문서에 실린 월별 수치.' },
    controlled: {
      title: '수출통제 대상 품목',
      intro: '일본이 2019년 7월 건별 허가 대상으로 바꾼 3대 품목이 한국에 얼마나 들어왔는지, 한국 세관의 기록으로 본다.',
    },
    goods: { title: '품목별', intro: '무역 분류의 류와 부. 전체 표가 있는 해만 싣는다.' },
    consumer: {
      title: '맥주, 식품, 자동차',
      intro: '2019년 7월 한국에서 불매운동을 하자는 호소가 나온 뒤 신문들이 추적한 소비재.',
    },
    money: {
      title: '환율과 투자',
      intro: '두 통화로 본 1달러의 가격과 한국에 신고된 일본의 투자.',
    },
  },
  definitions: {
    title: '용어 정의',
    items: [
      {
        term: 'FOB와 CIF',
        meaning:
          'FOB(본선인도가격)는 수출국 국경에서의 상품 가격, CIF(운임·보험료 포함 가격)는 수입국 국경에서의 가격이다. 양국 모두 수출은 FOB, 수입은 CIF로 세므로, 같은 상품이라도 수입 기록이 더 큰 것이 보통이다.',
      },
      {
        term: '원산국과 최종 목적국',
        meaning:
          '수입은 상품이 만들어진 곳, 수출은 마지막으로 알려진 행선지로 기록한다. 제3의 지역을 거친 상품은 한 나라의 표에는 있고 다른 나라의 표에는 없을 수 있다.',
      },
      {
        term: '잠정치',
        meaning:
          '처음 발표되는 값. 한국은 1월 1일 무렵, 일본은 1월 하순에 나온다. 한국은 2월, 일본은 3월에 한 해를 마감하며 양국 모두 이후 다시 고친다.',
      },
      { term: '신고 기준 투자', meaning: '한국 정부에 신고된 계획이며 실제로 들어온 돈이 아니다.' },
    ],
  },
  /** Chapters of the Harmonised System that are drawn, shortened. */
  chapters: {
    '27': '광물성 연료·광물유',
    '29': '유기화학품',
    '32': '염료·페인트·잉크',
    '38': '기타 화학공업 제품',
    '39': '플라스틱',
    '72': '철강',
    '73': '철강 제품',
    '84': '기계류',
    '85': '전기기기',
    '87': '차량(철도용 제외)',
    '90': '광학·측정·의료기기',
  },
  sitcSections: {
    '0': '식품·산동물',
    '1': '음료·담배',
    '2': '비식용 원재료(연료 제외)',
    '3': '광물성 연료',
    '4': '동식물성 유지',
    '5': '화학제품',
    '6': '재료별 제조제품',
    '7': '기계·운수장비',
    '8': '기타 제조제품',
    '9': '달리 분류되지 않은 품목',
  },
};
