import type { jpriFigures as en } from '../../en/polls/jpri';
import { when } from '../when';

const WHO =
  '신문통신조사회는 나라마다 약 1000명에게 묻는다. 정확한 유효 응답자 수는 공표되지 않고 조사 방법이 나라와 시기에 따라 다르므로, 나라 간 비교는 주의해야 한다.';
const FISCAL =
  '연도는 일본의 회계연도(4월~이듬해 3월)다. 2025회계연도 조사는 2025년 11~12월에 실시됐다. 점은 조사 기간을 알면 그 위치에 놓았다.';
const SCALE = '4단계 척도에서 ‘매우 호감’과 ‘다소 호감’의 합계, 공표된 그대로. 첫 회차(2015년 1월, 2014회계연도)는 질문 문구가 달라 뺐다.';
const COVER = '중국은 2023회계연도부터 조사하지 못했고, 영국은 2020회계연도에 조사하지 않았으며, 러시아는 2024회계연도에 추가됐다.';
const POLL = '신문통신조사회';

/** Japan Press Research Institute: other publics on Japan. */
export const jpriFigures: typeof en = {
  'jpri-south-koreans-on-japan': {
    headline: ({ now, before, year }) =>
      `일본에 호감을 가진 한국인은 ${when(year)} ${now}로 전년의 ${before}보다 늘어 처음으로 절반을 넘었다`,
    subtitle: `일본에 호감을 가진 한국인의 비율, %. ${POLL}, 2015~2025회계연도.`,
    notes: [SCALE, FISCAL, '2016·2018회계연도에서 속이 빈 점은 뒤에 나온 수치와 공표된 증감에서 산출했다(오차 0.1%포인트 이내).', WHO],
  },
  'jpri-2025-on-japan': {
    headline: ({ high, low, highShare, lowShare }) =>
      `2025회계연도에 조사한 6개국에서 일본에 대한 호감이 가장 높은 나라는 ${high}(${highShare}), 가장 낮은 나라는 ${low}(${lowShare})`,
    subtitle: `일본에 호감을 가진 사람의 비율, 나라별, %. ${POLL}, 2025년 11~12월.`,
    notes: [SCALE, WHO, COVER],
  },
  'jpri-on-japan-by-country': {
    headline: ({ kor, thailand }) =>
      `한국의 일본 호감 비율은 모든 회차에서 태국·미국·프랑스·영국보다 낮았다. 2025회계연도 한국 ${kor}, 태국 ${thailand}`,
    subtitle: `일본에 호감을 가진 사람의 비율, 나라별, %. ${POLL}, 2015~2025회계연도.`,
    notes: [SCALE, FISCAL, COVER, '일부 나라와 회차는 수치를 찾지 못해 선이 끊긴다.', WHO],
  },
  'jpri-trust': {
    headline: ({ kor, thailand, year }) => `${when(year)} 일본을 신뢰할 수 있다고 답한 사람은 한국 ${kor}, 태국 ${thailand}`,
    subtitle: `일본을 신뢰할 수 있는 나라라고 답한 사람의 비율, %. ${POLL}, 2016~2020회계연도.`,
    notes: [FISCAL, '2020회계연도는 중국과 한국만 찾았다.', WHO],
  },
  'jpri-2025-on-south-korea': {
    headline: ({ high, low, highShare, lowShare }) =>
      `2025회계연도에 조사한 5개국에서 한국에 대한 호감이 가장 높은 나라는 ${high}(${highShare}), 가장 낮은 나라는 ${low}(${lowShare})`,
    subtitle: `한국에 호감을 가진 사람의 비율, 나라별, %. ${POLL}, 2025년 11~12월.`,
    notes: ['일본에 대한 질문과 같은 척도로 다른 조사국에서 물었다. 일본 국민은 이 조사의 대상이 아니다.', WHO],
  },
  'jpri-2025-both-targets': {
    headline: ({ country }) => `2025회계연도에 두 나라를 모두 평가한 5개국 가운데 일본보다 한국에 호감이 높은 나라는 ${country}뿐`,
    subtitle: `일본과 한국에 호감을 가진 사람의 비율, 나라별, %. ${POLL}, 2025년 11~12월.`,
    notes: [SCALE, WHO],
  },
  'jpri-news-interest': {
    headline: ({ kor, year }) => `${when(year)} 일본 관련 뉴스에 관심이 있는 한국인은 ${kor}`,
    subtitle: `일본이 보도될 때 관심이 있는 한국인의 비율, %. ${POLL}, 2019~2025회계연도.`,
    notes: [FISCAL, '2019, 2022, 2025회계연도의 수치만 찾았다.', WHO],
  },
  'jpri-wants-to-visit-2020': {
    headline: ({ high, highShare, kor }) =>
      `2020회계연도에 일본에 가 보고 싶다는 한국인은 ${kor}, 비율이 가장 높은 나라는 ${high}(${highShare})`,
    subtitle: `일본에 가 보고 싶다는 사람의 비율, %. ${POLL}, 2020회계연도.`,
    notes: [WHO],
  },
  'jpri-visited-2016': {
    headline: ({ kor, usa }) => `2016회계연도에 일본에 가 본 적이 있는 사람은 한국 ${kor}, 미국 ${usa}`,
    subtitle: `일본에 가 본 적이 있는 사람의 비율, %. ${POLL}, 2016회계연도.`,
    notes: [WHO],
  },
};
