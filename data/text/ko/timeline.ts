import type { timelinePages as en } from '../en/timeline';

/** Short names of the figures that are read around events. */
const names: typeof en.names = {
  'mutual-impressions': '상대국에 대한 좋은 인상',
  'cabinet-office-affinity': '한국에 친근감을 느끼는 일본인',
  'cabinet-office-relations': '한일 관계가 양호하다고 보는 일본인',
  'bbc-mutual-positive': '상대국의 영향이 대체로 긍정적',
  'hankook-yomiuri-relations-good': '한일 관계가 좋다, 한국일보·요미우리신문',
  'gallup-korea-japan': '일본에 호감이 가는 한국인, 한국갤럽',
  'jpri-south-koreans-on-japan': '일본에 호감을 가진 한국인, 신문통신조사회',
  'chosun-mainichi-affinity': '상대국에 대한 친밀감, 조선일보·마이니치신문',
  'arrivals-monthly': '상호 방문, 월별',
  'arrivals-both-ways': '상호 방문, 연도별',
  'trade-monthly-korea': '한국의 대일 무역, 월별',
  'trade-as-korea-reports': '한국 기록 기준 한일 무역, 연도별',
  'trade-as-japan-reports': '일본 기록 기준 한일 무역, 연도별',
  'hydrogen-fluoride-monthly': '한국의 일본산 불화수소 수입, 월별',
  'photoresist-monthly': '한국의 일본산 포토레지스트 수입, 월별',
  'yen-per-dollar': '미국 달러당 엔, 연도별',
  'won-per-dollar': '미국 달러당 원, 연도별',
};

/** What a row holds, where its figure's name does not say it. */
const spans: typeof en.around.spans = { 'months-12': '12개월', 'months-24': '24개월' };

/** Words of the timeline and of the events' own pages. */
export const timelinePages: typeof en = {
  title: '연표',
  lede: (count, from, to) =>
    `${from}년부터 ${to}년까지의 사건 ${count}건을 주요 계열과 함께 하나의 시간축에 놓았다. 제목을 열면 그 전후 각 계열의 움직임을 볼 수 있다.`,
  caution:
    '사건 뒤에 수치가 바뀌었다고 해서 그 사건 때문에 바뀌었다고 할 수는 없다. 같은 시기에 다른 일도 일어났으며, 여기 있는 것은 인과관계 검증이 아니다.',
  names,
  strips: {
    title: '하나의 시간축으로 보는 사건과 계열',
    lanes: '분야별 사건',
    lanesKey: '큰 점은 주요 사건, 짧은 선은 그 밖의 사건이다. 아래 목록에 모두 실었다.',
    intro: '각 계열은 수치가 있는 때부터 시작하며 그전에는 사건만 표시된다. 세로 점선은 시계열 단절로, 이유는 링크된 페이지에 있다.',
    lines: '주요 사건의 선을 계열에 겹쳐 그리기',
    whole: '차트, 표, 출처',
  },
  filter: {
    legend: '선택한 분야만 표시(선택하지 않으면 전체)',
    main: '주요 사건만',
    reset: '모두 표시',
  },
  listTitle: '모든 사건',
  toList: '사건 목록으로',
  decade: (year) => `${year}년대`,
  main: '주요 사건',
  touches: (topics) => `관련 계열: ${topics}`,
  source: (name) => `출처: ${name}`,
  inTimeline: '연표에서 보기',
  around: {
    title: '전후 비교',
    rules:
      '월별 계열은 사건이 있었던 달을 뺀 앞뒤 12개월과 24개월의 합계, 연도별 계열은 전년과 이듬해. 여론조사는 조사 기간이 사건 전에 끝난 마지막 조사와 사건 뒤에 시작된 첫 조사로, 둘 다 24개월 이내인 것만 쓴다. 증감에 붙은 오차는 두 조사 간 차이의 명목 표본오차다. 둘 다 없는 계열은 뺐다. 계열 이름을 열면 차트 전체와 출처를 볼 수 있다.',
    silent: '전후를 비교하는 계열 가운데 이 사건과 충분히 가까운 시기의 수치가 있는 것이 없다.',
    columns: { series: '계열', before: '전', after: '후', change: '증감' },
    series: (label, span) => `${label}, ${span}`,
    spans,
    points: (signed) => `${signed}%포인트`,
    percent: (signed) => `${signed}%`,
    beyond: (margin) => `오차 ±${margin} 초과`,
    within: (margin) => `오차 ±${margin} 이내로, 변화라고 할 수 없음`,
    noMargin: '두 조사 중 하나의 유효 응답자 수를 모르거나 산출치여서 오차를 알 수 없음',
    broken: (reasons) => `사이에 시계열 단절이 있어 비교하지 않음: ${reasons.map((reason) => reason.replace(/\.$/, '')).join('; ')}.`,
    missing: (periods) => `다음 시기의 수치가 없어 비교하지 않음: ${periods}.`,
    onlyOneSide: '한쪽에 조사가 없어 비교하지 않음.',
    none: '–',
  },
  charts: {
    title: '전후 24개월',
    line: '세로선은 사건이 일어난 날(여러 날이면 첫날).',
    partOf: '원래 차트:',
  },
  sameTimes: '12개월 이내의 다른 사건',
  turn: { label: '이전·다음 사건', before: '이전', after: '다음' },
};
