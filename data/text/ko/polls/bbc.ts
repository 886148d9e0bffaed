import type { bbcFigures as en } from '../../en/polls/bbc';
import { when } from '../when';

const INFLUENCE =
  '한 나라가 세계에 미치는 영향이 ‘대체로 긍정적’인지 ‘대체로 부정적’인지를 묻는 질문으로, 그 나라나 국민에 대한 호감을 묻는 것이 아니다.';
const MIDDLE =
  '가운데는 100에서 뺀 나머지로 ‘경우에 따라 다르다’, ‘어느 쪽도 아니다·중립’, 모르겠다, 무응답이다. 고르지 않는 사람이 많은 일본에서 이 부분이 크며, 긍정 비율이 낮다고 부정 비율이 높은 것은 아니다.';
const COPY = '2014년과 2017년의 나라별 수치는 보고서 차트를 옮겨 적은 문서에서 읽었다. 보고서 자체는 앞부분만 읽을 수 있었다.';
const YEAR = '회차는 발표 연도로 부르며, 조사는 그 전해 겨울에 실시됐다.';
const DOUBT =
  '중남미 한 나라의 국민은 뺐다. 한 표에는 아르헨티나로, 다른 표들에는 칠레로 실려 있다. 해당 행은 의심스럽다는 표시와 함께 데이터세트에 있다.';
const URBAN = '몇몇 나라에서는 도시 주민에게만 물었다.';
const POLL = 'BBC 월드서비스 국가 평가 조사(글로브스캔, PIPA)';
const BASES = '행마다 평균한 나라들이 다르며 연도 옆에 적었다. 행의 나열은 추이가 아니며 선으로 잇지 않는다.';
const UNWEIGHTED = '평균은 나라별 결과의 단순 평균으로, 평가 대상국 국민은 뺀다.';
const NOT_SURVEYED = '2017년에는 한국도 일본도 조사하지 않았다.';

const threeWay = (target: string, year: string) =>
  `${target}이 세계에 미치는 영향: 대체로 부정적, 어느 쪽도 아님 또는 무응답, 대체로 긍정적, %. ${POLL}, ${year}년.`;
const averages = (target: string, years: string) =>
  `${target}의 영향: 조사 대상국 평균, 대체로 부정적과 대체로 긍정적, %. ${POLL}, ${years}년.`;

/** BBC World Service country ratings. */
export const bbcFigures: typeof en = {
  'bbc-mutual-positive': {
    headline: ({ jpn, kor, year }) =>
      `${when(year)} 일본의 영향을 대체로 긍정적으로 본 한국인 ${kor}, 한국의 영향을 대체로 긍정적으로 본 일본인 ${jpn}`,
    subtitle: `상대국이 세계에 미치는 영향이 대체로 긍정적이라고 답한 비율, %. ${POLL}, 2006~2014년.`,
    notes: [
      INFLUENCE,
      MIDDLE,
      '2017년에는 두 나라 모두 조사하지 않았고 2015년과 2016년에는 조사가 없어, 상호 평가는 2014년에서 끝난다. 한국은 2010년에 처음 평가 대상이 됐다.',
      YEAR,
    ],
  },
  'bbc-mutual-negative': {
    headline: ({ jpn, kor, year }) =>
      `${when(year)} 일본의 영향을 대체로 부정적으로 본 한국인 ${kor}, 한국의 영향을 대체로 부정적으로 본 일본인 ${jpn}`,
    subtitle: `상대국이 세계에 미치는 영향이 대체로 부정적이라고 답한 비율, %. ${POLL}, 2006~2014년.`,
    notes: [
      INFLUENCE,
      MIDDLE,
      '2006년과 2013년의 일부 값은 다른 문서에 다르게 실려 있다. ‘데이터 읽는 법’ 페이지의 ‘불일치’에 정리했다.',
      YEAR,
    ],
  },
  'bbc-2014-on-japan': {
    headline: ({ more, of, china, korea }) =>
      `2014년 ${of}개국 가운데 ${more}개국에서 일본의 영향은 긍정이 부정보다 많았다. 긍정이 가장 적은 나라는 중국(${china})과 한국(${korea})`,
    subtitle: threeWay('일본', '2014'),
    notes: [INFLUENCE, MIDDLE, '일본 국민 자신도 행에 있다.', DOUBT, COPY, URBAN],
  },
  'bbc-2014-on-south-korea': {
    headline: ({ more, of, israel, jpn }) =>
      `2014년 ${of}개국 가운데 ${more}개국에서 한국의 영향은 긍정이 부정보다 많았다. 긍정이 가장 적은 나라는 이스라엘(${israel})과 일본(${jpn})`,
    subtitle: threeWay('한국', '2014'),
    notes: [INFLUENCE, MIDDLE, '한국 국민 자신도 행에 있다.', DOUBT, COPY, URBAN],
  },
  'bbc-2013-on-south-korea': {
    headline: ({ more, of, jpn }) =>
      `2013년 ${of}개국 가운데 ${more}개국에서 한국의 영향은 긍정이 부정보다 많았다. 일본에서 대체로 긍정적이라는 응답은 ${jpn}`,
    subtitle: threeWay('한국', '2013'),
    notes: [INFLUENCE, MIDDLE, '독일, 케냐, 스페인은 실린 수치로 가운데 비율을 정할 수 없어 비워 두었다.', COPY],
  },
  'bbc-2017-on-japan': {
    headline: ({ more, of, china }) =>
      `2017년 ${of}개국 가운데 ${more}개국에서 일본의 영향은 긍정이 부정보다 많았다. 부정이 가장 많은 나라는 중국(${china})`,
    subtitle: threeWay('일본', '2017'),
    notes: [INFLUENCE, MIDDLE, `${NOT_SURVEYED} 그리스의 수치는 찾지 못했다.`, COPY],
  },
  'bbc-2017-on-south-korea': {
    headline: ({ more, of, china }) =>
      `2017년 ${of}개국 가운데 ${more}개국에서 한국의 영향은 긍정이 부정보다 많았다. 부정이 가장 많은 나라는 중국(${china})`,
    subtitle: threeWay('한국', '2017'),
    notes: [INFLUENCE, MIDDLE, NOT_SURVEYED, COPY],
  },
  'bbc-averages-japan': {
    headline: ({ low, high }) => `2006~2017년 다른 나라 국민의 평균으로 일본의 영향이 대체로 긍정적이라는 응답은 ${low}~${high}`,
    subtitle: averages('일본', '2006~2017'),
    notes: [BASES, UNWEIGHTED],
  },
  'bbc-averages-south-korea': {
    headline: ({ low, high }) => `2010~2014년 다른 나라 국민의 평균으로 한국의 영향이 대체로 긍정적이라는 응답은 ${low}~${high}`,
    subtitle: averages('한국', '2010~2014'),
    notes: [BASES, UNWEIGHTED],
  },
  'bbc-2014-all-targets': {
    headline: ({ jpn, kor, jpnRank, korRank, of }) =>
      `2014년 평가 대상 ${of}곳 가운데 평균 긍정 비율은 일본(${jpn})이 ${jpnRank}위, 한국(${kor})이 ${korRank}위`,
    subtitle: `각국의 영향이 대체로 긍정적이라는 응답의 평균 비율, %. ${POLL}, 2014년, 해당 국가를 평가한 모든 조사국의 평균.`,
    notes: [
      '평가 대상국을 뺀 모든 조사국의 평균으로, 동아시아연구원(EAI)의 값이다. 이전에도 조사한 나라들을 대상으로 한 글로브스캔의 평균과 최대 3%포인트 다르다.',
      '비율이 같으면 순위도 같다.',
    ],
  },
};
