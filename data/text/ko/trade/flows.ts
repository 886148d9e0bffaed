import type { tradeFlowFigures as en } from '../../en/trade/flows';
import { japan, korea } from './notes';

const neverAdded = '하나의 흐름에 대한 두 나라의 수치는 같은 상품을 두 번 센 것이다. 비교는 하되 합산하지 않는다.';
const afterImf = '2020년까지는 각국이 IMF에 보고한 값, 그 뒤는 한국 세관과 정부 부처의 발표로 대부분 반올림되었고 확정치가 아닌 것도 있다.';
const gaps = '2024년은 양방향 합계만, 2025년은 수출(속보치)만 찾았다.';
const nominal = '금액은 명목 가격으로, 물가나 환율 변동을 조정하지 않았다.';
const imfShare = '비율은 각국이 IMF에 보고한 자국 수출입 기준이다.';
const reasonsBelow = '차이가 나는 이유는 아래 ‘거울통계 차이’에 정리했다.';
const goodsWithJapan = { exports: '대일 수출', imports: '대일 수입' };
const goodsWithKorea = { exports: '대한국 수출', imports: '대한국 수입' };
const directions = { toJapan: '한국에서 일본으로', toKorea: '일본에서 한국으로' };

/** Words of the figures of all goods: by year, by month, in two records, as shares. Numbers arrive formatted. */
export const tradeFlowFigures: typeof en = {
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
};
