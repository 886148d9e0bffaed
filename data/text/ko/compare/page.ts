import type { comparePage as en } from '../../en/compare/page';
import { site } from '../site';
import { builder } from './builder';

/** Words of the pages that show comparisons. */
export const comparePage: typeof en = {
  builder,
  title: '비교',
  lede: '여론조사, 무역, 왕래를 하나의 시간축에 놓는다. 비교할 수 있는지를 각각이 만들어진 방식에서 판단해 먼저 밝힌다.',
  prepared: '준비된 비교',
  preparedLede: '각 비교마다 무엇을 보여 주는지, 무엇을 결론지을 수 없는지 적었다.',
  whole: '이 비교를 별도 페이지로 보기',
  not: '결론지을 수 없는 것',
  comparison: '비교 내용',
  verdict: '비교할 수 있나',
  /** Of so many changes of method, so many cut a line. */
  breaks: (count, changes, cuts, cut) => {
    const often = (size: number, written: string) => ({ 1: '한 번', 2: '두 번' })[size] ?? `${written}번`;
    const times = `조사 방법이 ${often(count, changes)} 바뀜`;
    if (cuts === 0) return `${times}. 선은 끊지 않았지만 비교할 때 주의`;
    if (count === 1) return `${times}. 그 자리에서 선을 끊음`;
    return count === cuts ? `${times}. 매번 선을 끊음` : `${times}. 그중 ${often(cuts, cut)}은 선을 끊음`;
  },
  about: (unit, by) => `${unit}. ${by}`,
  box: (poll, question) => `${poll}: ${question}`,
  events: '차트에 그린 사건',
  eventsNote: '번호는 차트와 같다. 사건 뒤에 일어난 일이 반드시 그 사건에서 비롯한 것은 아니다.',
  event: (date, title) => `${date}: ${title}`,
  credit: (source) => `${source}. ${site.name}`,
  wordings: '질문 문구',
  wordingNotSeen: '원어 질문 문구는 확인하지 못했다.',
  waves: (count, span) => `${count}개 회차, ${span}`,
  inRun: (what, run) => `${what}(${run})`,
  samples: (least, most) => (least === most ? `${least}명` : `${least}~${most}명`),
  wholeSample: '응답자 전체',
  waveByWave: '회차별 수치',
  wave: '회차',
  age: (floor) => `${floor}세 이상`,
  take: '데이터 가져가기',
  csv: '표시된 모든 계열의 CSV',
  permanent: '이 페이지의 영구 주소',
  related: '계열의 출처 페이지',
  turn: { label: '다른 비교', before: '이전', after: '다음' },
  counts: {
    title: '여론조사는 얼마나 비교할 수 있나',
    intro: (pairs, series) => `이 사이트의 여론조사 계열 ${series}개(연령·성별 포함)를 두 개씩 짝지으면 ${pairs}쌍이 된다.`,
    broken: (cut, marked) =>
      `한 계열 안에서도 비교할 수 없는 경우가 있다. ${cut}개 계열에서는 조사 방법이 크게 바뀌어 선을 끊었고, ${marked}개 계열에는 선을 이으면서 표시해 둔 변화가 있다.`,
    columns: { verdict: '판정', pairs: '쌍의 수', meaning: '뜻' },
    kinds: {
      'same-measure': {
        name: '같은 측정',
        meaning:
          '하나의 질문을 한 나라 국민에게 한 가지 방법으로 물은 것. 이런 수치는 선 하나에 들어가므로, 두 선이 여기에 해당하는 일은 없다.',
      },
      'same-measure-other-public': {
        name: '같은 측정, 다른 조사 대상',
        meaning: '같은 조사의 같은 질문을 두 나라 국민이나 두 집단에 물은 것. 회차별로 비교할 수 있다.',
      },
      broken: {
        name: '시계열 단절',
        meaning: '질문은 하나이지만 중간에 조사 방법이 바뀌었다. 단절 양쪽의 수치는 비교할 수 없다.',
      },
      'different-question': {
        name: '다른 질문',
        meaning: '조사, 질문, 평가 대상국 또는 센 응답이 다르다. 각각을 자신의 과거와 견줄 수 있지만 수준은 비교할 수 없다.',
      },
      'different-unit': {
        name: '다른 단위',
        meaning: '비율, 척도의 평균, 긍정에서 부정을 뺀 값. 하나의 시간축 위에 각각의 차트로 보여 준다.',
      },
    },
  },
};
