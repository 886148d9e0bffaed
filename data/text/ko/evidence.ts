import type { evidence as enEvidence, evidenceMeaning as enMeaning, strengths as enStrengths } from '../en/evidence';

/** What one figure rests on, in a word; apart from the other dictionaries, because a browser loads it. */
export const evidence: typeof enEvidence = {
  primary: '직접',
  corroborated: '복수 확인',
  report: '보도 1건',
  copy: '사본',
  none: '문서 없음',
};

/** What the words mean. */
export const evidenceMeaning: typeof enMeaning = {
  primary: '값을 실은 문서 가운데 발표 기관의 문서나 공식 통계가 있음',
  corroborated: '직접 문서는 아니지만 둘 이상의 매체나 기관이 실음',
  report: '한 매체의 언론 보도',
  copy: '전사본·재게재 문서·공개 저장소의 사본 하나. 정확할 수 있지만 옮긴 이가 사이에 있음',
  none: '행에 문서가 적혀 있지 않음',
};

/** How strong the evidence of a whole set of figures is. */
export const strengths: typeof enStrengths = {
  strong: '강함',
  good: '양호',
  mixed: '혼재',
  reported: '대부분 보도',
  copied: '대부분 사본',
};
