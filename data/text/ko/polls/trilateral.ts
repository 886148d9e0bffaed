import type { trilateralFigures as en } from '../../en/polls/trilateral';

const ONLINE = '2025년 8월의 온라인 조사. 일본은 언론 보도에 따르면 12세 이상이며, 실시 기관의 페이지에는 최저 연령이 적혀 있지 않다.';
const NOT_GENRON =
  'EAI가 일본의 아시아퍼시픽이니셔티브(API), 미국의 한미경제연구소(KEI)와 실시한 것으로, 2023년에 끝난 EAI·겐론NPO 조사와는 다른 조사다.';
const SURVEY = 'EAI·API·KEI 조사, 2025년 8월.';

/** EAI–API–KEI 2025. */
export const trilateralFigures: typeof en = {
  'impressions-2025': {
    headline: ({ jpn, kor }) => `2025년 한국인의 과반은 일본에 좋은 인상(${kor}), 일본인의 과반은 한국에 좋지 않은 인상(${jpn})`,
    subtitle: `상대국에 대한 인상: 좋지 않은 인상, 어느 쪽도 아님, 좋은 인상, %. ${SURVEY}`,
    notes: [
      ONLINE,
      NOT_GENRON,
      '일본은 ‘어느 쪽도 아님’의 비율을 찾지 못해 좋지 않은 인상과 좋은 인상 사이를 비워 두었다.',
      '한국의 비율은 반올림 때문에 합이 100.1이다.',
    ],
  },
  'reasons-bad-2025': {
    headline: ({ jpn, kor }) =>
      `좋지 않은 인상의 이유로 양국 모두 역사를 먼저 꼽았다. 한국인 ${kor}가 ‘침략의 역사를 제대로 반성하지 않음’, 일본인 ${jpn}가 ‘역사를 둘러싼 대립’`,
    subtitle: `상대국에 좋지 않은 인상을 가진 이유, 두 가지까지, 그런 인상을 가진 사람 중 비율(%). ${SURVEY}`,
    notes: [
      '좋지 않은 인상을 가진 사람에게만 물었다. 이유의 목록은 두 나라가 다르다.',
      '영토 대립은 한국이 독도, 일본이 다케시마라고 부르는 섬에 관한 것이다.',
      ONLINE,
    ],
  },
  'reasons-good-2025': {
    headline: ({ people, food }) => `일본을 좋게 보는 한국인은 음식과 쇼핑(${food})보다 친절하고 성실한 국민성(${people})을 먼저 꼽았다`,
    subtitle: `한국인이 일본에 좋은 인상을 가진 이유, 두 가지까지, 그런 인상을 가진 사람 중 비율(%). ${SURVEY}`,
    notes: ['좋은 인상을 가진 사람에게만 물었다. 일본의 2025년 수치는 찾지 못했다.'],
  },
  'leader-impression-2025': {
    headline: ({ good, bad, neither }) =>
      `2025년 일본인의 절반은 한국 대통령에 대해 뚜렷한 인상이 없었고(${neither}), 나쁜 인상 ${bad}, 좋은 인상 ${good}`,
    subtitle: `한국 대통령에 대한 일본인의 인상, %. ${SURVEY}`,
    notes: ['당시 대통령은 이재명 대통령이다. 일본 총리에 대한 한국인의 인상은 찾지 못했다.', ONLINE],
  },
};
