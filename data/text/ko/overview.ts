import type { overviewPages as en, overviewFigures as enFigures } from '../en/overview';
import { when } from './when';

export const overviewFigures: typeof enFigures = {};

/** Words of the front page. */
export const overviewPages: typeof en = {
  title: '한국과 일본, 서로 어떻게 보고 얼마나 사고팔고 오가나',
  lede: '한일 간 여론조사, 무역, 왕래를 한 사이트에 모으고 모든 수치에 출처 문서를 밝혔다. 서로 다른 것을 물은 조사를 하나로 잇지 않으며, 한 나라의 무역 수치를 다른 나라의 수치와 합산하지도 않는다.',
  latest: '최신 수치',
  headlines: {
    koreansOnJapan: '일본에 좋은 인상을 가진 한국인 비율',
    japaneseOnKorea: '한국에 좋은 인상을 가진 일본인 비율',
    toJapan: '일본을 찾은 한국인(연인원)',
    toKorea: '한국을 찾은 일본인(연인원)',
    exports: '한국의 대일 수출액',
    imports: '한국의 대일 수입액',
    when: (name, period) => `${name}, ${period}`,
    year: when,
    notFinal: (status) => status,
    sources: () => '출처',
    more: '차트와 표',
  },
  story: '차트 세 개로 보는 한일',
  polls: {
    title: '이 사이트의 바탕이 된 여론조사',
    intro: '찾아낸 모든 질문을 질문 문구, 조사 방법, 응답과 함께 실었다.',
    items: [
      {
        path: '/polls/bbc/2014/',
        name: 'BBC 월드서비스 국가 평가 조사, 2014년',
        line: '한국과 일본을 비롯한 세계 각국 국민이 두 나라가 세계에 미치는 영향을 어떻게 평가했는지 물었다.',
      },
      {
        path: '/polls/genron-eai/2023/',
        name: 'EAI·겐론NPO 한일 국민 상호인식조사, 2023년',
        line: '양국 국민에게 같은 질문을 한 연례 조사로, 찾아낸 것 가운데 마지막인 제11회.',
      },
      {
        path: '/polls/jpri/2025/',
        name: '신문통신조사회, 2025년 말',
        line: '한국을 포함한 여러 나라 국민에게 일본에 대해 물었다. 일본인에게는 묻지 않는다.',
      },
      {
        path: '/polls/eai-api-kei/2025/',
        name: 'EAI·API·KEI 한미일 국민 상호인식조사, 2025년',
        line: '2025년 8월 한국·일본·미국에서 서로에 대해 물은 온라인 조사.',
      },
    ],
    notFound: '한국과 일본에 관한 겐론NPO의 2025년 여론조사는 찾지 못했다. 동아시아연구원(EAI)과의 공동 조사는 2023년으로 끝났다.',
    all: '모든 여론조사',
  },
  next: {
    title: '이어서 볼 페이지',
    items: [
      { path: '/polls/', name: '여론조사', line: '누가 누구에게 언제 어떻게 물었는지, 모든 조사를 보여 준다.' },
      { path: '/trade/', name: '무역', line: '1960년부터의 양국 기록과 그 차이.' },
      { path: '/tourism/', name: '관광·왕래', line: '1990년대부터 달마다 양국을 오간 사람들.' },
      { path: '/compare/', name: '비교', line: '여론조사·무역·왕래를 하나의 시간축에 놓고, 결론지을 수 없는 것도 밝힌다.' },
      { path: '/timeline/', name: '연표', line: '사건과 그 전후 각 계열의 움직임.' },
      { path: '/sources/', name: '출처', line: '모든 문서, 그리고 문서마다 값이 다른 수치.' },
      { path: '/method/', name: '데이터 읽는 법', line: '무엇을 비교할 수 있고 무엇을 비교할 수 없는지.' },
    ],
  },
  take: {
    title: '데이터 가져가기',
    body: '모든 차트에 표와 그 내용을 담은 CSV가 있다. 데이터세트마다 열 설명, 이용 조건, 인용 방법을 실은 페이지와 프로그램용 영구 주소가 있다.',
    link: '데이터 목록',
  },
};
