import type { askedTexts as en } from '../../en/polls/asked';

/** How people were asked: the labels of a wave's method and the kinds of wording. */
export const askedTexts: typeof en = {
  methodLabels: {
    covered: '조사 대상',
    sample: '유효 응답자 수',
    margin: '50%일 때의 명목 표본오차',
    stated: '실시 기관이 밝힌 표본오차',
    dates: '조사 기간',
    mode: '조사 방법',
    asStated: '출처에 적힌 조사 방법',
    sampling: '표본추출',
    pollster: '조사 수행',
    partner: '공동 실시',
    released: '공표',
    note: '비고',
    sources: '출처',
  },
  notStated: '찾지 못함',
  wording: { official: '실시 기관의 영문', ours: '이 사이트의 번역', described: '이 사이트의 설명, 질문 문구는 확인하지 못함' },
  asked: (type) => ({ single: '하나를 고르는 응답', multiple: '복수 응답이어서 비율의 합이 100이 되지 않는다', scale: '척도' })[type],
};
