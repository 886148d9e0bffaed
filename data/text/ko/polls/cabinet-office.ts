import type { cabinetOfficeFigures as en } from '../../en/polls/cabinet-office';
import { when } from '../when';

const MODE = '일본 내각부는 우편으로 조사한 2020회계연도 이후의 수치를 이전의 면접조사와 단순히 비교할 수 없다고 밝히고 있다.';
const FISCAL = '연도는 일본의 회계연도(4월~이듬해 3월)이며 점은 조사 기간의 위치에 놓았다. ‘2015’의 조사 기간은 2016년 1월이다.';
const MARKS =
  '2016회계연도: 조사 대상의 최저 연령이 20세에서 18세로 낮아졌다. 2006회계연도: 이때부터 응답자에게 내각부의 조사임을 알렸다. 선은 잇지만 비교할 때 주의해야 한다.';
const REPORTS =
  '비율은 통신사와 신문의 보도에 따른 것이며 내각부의 표는 읽지 못했다. 속이 빈 점은 나중의 보도와 거기 실린 증감에서 산출했다(오차 0.1%포인트 이내).';
const SURVEY = '일본 내각부 ‘외교에 관한 여론조사’';

/** Cabinet Office of Japan, survey on diplomacy. */
export const cabinetOfficeFigures: typeof en = {
  'cabinet-office-affinity': {
    headline: ({ now, year, high, highYear }) =>
      `한국에 친근감을 느끼는 일본인은 ${when(year)} ${now}(우편조사), 면접조사의 최고는 ${when(highYear)}의 ${high}`,
    subtitle: `한국에 친근감을 느끼는, 느끼지 않는 일본인의 비율, %. ${SURVEY}, 1985~2024회계연도.`,
    notes: [MODE, MARKS, FISCAL, REPORTS, '1987, 1989~1995, 2000, 2001회계연도의 수치와 2025회계연도의 확정 수치는 찾지 못했다.'],
  },
  'cabinet-office-relations': {
    headline: ({ now, year, before }) => `한일 관계가 양호하다고 본 일본인은 ${when(year)} ${now}로 2020회계연도의 ${before}보다 늘었다`,
    subtitle: `현재의 한일 관계가 양호하다고, 양호하지 않다고 보는 일본인의 비율, %. ${SURVEY}, 1996~2024회계연도.`,
    notes: [MODE, MARKS, FISCAL, REPORTS],
  },
  'cabinet-office-importance': {
    headline: ({ now, year }) => `한일 관계의 발전이 중요하다고 본 일본인은 ${when(year)} ${now}(속보치)`,
    subtitle: `앞으로의 한일 관계 발전이 중요하다고 보는 일본인의 비율, %. ${SURVEY}, 2016~2025회계연도.`,
    notes: [MODE, FISCAL, '2025회계연도 수치는 속보치다. 2017, 2020회계연도는 찾지 못했다.'],
  },
  'cabinet-office-affinity-by-age': {
    headline: ({ young, old, year }) => `${when(year)} 한국에 친근감을 느끼는 일본인은 18~29세에서 가장 많아 ${young}, 70세 이상은 ${old}`,
    subtitle: `한국에 친근감을 느끼는 일본인의 비율, 연령별, %. ${SURVEY}, 2023회계연도, 우편조사.`,
    notes: ['연령대별 유효 응답자 수는 찾지 못했다.', REPORTS],
  },
  'cabinet-office-affinity-young-old': {
    headline: ({ young, year }) => `18~29세 일본인 가운데 한국에 친근감을 느끼는 사람은 ${when(year)} ${young}`,
    subtitle: `한국에 친근감을 느끼는 일본인의 비율, 가장 젊은 연령대와 가장 나이 든 연령대, %. ${SURVEY}, 2016, 2022~2024회계연도.`,
    notes: [MODE, '그 사이 회차의 연령별 수치는 찾지 못했다. 2024회계연도의 70세 이상 수치도 찾지 못했다.', REPORTS],
  },
  'cabinet-office-affinity-by-sex': {
    headline: ({ women, men, year }) => `${when(year)} 한국에 친근감을 느끼는 일본인은 여성 ${women}, 남성 ${men}`,
    subtitle: `한국에 친근감을 느끼는 일본인의 비율, 성별, %. ${SURVEY}, 2009, 2020, 2022회계연도.`,
    notes: ['2009회계연도는 면접, 2020·2022회계연도는 우편조사다. 같은 해의 여성과 남성은 비교하되 해끼리는 비교하지 않는다.', REPORTS],
  },
  'cabinet-office-relations-by-age': {
    headline: ({ young, old }) => `2022회계연도에 한일 관계가 양호하다고 본 일본인은 18~29세 ${young}, 60~69세 ${old}`,
    subtitle: `한일 관계가 양호하다고 보는 일본인의 비율, 연령별, %. ${SURVEY}, 2022회계연도, 우편조사.`,
    notes: ['다른 연령대는 찾지 못했다.', REPORTS],
  },
};
