import type { Difference, Missing, Proviso } from '../../../claims/formula';
import type { Verdict } from '../../../claims/judge';
import type { caveats as enCaveats, reasons as enReasons } from '../../en/claims/verdicts';
import { josa } from '../josa';
import { when } from '../when';

/** What each verdict is called, and when it is given. The sign stands beside the name, so that colour is never all. */
export const verdicts: Record<Verdict, { name: string; sign: string; meaning: string }> = {
  agrees: { name: '일치', sign: '=', meaning: '계산한 값이 주장이 허용하는 범위에 있거나, 주장의 내용이 성립한다.' },
  'agrees-with-caveat': {
    name: '일치(유의점 있음)',
    sign: '≈',
    meaning:
      '일치하지만 함께 알아 둘 것이 있다. 문서가 아닌 사본에 근거하거나, 다른 값을 실은 문서가 있거나, 다른 기준으로는 다른 값이 나오는 경우다.',
  },
  differs: {
    name: '불일치',
    sign: '≠',
    meaning: '계산한 값이 주장이 허용하는 범위를 벗어나거나, 주장의 내용이 성립하지 않는다.',
  },
  'not-comparable': {
    name: '비교 불가',
    sign: '∦',
    meaning: '필요한 수치들이 같은 방식으로 만들어지지 않아 그 차이를 읽지 않는다.',
  },
  'cannot-be-checked': {
    name: '확인 불가',
    sign: '?',
    meaning: '필요한 수치가 데이터에 없거나, 주장에 확인할 수 있는 내용이 없다.',
  },
};

/** What the verdict rests on. */
export const reasons: typeof enReasons = {
  range: (low, high) => `주장이 허용하는 범위는 ${low}~${high}.`,
  around: (value, half) => `주장이 허용하는 범위는 ${value}에서 위아래로 ${half}.`,
  exactly: (value) => `주장이 허용하는 값은 ${value}.`,
  atLeast: (value) => `주장이 허용하는 범위는 ${value} 이상.`,
  atMost: (value) => `주장이 허용하는 범위는 ${value} 이하.`,
  inRange: '계산한 값은 그 범위에 있다.',
  outOfRange: (by, side) => `계산한 값은 주장보다 ${by} ${side === 'higher' ? '높다' : '낮다'}.`,
  holds: '주장의 내용은 이 수치들에서 성립한다.',
  fails: '주장의 내용은 이 수치들에서 성립하지 않는다.',
  failing: (parts) => `다음에서 성립하지 않는다: ${parts.join('; ')}.`,
  missing: (cells) => `다음 수치가 없다: ${cells.join('; ')}.`,
  noBase: '0보다 크지 않은 수치에 대해서는 증감률을 계산할 수 없다.',
  cell: (series, label) => `‘${series}’의 ${when(label)}`,
  row: (row) => `행 ${row}`,
  broken: (series, breaks) => `${josa(`‘${series}’`, '은', '는')} 이 기간에 걸쳐 비교할 수 없다. ${breaks}`,
  unlike: (a, b) => `${josa(`‘${a}’`, '과', '와')} ${josa(`‘${b}’`, '은', '는')} 같은 측정이 아니다.`,
  would: (other, value) => `${other}: ${value}, 주장과 일치한다.`,
  wouldAcross: (other, value) => `${other}(같은 측정이 아니지만 계산한 값): ${value}, 주장과 일치한다.`,
  noneWould: '시도한 다른 기록·기준·기간 가운데 주장과 일치하는 것이 없다.',
  nearest: '데이터에서 가장 가까운 것',
};

/** What another formula has that the checked one has not, at the start of a sentence or in a table. */
export const differences: Record<Difference, string> = {
  'other-record': '같은 상품에 대한 상대국의 기록',
  'mixed-records': '처음은 일본의 기록, 끝은 한국의 기록',
  reconciled: '어느 나라의 것도 아닌 조정된 값',
  'tourists-only': '관광 목적의 방문만',
  'earlier-base': '더 이른 첫해',
  'earlier-wave': '이 집단의 수치가 있는 마지막 회차',
  'claimed-period': '주장이 말하는 전체 기간',
  'other-poll': '다른 조사',
};

/** What the statement and the figure do not share, or do not say. */
export const provisos: Record<Proviso, string> = {
  'countries-polled': '조사한 나라들 사이에서 성립한다. 모든 나라가 아니다.',
  'plan-not-handling': '조사는 재단을 통한 지급안에 대해 물었으며, 대통령의 대응 전반에 대해 묻지 않았다.',
  'bilateral-visit':
    '출처는 양자 회담을 위한 한국 대통령의 직전 방문에서부터 센다. 정상들은 다른 자리에서도 만나며, 그런 만남은 데이터에 없다.',
  'younger-undefined': '주장은 젊은 층이 누구인지 말하지 않는다. 공표된 가장 젊은 집단과 가장 나이 든 집단을 비교했다.',
  'low-undefined': '주장은 어디부터 낮은지 숫자로 말하지 않는다. 절반 미만을 낮은 것으로 보고 두 나라 국민을 비교했다.',
  'list-not-public': '어떤 품목을 세었는지 공개되지 않아 비율을 다시 계산할 수 없다.',
  'not-a-cause': '수치의 흐름만 확인했다. 하나가 다른 것에 뒤따랐다고 해서 그로부터 비롯한 것이라고 할 수는 없다.',
};

/** Why a statement has no formula: what it would take. */
export const missing: Record<Missing, string> = {
  'no-list': '주장에 목록도 출처도 없고 데이터에도 없다.',
  'no-poll-named': '주장이 조사 이름을 밝히지 않았고, 이를 물은 조사가 데이터에 없다.',
  'poll-not-found': '주장이 말하는 조사를 찾지 못했다. 국민에 대해 물은 데이터의 조사는 다른 것이다.',
  'no-age-table': '이 조사의 연령별 표를 찾지 못했다. 연령대 가운데 데이터에 있는 것은 50대뿐이다.',
  'no-number-claimed': '주장에 숫자도 날짜도 조사도 없어 수치와 맞추어 볼 것이 없다.',
  'no-model': '날짜도 수치도 없는 모형의 예측에 근거한다. 데이터에 있는 것은 집계이며 예측이 아니다.',
  'no-gdp': '연도도 지표도 밝히지 않았고, 데이터에 국내총생산(GDP)이 없다.',
  'changing-list': '몇 나라가 수입을 제한했는지는 시점과 세는 기준에 따라 다르며, 그 목록은 데이터에 없다.',
  'no-suppliers': '숫자를 밝히지 않았고, 비율을 내는 데 필요한 전체 공급국의 해당 품목 수입이 데이터에 없다.',
};

/** One sentence a caveat. */
export const caveats: typeof enCaveats = {
  secondary: (all, count, of) =>
    of === '1'
      ? '수치는 발표 기관의 문서가 아니라 보도나 사본에서 읽었다.'
      : `발표 기관의 문서가 아니라 보도나 사본에서 읽음: ${all ? '모든 수치' : `수치 ${of}개 가운데 ${count}개`}.`,
  'not-final': (labels) => `확정치가 아닌 수치: ${labels}.`,
  doubtful: (labels) => `의심스럽지만 실린 그대로 둔 수치: ${labels}.`,
  'in-words': '이 수는 한 문서의 문장 속에 있으며 어느 계열에도 없다.',
  conflict: (subject, kept, other, by) =>
    `‘${subject}’에 대해 다른 값을 실은 문서가 있다: 채택한 값 ${kept}${other === undefined ? '' : `, 다른 값 ${other}`}${by === undefined ? '' : `(${by})`}.`,
  'marked-break': (sentence) => sentence,
  'within-margin': (found, size) => `차이가 명목 표본오차 ±${size}%포인트 이내다: ${found}.`,
  'no-margin': '일부 비율의 유효 응답자 수가 공표되지 않아 차이의 표본오차를 알 수 없다.',
  steps: (found) => `모든 움직임이 같은 방향은 아니다: ${found}.`,
  alternative: (other, found) => `${other}: ${found}, 주장과 일치하지 않는다.`,
};
