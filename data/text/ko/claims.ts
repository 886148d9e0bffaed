import type { claimsPages as en } from '../en/claims';
import { formulas } from './claims/formulas';
import { own } from './claims/own';
import { caveats, differences, missing, provisos, reasons, verdicts } from './claims/verdicts';

/** Words of the pages that check statements. */
export const claimsPages: typeof en = {
  title: '주장 검증',
  lede: (count, articles) =>
    `널리 퍼진 글 ${articles}편에서 찾은 주장 ${count}건을 이 사이트의 데이터로 다시 계산했다. 판정은 사람이 적는 것이 아니라 계산식과 수치에서 나오며, 수치가 바뀌면 판정도 바뀐다.`,
  counts: { title: '판정', verdict: '판정', count: '주장', meaning: '이렇게 판정하는 경우' },
  method:
    '계산한 값이 주장의 반올림이 허용하는 범위에 들면 일치로 본다. 수치의 근거가 보도나 사본뿐일 때, 확정치가 아닐 때, 다른 값을 실은 문서가 있을 때, 사이에 조사 방법의 변화 표시가 있을 때, 차이가 명목 표본오차 이내일 때, 주장이 가리킬 수 있는 다른 기록·기준·조사로는 다른 값이 나올 때에는 유의점을 붙인다. 판정은 적힌 대로의 주장에 대한 것이며, 글이나 글쓴이에 대한 것이 아니다.',
  filter: {
    topics: '주제(선택하지 않으면 전체)',
    verdicts: '판정(선택하지 않으면 전체)',
    reset: '모두 표시',
  },
  topics: { polls: '여론조사', trade: '무역·금융', tourism: '왕래', other: '외교' },
  listTitle: '모든 주장',
  claimed: '주장된 값',
  computed: '계산한 값',
  noNumber: '숫자 없음',
  notWorkedOut: '계산하지 않음',
  formula: '계산식과 수치',
  figuresUsed: (count) => `사용한 수치: ${count}개`,
  more: (count) => `수치 ${count}개 모두 보기`,
  cells: { figure: '수치', period: '시기 또는 행', value: '값', status: '알아 둘 것' },
  saidIn: '주장이 실린 곳',
  whole: (id) => `${id}: 차트, 사용한 모든 수치, 그 밖에 시도한 것`,
  caveats: '유의점',
  tried: {
    title: '다른 기록·기준·기간',
    with: '바꾼 것',
    found: '결과',
    fits: '주장과 일치',
    yes: '예',
    no: '아니요',
    unknown: '수치 없음',
  },
  series: '바탕이 된 계열',
  compare: '이 계열들을 비교 페이지에서 열기',
  turn: { label: '다른 주장', before: '이전', after: '다음' },
  pageTitle: (id, statement) => `${id}: ${statement}`,
  /** A statement in quotation marks. */
  quoted: (statement) => `“${statement}”`,
  /** Before the English of a statement whose translation stands above. */
  ourTranslation: '이 사이트의 번역. 영어 원문:',
  verdicts,
  reasons,
  differences,
  provisos,
  missing,
  caveatTexts: caveats,
  formulas,
  own,
};
