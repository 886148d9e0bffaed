import type { site as en } from '../en/site';

/** Words of the house: name, navigation, footer, errors. */
export const site: typeof en = {
  name: 'Both Shores',
  tagline: '한국과 일본: 서로에 대한 여론, 무역, 오가는 사람들',
  description: '한일 간 여론조사, 무역, 왕래를 차트와 표, CSV로 제공한다. 모든 수치에 출처 문서를 밝혔다.',
  language: '한국어',
  languages: '언어',
  skip: '본문으로 건너뛰기',
  menu: '메뉴',
  nav: {
    overview: '개요',
    polls: '여론조사',
    trade: '무역',
    tourism: '관광·왕래',
    compare: '비교',
    timeline: '연표',
    claims: '주장 검증',
    data: '데이터',
    sources: '출처',
    method: '데이터 읽는 법',
  },
  footer: {
    licence: '코드는 MIT 라이선스. 수치는 출처를 밝혀 인용한 사실이며, 이를 엮은 데이터는 CC BY 4.0으로 공개한다.',
    report: '잘못된 수치를 발견하면 그 옆에 표시된 행 ID를 알려 주기 바란다.',
  },
  notFound: {
    title: '없는 페이지',
    body: '이 사이트에 해당 주소의 페이지가 없다. 다음 페이지에서 다시 시작할 수 있다.',
  },
  notCome: '주소에 담긴 요청을 불러오지 못했다. 페이지를 새로 고치면 다시 시도한다. 아래는 요청이 없을 때의 화면이다.',
  onThisPage: '이 페이지의 내용',
};
