import type { genronWaveFigures as en } from '../../en/polls/genron-waves';
import { when } from '../when';

const FOUND = '이 회차에 관한 보도 등에서 찾은 응답만 실었다. 질문지 전체는 구하지 못했다.';
const POLL = 'EAI·겐론NPO 한일 국민 상호인식조사';
const W2023 = `${POLL}, 2023년 8~9월.`;
const TREATED = '질문에 쓰인 대로 ‘처리수’라고 하고 ‘오염수’를 함께 적었다. 한국에서는 ‘오염수’라고 부르는 사람이 많다.';
const SOLUTION = '한국 정부의 강제동원 해법(제3자 변제)';
const REST = '나머지는 ‘어느 쪽도 아니다’, ‘모르겠다’ 또는 무응답이다.';

/** Single questions of single waves: Genron NPO–EAI and EAI 2024. */
export const genronWaveFigures: typeof en = {
  'treated-water-2023': {
    headline: ({ jpn, kor }) => `2023년 후쿠시마 제1원전 처리수(오염수) 방류를 일본인 ${jpn}가 용인하고 한국인 ${kor}가 반대했다`,
    subtitle: `후쿠시마 제1원전 처리수(오염수) 방류에 대한 의견, %. ${W2023}`,
    notes: ['‘용인’과 ‘반대’는 각각 두 응답의 합계이며, 정수는 언론이 반올림한 값이다.', TREATED, FOUND],
  },
  'wartime-labour-solution-2023': {
    headline: ({ jpn, kor }) => `2023년 3월의 강제동원 해법을 일본인 ${jpn}가 긍정적으로, 한국인 ${kor}가 부정적으로 평가했다`,
    subtitle: `${SOLUTION}에 대한 평가, %. ${W2023}`,
    notes: [REST],
  },
  'government-efforts-2023': {
    headline: ({ jpn, kor }) => `2023년 관계 개선을 위한 한국 정부의 노력을 긍정적으로 평가한 사람은 일본인 ${jpn}, 한국인 ${kor}`,
    subtitle: `관계 개선에 대한 정부의 태도를 ‘매우’ 또는 ‘대체로’ 긍정적으로 평가한 사람의 비율, %. ${W2023}`,
    notes: [FOUND],
  },
  'other-answers-2023': {
    headline: ({ jpn, kor }) => `2023년 한국 대통령에게 좋은 인상을 가진 일본인 ${jpn}, 일본 총리에게 좋은 인상을 가진 한국인 ${kor}`,
    subtitle: `이 회차의 다른 응답: 정상, 역사 문제, 개선된 현안, 방문 경험, 안보 협력, %. ${W2023}`,
    notes: ['당시 정상은 윤석열 대통령과 기시다 후미오 총리다.', '개선된 현안: 복수 응답이며 한국 쪽 수치만 찾았다.', FOUND],
  },
  'leader-impressions': {
    headline: ({ jpn, kor, year }) =>
      `${when(year)} 일본 총리에게 나쁜 인상을 가진 한국인 ${kor}, 한국 대통령에게 나쁜 인상을 가진 일본인 ${jpn}`,
    subtitle: `상대국 정상에게 나쁜 인상을 가진 사람의 비율, %. ${POLL}, 2015년, 2016년, 2023년.`,
    notes: ['회차마다 당시의 정상에 대해 물었으므로, 나란히 놓아도 한 사람에 대한 평가의 추이가 아니다.', FOUND],
  },
  'comfort-women-agreement': {
    headline: ({ jpn, kor }) => `2016년 ‘위안부’ 문제에 관한 2015년 12월 합의를 긍정적으로 평가한 사람은 일본인 ${jpn}, 한국인 ${kor}`,
    subtitle: `‘위안부’ 문제에 관한 2015년 12월 합의에 대한 평가, %. ${POLL}, 2016년과 2017년.`,
    notes: ['2017년은 나라마다 수치 하나씩만 찾았다. 일본은 긍정, 한국은 부정이다.'],
  },
  'comfort-women-settled-2017': {
    headline: ({ jpn, kor }) => `2017년 합의로 ‘위안부’ 문제가 해결되지 않았다고 답한 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `2015년 합의로 ‘위안부’ 문제가 해결됐는지, %. ${POLL}, 2017년.`,
    notes: ['나머지는 ‘모르겠다’ 또는 무응답이다.'],
  },
  'earlier-single-questions': {
    headline: ({ kor }) => `2015년 언젠가 일본과 군사 분쟁이 일어날 것이라고 본 한국인은 ${kor}`,
    subtitle: `한 회차에서만 찾은 질문, %. ${POLL}, 2013년, 2015년, 2019년, 2021년, 2022년.`,
    notes: ['군사 분쟁: ‘수년 내’와 ‘장래’의 합계.', '판결은 강제동원에 관한 2018년 한국 대법원 판결이다.', FOUND],
  },
  'korean-government-effort': {
    headline: ({ before, after, year }) =>
      `관계 개선을 위한 자국 정부의 노력을 긍정적으로 평가한 한국인은 ${when(year)} ${after}, 조사 방법이 다른 전년에는 ${before}`,
    subtitle:
      '관계 개선에 대한 자국 정부의 태도를 ‘매우’ 또는 ‘대체로’ 긍정적으로 평가한 한국인의 비율, %. EAI·겐론NPO 2019년과 2023년, EAI 2024년.',
    notes: ['2024년은 EAI가 단독으로 실시한 웹 조사로 그 이전의 면접조사와 비교할 수 없어 선을 끊었다.'],
  },
  'eai-2024-answers': {
    headline: ({ history, visited }) =>
      `2024년 일본에 가 본 적이 있는 한국인 ${visited}, 관계 진전에 역사 문제 해결이 필요하다고 답한 한국인 ${history}`,
    subtitle: '한국인의 응답(일부), %. EAI, 2024년 8월 웹 조사.',
    notes: ['방문 경험: 한 매체는 37.3(2023년)과 60.8(2024년)을 한 문장에 실었으나 그 사이에 조사 방법이 바뀌었다.', FOUND],
  },
  'wartime-labour-solution-2024': {
    headline: ({ negative, positive }) =>
      `2024년 강제동원 해법을 ‘매우 부정적’으로 평가한 한국인 ${negative}, ‘매우 긍정적’으로 평가한 한국인 ${positive}`,
    subtitle: '2023년 3월 해법(제3자 변제)에 대한 한국인의 평가, %. EAI, 2024년 8월 웹 조사.',
    notes: [REST],
  },
};
