import type { koreaFigures as en } from '../../en/polls/korea';
import { when } from '../when';

const GALLUP_OBJECT = '한국갤럽은 일본에 대해서와 일본 사람에 대해서를 따로 묻는다. 응답이 크게 다르므로 섞지 않는다.';
const GALLUP_MODE = '2015년 이전의 조사 방법은 보도에 나오지 않으며, 첫 해도 1989년, 1991년, 1998년으로 갈린다.';
const GROUP_SIZES = '연령대별 유효 응답자 수는 공표되지 않았다.';
const DEGREES = '도는 %가 아니다. 0도는 매우 차갑고 50도는 중립, 100도는 매우 따뜻하다는 뜻이다.';

/** Polls of South Koreans alone, and Pew. */
export const koreaFigures: typeof en = {
  'gallup-korea-japan': {
    headline: ({ now, year, low, lowYear }) =>
      `일본에 호감이 간다는 한국인은 ${when(year)} ${now}, 가장 낮았던 ${when(lowYear)}에는 ${low}`,
    subtitle: '일본에 호감이 간다는, 호감이 가지 않는다는 한국인의 비율, %. 한국갤럽, 1991~2025년.',
    notes: [GALLUP_OBJECT, GALLUP_MODE, '조사는 부정기적으로 실시됐다. 2015년 이전의 ‘호감이 가지 않는다’ 비율은 2005년 것만 찾았다.'],
  },
  'gallup-korea-japanese-people': {
    headline: ({ now, year }) => `일본 사람에게 호감이 간다는 한국인은 ${when(year)} ${now}`,
    subtitle: '일본 사람에게 호감이 간다는, 호감이 가지 않는다는 한국인의 비율, %. 한국갤럽, 2015~2025년.',
    notes: [GALLUP_OBJECT],
  },
  'gallup-korea-by-age-2025': {
    headline: ({ young, old }) => `2025년 일본에 호감이 간다는 한국인은 18~29세 ${young}, 70세 이상 ${old}`,
    subtitle: '일본과 일본 사람에게 호감이 간다는 한국인의 비율, 연령·성별, %. 한국갤럽, 2025년.',
    notes: [GALLUP_OBJECT, '다른 집단은 찾지 못했다.', GROUP_SIZES],
  },
  'gallup-korea-young-2022': {
    headline: ({ country, people }) =>
      `2022년 30세 미만 한국인 가운데 일본 사람에게 호감이 간다는 응답 ${people}, 일본에 호감이 간다는 응답 ${country}`,
    subtitle: '일본과 일본 사람에게 호감이 간다는 한국인의 비율, 전체와 18~29세, %. 한국갤럽, 2022년 8월.',
    notes: [GALLUP_OBJECT, '한 출처는 가장 젊은 연령대를 ‘20대’라고 부른다.', GROUP_SIZES],
  },
  'eai-identity-feeling': {
    headline: ({ now, year, low, lowYear }) => `일본에 긍정적 감정을 가진 한국인은 ${when(year)} ${now}, ${when(lowYear)}에는 ${low}`,
    subtitle: '일본에 대한 한국인의 긍정적·부정적 감정, %. EAI 한국인의 정체성 조사, 2015년, 2020년, 2025년.',
    notes: [
      '2020년은 대면 면접조사, 2025년의 조사 방법은 알 수 없으므로 비교할 때 주의해야 한다.',
      '이전 회차는 ‘우호적’, ‘적대적’으로 보도됐다. 2025년의 부정적 비율은 찾지 못했다.',
    ],
  },
  'eai-identity-by-age-2025': {
    headline: ({ high, low }) => `2025년 일본에 대한 긍정적 감정은 20대에서 가장 많고(${high}) 50대에서 가장 적었다(${low})`,
    subtitle: '일본에 긍정적 감정을 가진 한국인의 비율, 연령별, %. EAI 한국인의 정체성 조사, 2025년.',
    notes: ['60~69세는 찾지 못했다.', GROUP_SIZES],
  },
  'hankook-research-thermometer': {
    headline: ({ now, year, low, lowYear }) =>
      `일본에 대한 한국인의 감정온도는 ${when(year)} 100도 중 ${now}도, 가장 낮았던 ${when(lowYear)}에는 ${low}도`,
    subtitle: '일본에 대한 한국인의 감정온도 평균, 0~100도. 한국리서치, 웹 패널, 2019년 3월~2025년 7월.',
    notes: [
      DEGREES,
      '분기마다 측정하며 그중 13개를 찾았다. 선으로 이은 두 측정 사이에 다른 측정이 있을 수 있다.',
      '같은 기관의 20개국 조사는 다른 방식으로 물으므로 따로 보여 준다.',
    ],
  },
  'hankook-research-20-countries': {
    headline: ({ first, second }) => `20개국 조사에서 일본 호감도는 2021년 말 ${first}점, 2022년 말 ${second}점`,
    subtitle: '한국인의 일본 호감도 평균, 0~100점. 한국리서치, 20개국 조사.',
    notes: ['점수는 %가 아니다. 같은 시기 주변 5개국 감정온도는 약 9도 낮았으므로 둘을 이어서는 안 된다.'],
  },
  'asan-favourability': {
    headline: ({ first, last }) => `한국인의 일본 호감도는 10점 만점에 2013년 12월 ${first}점, 2014년 4월 ${last}점`,
    subtitle: '한국인의 일본 호감도 평균, 0~10점. 아산정책연구원, 2013년 12월~2014년 4월.',
    notes: ['0점은 호감이 전혀 없음, 10점은 가장 높음. 점수는 %가 아니다. 2014년 4월 이후는 찾지 못했다.'],
  },
  'ipus-closest-country': {
    headline: ({ now, year, before, beforeYear }) =>
      `가장 가깝게 느끼는 나라로 일본을 꼽은 한국인은 ${when(year)} ${now}, ${when(beforeYear)}에는 ${before}`,
    subtitle: '일본을 가장 가깝게 느끼는 나라로, 가장 위협적인 나라로 꼽은 한국인의 비율, %. 서울대 통일평화연구원, 2021~2025년.',
    notes: ['한 나라만 고르므로 일본의 비율은 다른 나라에 대한 인식이 바뀔 때도 움직인다.', '2023년과 2024년 수치는 찾지 못했다.'],
  },
  'pew-favourability': {
    headline: ({ jpn, kor }) => `2015년 일본에 호의적인 한국인 ${kor}, 한국에 호의적인 일본인 ${jpn}`,
    subtitle: '상대국에 호의적인 사람의 비율, %. 퓨리서치센터 글로벌 태도 조사, 2008~2015년.',
    notes: [
      '‘매우 호의적’과 ‘다소 호의적’의 합계. 언론 보도에서 읽었다. 한 기사는 한국의 2015년 값을 본문에는 25, 표에는 26으로 실었다.',
      '2007년은 비호의적 비율만 찾았다.',
    ],
  },
  'pew-unfavourable': {
    headline: ({ before, after }) => `일본에 비호의적인 한국인은 2007년 ${before}, 2013년 ${after}`,
    subtitle: '일본에 비호의적인 한국인의 비율, %. 퓨리서치센터 글로벌 태도 조사, 2007년과 2013년.',
    notes: ['‘매우 비호의적’과 ‘다소 비호의적’의 합계. 언론 보도에서 읽었다. 다른 해는 찾지 못했다.'],
  },
};
