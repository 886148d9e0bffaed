import type { genronFigures as en } from '../../en/polls/genron';
import { when } from '../when';

const BREAK = '시계열 단절을 넘는 차이에는 의견과 조사 방법이 섞여 있어, 의견만의 변화라고 할 수 없다.';
const AGES = '일본: 18세 이상, 2014년과 2015년은 고등학생 제외. 한국: 2018년까지 19세 이상, 2020년부터 18세 이상.';
const NO_2024 = '2024년 일본에서는 조사가 없었다. 한국과 일본에 관한 겐론NPO의 조사는 제11회(2023년) 뒤의 것을 찾지 못했다.';
const SUMS = '비율은 실시 기관이나 언론이 실은 두 단계 응답의 합계이며, 나머지는 다른 응답 또는 무응답이다.';
const SEEN = '점은 수치를 찾은 회차에만 있다. 빈 곳은 묻지 않았다는 뜻이 아니라 수치를 찾지 못했다는 뜻이다.';
const REASONS = '좋은(또는 좋지 않은) 인상을 가진 사람에게만 물은 복수 응답이므로 국민 전체에서의 비율이 아니다.';
const joint = (from = '2013', to = '2023') => `EAI·겐론NPO 한일 국민 상호인식조사, ${from}~${to}년`;
const all = (from?: string) => `${joint(from)}. 2024년 EAI, 2025년 EAI·API·KEI는 온라인 조사`;
const ISLETS = '‘영토 대립’은 한국이 독도, 일본이 다케시마라고 부르는 섬에 관한 것이다.';
const HOLLOW = '속이 빈 점은 공표된 수치와 공표된 증감에서 산출했다(오차 0.1%포인트 이내).';

/** Trends of the Genron NPO–EAI poll and the polls that followed it. */
export const genronFigures: typeof en = {
  'mutual-impressions': {
    headline: ({ jpn, kor, year }) => `${when(year)} 일본에 좋은 인상을 가진 한국인 ${kor}, 한국에 좋은 인상을 가진 일본인 ${jpn}`,
    subtitle: `상대국에 좋은 인상 또는 대체로 좋은 인상을 가진 사람의 비율, %. ${all()}.`,
    notes: [BREAK, AGES, NO_2024, SUMS],
  },
  'bad-impressions': {
    headline: ({ before, after, year, afterYear }) =>
      `상대국에 좋지 않은 인상: ${when(year)} 한국 ${before.kor}, 일본 ${before.jpn}. 조사 방법이 다른 ${when(afterYear)} 한국 ${after.kor}, 일본 ${after.jpn}`,
    subtitle: `상대국에 좋지 않은 인상 또는 대체로 좋지 않은 인상을 가진 사람의 비율, %. ${all()}.`,
    notes: [
      BREAK,
      '한국의 2018년 수치는 찾지 못했다. 일본의 2018년 수치는 한 매체의 보도에 따른 것으로 2020년과 같은 값이다.',
      NO_2024,
      SUMS,
    ],
  },
  'relations-bad': {
    headline: ({ jpn, kor, year }) =>
      `한일 관계가 나쁘다고 보는 사람은 ${when(year)}에 이전의 어느 회차보다 적어 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `현재의 한일 관계가 ‘매우 나쁘다’ 또는 ‘대체로 나쁘다’고 보는 사람의 비율, %. ${joint()}.`,
    notes: [
      '겐론NPO에 따르면 2014년에는 양국 모두 약 70%가 나쁘다고 보았으나 정확한 수치는 찾지 못했다. 2013년 수치는 한 매체의 보도에 따른 것이다.',
      '2024년과 2025년에는 이 질문의 수치를 찾지 못했다.',
      SUMS,
    ],
  },
  'relations-good': {
    headline: ({ jpn, kor, from, year }) =>
      `한일 관계가 좋다고 보는 사람은 ${when(year)} 한국인 ${kor}, 일본인 ${jpn}. 2021년에는 각각 ${from.kor}, ${from.jpn}`,
    subtitle: `현재의 한일 관계가 ‘매우 좋다’ 또는 ‘대체로 좋다’고 보는 사람의 비율, %. ${joint()}.`,
    notes: ['2013년과 2021~2023년의 수치만 찾았다. 2013년 수치는 한 매체의 보도에 따른 것이다.', SUMS],
  },
  'relations-outlook': {
    headline: ({ jpn, kor, year }) => `${when(year)} 한일 관계가 좋아질 것이라고 본 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `앞으로 한일 관계가 ‘좋아질 것’ 또는 ‘대체로 좋아질 것’이라고 보는 사람의 비율, %. ${joint()}.`,
    notes: [HOLLOW, SEEN],
  },
  'relations-outlook-worse': {
    headline: ({ share, year }) => `${when(year)} 한일 관계가 나빠질 것이라고 본 사람은 양국 모두 ${share}`,
    subtitle: `앞으로 한일 관계가 ‘나빠질 것’ 또는 ‘대체로 나빠질 것’이라고 보는 사람의 비율, %. ${joint('2015', '2018')}.`,
    notes: [HOLLOW, SEEN],
  },
  'importance-of-relations': {
    headline: ({ jpn, kor, year }) =>
      `2014년 이후 모든 회차에서 한일 관계가 중요하다는 사람은 한국인이 일본인보다 많았다. ${when(year)} 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `한일 관계가 자국에 ‘중요하다’ 또는 ‘대체로 중요하다’고 보는 사람의 비율, %. ${joint()}. 2024년은 EAI.`,
    notes: [
      BREAK,
      '2014년의 정수는 방송된 값이다. 2017년과 2019년은 말로 된 설명만 찾았다(한국 약 90%와 약 80%, 일본 약 60%와 약 50%).',
      '한국의 2021년 수치는 찾지 못했다.',
    ],
  },
  'reasons-good-impression': {
    headline: ({ jpn, kor }) =>
      `좋은 인상의 이유로 일본인은 대중문화에 대한 관심(2023년 ${jpn}), 한국인은 친절하고 성실한 국민성(2025년 ${kor})을 꼽았다`,
    subtitle: `상대국에 좋은 인상을 가진 이유(일부), 좋은 인상을 가진 사람 중 비율(%). ${all('2016')}.`,
    notes: [REASONS, BREAK, '2025년에는 두 가지까지 고를 수 있었다.', SEEN],
  },
  'reasons-bad-impression': {
    headline: ({ kor, year }) =>
      `일본에 좋지 않은 인상을 가진 한국인 가운데 이유로 ‘침략의 역사를 제대로 반성하지 않음’을 꼽은 사람은 ${when(year)} ${kor}`,
    subtitle: `상대국에 좋지 않은 인상을 가진 이유(일부), 좋지 않은 인상을 가진 사람 중 비율(%). ${all()}.`,
    notes: [REASONS, BREAK, ISLETS, '2025년에는 두 가지까지의 응답을 셌다.', SEEN],
  },
  'military-threat-2013': {
    headline: ({ jpn, kor }) =>
      `2013년 일본을 군사적 위협으로 본 한국인 ${kor}, 한국을 군사적 위협으로 본 일본인 ${jpn}. 양국 모두 북한을 가장 많이 꼽았다`,
    subtitle: '자국에 군사적 위협이라고 보는 나라, 복수 응답, %. EAI·겐론NPO 한일 국민 상호인식조사, 2013년.',
    notes: ['자국에 대해서는 묻지 않았다. 러시아의 수치는 일본 쪽만 찾았다.'],
  },
  'military-threat': {
    headline: ({ kor, year, china, chinaYear }) =>
      `일본을 군사적 위협으로 본 한국인은 ${when(year)} ${kor}, 중국을 꼽은 한국인은 ${when(chinaYear)} ${china}`,
    subtitle: `자국에 군사적 위협이라고 보는 나라, 복수 응답, %. ${joint('2013', '2022')}.`,
    notes: [SEEN],
  },
  'need-to-improve-relations': {
    headline: ({ jpn, kor, year }) => `${when(year)} 관계 개선에 노력해야 한다고 답한 사람은 한국인 ${kor}, 일본인 ${jpn}`,
    subtitle: `관계 개선에 노력해야 한다고 답한 사람의 비율, %. ${joint('2019', '2022')}.`,
    notes: ['2021년에 대해 한 블로그는 다른 값(74.6과 54.8)을 실었는데, 다른 항목의 값으로 보인다.', SEEN],
  },
  'trilateral-security-cooperation': {
    headline: ({ jpn, kor, year, korYear }) =>
      `한미일 안보 협력 강화에 찬성한 사람은 일본인 ${jpn}(${when(year)}), 한국인 ${kor}(${when(korYear)})`,
    subtitle: `한미일 군사·안보 협력을 강화해야 한다는 사람의 비율, %. ${all('2018')}.`,
    notes: [BREAK, SEEN],
  },
  'impressions-by-age-2019': {
    headline: ({ kor, korOld, jpnOld }) =>
      `2019년 상대국에 좋은 인상을 가진 사람은 60세 이상에서 가장 적어 한국 ${korOld}(19~29세는 ${kor}), 일본 ${jpnOld}`,
    subtitle: '상대국에 좋은 인상을 가진 사람의 비율, 연령별, 정수 %. EAI·겐론NPO 한일 국민 상호인식조사, 2019년.',
    notes: [
      '가장 젊은 연령대는 일본이 20~29세, 한국이 19~29세다.',
      '연령별 수치는 정수로만 찾았다. 연령대별 유효 응답자 수는 공표되지 않았다.',
    ],
  },
  'impressions-by-age-2022': {
    headline: ({ kor, jpn }) => `2022년 18~19세는 절반 넘게 상대국에 좋은 인상을 가졌다. 한국 ${kor}, 일본 ${jpn}`,
    subtitle: '상대국에 좋은 인상을 가진 사람의 비율, 연령별, %. EAI·겐론NPO 한일 국민 상호인식조사, 2022년.',
    notes: [
      '가장 젊은 연령대와 가장 나이 든 연령대만 찾았다. 연령대별 유효 응답자 수는 공표되지 않았다. 약 1000명을 조사한 표본에 18~19세는 적으므로 이 비율은 불확실하다.',
    ],
  },
  'impressions-by-age-2016': {
    headline: ({ jpn, jpnOld, kor, korOld }) =>
      `2016년 좋은 인상은 60세 이상에서 더 적었다. 일본 ${jpnOld}(20대 ${jpn}), 한국 ${korOld}(19~29세 ${kor})`,
    subtitle: '상대국에 좋은 인상을 가진 사람의 비율, 연령별, %. EAI·겐론NPO 한일 국민 상호인식조사, 2016년.',
    notes: ['다른 연령대는 찾지 못했다. 연령대별 유효 응답자 수는 공표되지 않았다.'],
  },
};
