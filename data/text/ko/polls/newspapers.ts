import type { newspaperFigures as en } from '../../en/polls/newspapers';
import { when } from '../when';

const HY = '한국일보·요미우리신문 공동 여론조사';
const HY_MODE = '2010년부터 전화조사. 그 이전 여섯 차례는 면접조사이며, 요미우리는 둘을 단순히 비교할 수 없다고 밝히고 있다.';
const HY_DECIMALS = '요미우리는 양국 모두 정수 %로, 한국일보는 한국 쪽을 소수 첫째 자리까지 싣는다. 점이 없는 회차는 수치를 찾지 못했다.';
const AD = '동아일보·아사히신문 공동 여론조사';
const AD_MODE = '아사히는 일본의 2015년(우편)과 2025년(전화) 수치를 비교하지 않도록 주의를 환기한다.';
const AD_NEITHER = '응답에 ‘어느 쪽도 아니다’가 있어 좋아한다는 비율이 낮다. 이 조사 안에서만 비교해야 한다.';
const UNKNOWN_MODE = '확인한 출처에 조사 방법이 적혀 있지 않다.';
const NO_OTHER_AGES = '다른 연령대는 찾지 못했다. 연령대별 유효 응답자 수는 공표되지 않았다.';

/** Joint polls of a Japanese and a South Korean newspaper or broadcaster, and Nikkei. */
export const newspaperFigures: typeof en = {
  'hankook-yomiuri-relations-good': {
    headline: ({ jpn, kor, year }) => `${when(year)} 한일 관계가 좋다는 응답이 양국 모두 절반을 넘었다. 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `현재의 한일 관계가 좋다고 보는 사람의 비율, %. ${HY}, 2010~2025년.`,
    notes: [HY_MODE, HY_DECIMALS, '2018년 이전에는 관계가 좋다는 비율이 실린 회차가 적다.'],
  },
  'hankook-yomiuri-relations-bad': {
    headline: ({ jpn, kor, year }) => `${when(year)} 한일 관계가 나쁘다고 본 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `현재의 한일 관계가 나쁘다고 보는 사람의 비율, %. ${HY}, 2010~2023년.`,
    notes: [HY_MODE, HY_DECIMALS, '2024년 수치는 훼손된 사본에서만 보았으므로 뺐다.'],
  },
  'hankook-yomiuri-1995': {
    headline: ({ kor }) => `1995년 면접조사에서 한일 관계가 좋다고 답한 한국인은 ${kor}`,
    subtitle: `현재의 한일 관계가 좋다고 보는 사람의 비율, %. ${HY}, 1995년 면접조사.`,
    notes: ['면접조사 회차 가운데 찾은 유일한 수치다. 2010년부터의 전화조사와 단순히 비교할 수 없어 따로 둔다.'],
  },
  'hankook-yomiuri-trust': {
    headline: ({ jpn, kor, year }) => `${when(year)} 상대국을 신뢰할 수 있다고 답한 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `상대국을 신뢰할 수 있다고 답한 사람의 비율, %. ${HY}, 2010~2023년.`,
    notes: [HY_MODE, HY_DECIMALS],
  },
  'hankook-yomiuri-distrust': {
    headline: ({ jpn, kor, year }) => `${when(year)} 상대국을 신뢰할 수 없다고 답한 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `상대국을 신뢰할 수 없다고 답한 사람의 비율, %. ${HY}, 2010~2021년.`,
    notes: [HY_MODE, HY_DECIMALS],
  },
  'hankook-yomiuri-closeness': {
    headline: ({ jpn, kor, year }) => `${when(year)} 상대국에 친밀감을 느끼는 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `상대국에 친밀감을 느끼는 사람의 비율, %. ${HY}, 2022~2025년.`,
    notes: [HY_MODE, HY_DECIMALS, '2025년 일본의 값을 요미우리는 47, 한 방송은 48로 실었다.'],
  },
  'hankook-yomiuri-outlook': {
    headline: ({ jpn, kor }) => `2025년 한일 관계가 좋아질 것이라고 본 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `한일 관계가 좋아질 것이라고 보는 사람의 비율, %. ${HY}, 2021~2025년.`,
    notes: [HY_MODE, '2025년에는 질문에 이재명 정부가 명시되어 다른 회차와 조금 다른 것을 물었다.'],
  },
  'hankook-yomiuri-by-age-2025': {
    headline: ({ jpn, kor }) => `2025년 18~29세에서 한일 관계가 좋다고 본 사람은 한국 ${kor}, 일본 ${jpn}`,
    subtitle: `현재의 한일 관계가 좋다고 보는 사람의 비율, 연령별, %. ${HY}, 2025년.`,
    notes: [NO_OTHER_AGES],
  },
  'hankook-yomiuri-2025-answers': {
    headline: ({ jpn, kor }) => `2025년 역사 인식이 달라도 우호를 다지는 편이 좋다고 답한 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `응답 일부, %. ${HY}, 2025년.`,
    notes: [
      '60년의 관계: 1965년 이후 두 나라가 전반적으로 우호 관계를 쌓았는지 물었다.',
      '한 방송의 영문 페이지는 우호를 다지기 어렵다고 답한 한국인을 55로 실었으나, 33의 오기임이 분명하다.',
    ],
  },
  'hankook-yomiuri-2024-answers': {
    headline: ({ jpn, kor }) => `2024년 한미일 안보 협력 강화에 찬성한 사람은 일본인 ${jpn}, 한국인 ${kor}`,
    subtitle: `응답 일부, %. ${HY}, 2024년.`,
    notes: ['강제동원: 2023년 한국 정부의 해법(제3자 변제)에 대한 평가.'],
  },
  'asahi-donga-like': {
    headline: ({ jpn, kor, year }) => `${when(year)} 일본을 좋아한다고 답한 한국인 ${kor}, 한국을 좋아한다고 답한 일본인 ${jpn}`,
    subtitle: `상대국을 좋아한다고 답한 사람의 비율, %. ${AD}, 2010년, 2015년, 2025년.`,
    notes: [AD_MODE, AD_NEITHER, '2015년 한국인: 한국 쪽을 실시한 동아일보는 6, 아사히는 5로 실었다.'],
  },
  'asahi-donga-dislike': {
    headline: ({ before, now }) => `일본을 싫어한다고 답한 한국인은 2015년 ${before}, 2025년 ${now}`,
    subtitle: `상대국을 싫어한다고 답한 사람의 비율, %. ${AD}, 2015년과 2025년.`,
    notes: [AD_NEITHER, '일본의 2025년 수치는 찾지 못했다.'],
  },
  'asahi-donga-relations': {
    headline: ({ jpn, kor }) => `2015년 한일 관계가 잘되고 있지 않다고 답한 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `한일 관계가 지금 잘되고 있는지, %. ${AD}, 2015년과 2025년.`,
    notes: [AD_MODE, '2025년은 일본의 ‘잘되고 있다’ 비율만 찾았다.'],
  },
  'asahi-donga-outlook': {
    headline: ({ kor, jpn }) => `2015년 한일 관계가 좋은 방향으로 나아갈 것이라고 본 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `한일 관계가 좋은 방향으로 나아갈 것이라고 보는 사람의 비율, %. ${AD}, 2010년, 2015년, 2025년.`,
    notes: [AD_MODE, '한국의 2025년 수치는 찾지 못했다.'],
  },
  'asahi-donga-2025-answers': {
    headline: ({ jpn, kor }) => `2025년 양국 간 방위 협력을 강화해야 한다고 답한 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `방위 협력과 가장 중요한 협력 분야, %. ${AD}, 2025년.`,
    notes: ['2025년의 조사 기간과 유효 응답자 수는 찾지 못했다.'],
  },
  'asahi-donga-by-age-2025': {
    headline: ({ thirties, forties }) => `2025년 한국을 좋아한다고 답한 일본인은 30대 ${thirties}, 40대 ${forties}`,
    subtitle: `한국을 좋아한다고 답한 일본인의 비율, 연령별, %. ${AD}, 2025년.`,
    notes: [NO_OTHER_AGES, AD_NEITHER],
  },
  'chosun-mainichi-affinity': {
    headline: ({ jpn, kor, year }) => `${when(year)} 상대국에 친밀감을 느낀 사람은 일본인 ${jpn}, 한국인 ${kor}`,
    subtitle: '상대국에 친밀감을 느끼는 사람의 비율, %. 조선일보·마이니치신문 공동 여론조사, 1995~2012년.',
    notes: [UNKNOWN_MODE, '2002년은 주의해야 한다. 조선일보는 뒤에 35와 69를 실었는데, 다른 회차나 다른 질문의 값으로 보인다.'],
  },
  'nhk-kbs-2010': {
    headline: ({ jpn, kor }) => `2010년 한국을 좋아한 일본인 ${jpn}, 일본을 싫어한 한국인 ${kor}`,
    subtitle: '상대국을 좋아하는, 싫어하는 사람의 비율, %. KBS·NHK 공동 여론조사, 2010년, 면접조사.',
    notes: ['‘좋아한다’와 ‘대체로 좋아한다’의 합계. 싫어한다도 마찬가지다.'],
  },
  'kyodo-warmth': {
    headline: ({ jpn, kor }) =>
      `2005년 한국에 따뜻한 감정을 느낀 일본인 ${jpn}, 일본에 따뜻한 감정을 거의 또는 전혀 느끼지 않은 한국인 ${kor}`,
    subtitle: '상대국에 대한 따뜻한 감정, %. 교도통신 3개국 여론조사, 2002년과 2005년.',
    notes: [
      '일본은 ‘어느 정도 또는 강하게 느낀다’, 한국은 ‘거의 또는 전혀 느끼지 않는다’의 값이 실려 있다. 서로 반대되는 응답이므로 직접 비교할 수 없다.',
      UNKNOWN_MODE,
    ],
  },
  'nikkei-like': {
    headline: ({ like, dislike, year }) => `${when(year)} 한국을 좋아하는 일본인 ${like}, 싫어하는 일본인 ${dislike}`,
    subtitle: '한국을 좋아하는, 싫어하는 일본인의 비율, %. 닛케이 우편 여론조사, 2018~2023년.',
    notes: ['2020년과 2021년 수치는 찾지 못했다. 2018년은 싫어한다, 2019년은 좋아한다만 찾았다. 보도와 사본에서 읽었다.'],
  },
  'nhk-outlook-2025': {
    headline: ({ same, worse, better }) =>
      `2025년 6월 이재명 대통령 취임 뒤 한일 관계에 대한 일본인의 전망은 변하지 않음 ${same}, 나빠짐 ${worse}, 좋아짐 ${better}`,
    subtitle: '이재명 대통령 취임으로 한일 관계가 어떻게 될지에 대한 일본인의 전망, %. NHK 월례 여론조사, 2025년 6월.',
    notes: ['질문 하나만 있으며, 나머지는 무응답이다.'],
  },
  'kbs-2025': {
    headline: ({ agree }) => `2025년 8월 경제·안보 협력을 역사 문제와 분리해야 한다는 한국인은 ${agree}`,
    subtitle: '한국인의 응답(일부), %. KBS 광복절 여론조사, 2025년 8월.',
    notes: ['전망은 이재명 정부에서의 한일 관계에 대한 것이다.'],
  },
};
