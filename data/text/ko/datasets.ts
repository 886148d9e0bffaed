import type { DatasetTexts } from '../datasets';

/** Name and content of each dataset. */
export const datasetTexts: DatasetTexts = {
  'poll-responses': {
    title: '여론조사 응답',
    description:
      '사이트의 모든 여론조사 수치를 한 가지 형식에 담았다: 누구에게, 어느 나라에 대해, 어떤 질문에, 어떤 응답이 몇 %였는지. 수치가 없는 회차도 이유를 밝힌 결측으로 남긴다.',
  },
  'poll-means': { title: '여론조사 평균', description: '감정온도처럼 척도로 답하는 질문의 평균 점수.' },
  'poll-programmes': {
    title: '여론조사 목록',
    description: '연속 여론조사: 각각을 누가 실시하며 회차를 어떻게 부르는지. 조사 방법의 단절이 있으면 별개의 조사가 된다.',
  },
  'poll-waves': {
    title: '여론조사 회차',
    description: '조사·조사 대상별 각 회차: 유효 응답자 수, 조사 기간, 조사 방법, 조사 실시 기관.',
  },
  'poll-questions': { title: '여론조사 질문', description: '질문과, 확인된 경우 원어로 된 질문 문구.' },
  'poll-answers': { title: '여론조사 응답 항목', description: '각 질문의 응답 항목과 그 순서, 합산 관계.' },
  'poll-breaks': { title: '여론조사의 단절', description: '조사가 방법을 바꾼 곳과, 그 변화를 넘어 선을 이어도 되는지 여부.' },
  'trade-annual': {
    title: '연간 무역',
    description: '한일 간 상품 무역을 양방향 모두 보고국별로 센 것. 두 보고국의 수치는 합산하지 않는다.',
  },
  'trade-monthly': { title: '월간 무역', description: '찾아낸 달의 상품 무역, 보고국별 집계.' },
  'trade-monthly-change': {
    title: '월간 무역의 전년 동월 대비',
    description: '전체 상품, 식품, 자동차에 대해 공표된 전년 동월 대비 증감률.',
  },
  'trade-mirror-annual': {
    title: '거울통계 차이',
    description: '두 기록에 나타난 같은 상품: 수입국이 센 값에서 수출국이 센 값을 뺀 것, 연도·방향별.',
  },
  'trade-reconciled-annual': {
    title: '조정된 무역',
    description: '연구자들이 조정한 제3의 계열로, 어느 나라의 기록도 아니다. 대조용으로 둔다.',
  },
  'trade-world-annual': { title: '대세계 무역', description: '비율을 계산하기 위한 각국의 전체 상품 무역.' },
  'trade-partner-shares': {
    title: '상대국의 비율과 순위',
    description: '각 보고국의 무역에서 상대국이 얼마나 큰지, 최대 상대국은 어디인지.',
  },
  'trade-commodities-annual': {
    title: '품목별 무역',
    description: '찾아낸 해의 품목별 상품 무역, 여러 분류 기준. 분류는 섞지 않는다.',
  },
  'trade-controlled-materials': {
    title: '수출통제 대상 품목',
    description: '2019년 7월부터 일본의 수출통제 대상이 된 불화수소, 포토레지스트, 폴리이미드 필름의 한국 수입, 공급국별.',
  },
  'trade-boycott-items': {
    title: '불매운동 관련 품목',
    description: '일본에서 한국으로 온 맥주, 식품, 자동차, 2018~2020년의 일부 달.',
  },
  'investment-annual': { title: '직접투자', description: '일본의 대한국 직접투자, 신고 기준, 일부 연도.' },
  'exchange-rates': { title: '환율', description: '미국 달러당 원과 엔, 연·월별.' },
  'arrivals-monthly': {
    title: '월간 방문자',
    description: '일본에 입국한 한국인과 한국에 입국한 일본인, 월별, 입국한 나라의 집계.',
  },
  'arrivals-annual': {
    title: '연간 방문자',
    description: '같은 방문자의 연도별 수치. 월별 합계와 다르면 그 차이도 싣는다.',
  },
  'arrivals-purpose-monthly': {
    title: '목적별 방문자',
    description: '방문 목적별 방문자 수, 입국한 나라의 분류 기준.',
  },
  'arrivals-age-sex-monthly': { title: '연령·성별 방문자', description: '한국에 입국한 일본인의 연령대별·성별 수.' },
  'entries-monthly': {
    title: '법무부 입국 통계',
    description: '일본 국적자의 한국 입국 전체: 또 하나의 공식 집계로, 방문자 수와 잇지 않는다.',
  },
  'arrivals-world': { title: '전 세계 방문자', description: '비율을 계산하기 위한 각국의 전체 외국인 방문자.' },
  'visitor-spending': {
    title: '방문자 소비',
    description: '방문자가 쓴 돈, 연·분기별, 각국이 따로 실시한 조사 기준.',
  },
  population: { title: '인구', description: '인구당 값을 계산하기 위한 각국의 거주 인구.' },
  events: { title: '사건', description: '날짜가 있는 한일 관계의 사건, 영어·일본어·한국어 제목.' },
  claims: { title: '주장', description: '널리 퍼진 글 다섯 편에 나온 숫자 있는 주장을 검증할 수 있는 형태로 정리한 것.' },
  glossary: { title: '용어집', description: '이 사이트에서 쓰는 용어, 영어·일본어·한국어.' },
  translations: {
    title: '번역문',
    description: '다른 데이터세트에 영어로 기록된 문구(주석, 이유 등)의 일본어·한국어 번역. 모두 이 사이트의 번역이다.',
  },
  sources: { title: '출처', description: '수치를 읽은 모든 문서와 그 주소, 읽은 날.' },
  conflicts: {
    title: '불일치',
    description: '하나의 수치를 문서마다 다르게 실은 곳: 채택한 값, 채택하지 않은 값, 그 이유.',
  },
  'left-out': { title: '제외', description: '모았지만 어느 데이터세트에도 넣지 않은 행과 각각의 이유.' },
};
