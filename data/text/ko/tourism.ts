import type { tourismPages as en, tourismFigures as enFigures } from '../en/tourism';
import { people } from './people';

const crossings = '양국 모두 사람 수가 아니라 국경을 넘은 횟수를 센다. 네 번 다녀온 사람은 4명으로 세며, 당일 여행도 포함한다.';
const japanCount = '방일 한국인: 일본정부관광국(JNTO)의 국적별 집계. 일본 거주자와 승무원은 뺀다.';
const koreaCount = '방한 일본인: 한국관광공사(KTO)의 국적별 집계. 승무원(전체의 1~2%)은 넣고 거주자는 뺀다.';
const statuses =
  '일본: 2024년까지 확정치, 2026년 3월까지 잠정치, 그 뒤는 추계치. 한국: 2021년부터 속보치로 일부는 천 명 단위로 반올림한 값.';
const missing = '방한 일본인의 2021년 3~8월 월별 수치는 찾지 못했다. 2021년 연간 수치는 있다.';
const shades = '색의 짙기마다 전체 달의 6분의 1씩이 들어간다.';
const yearSum = '12개월의 합계.';
const yearShare = '12개월의 합계를 모든 목적의 합계로 나눈 비율(%).';

const bothWays = { toJapan: '방일 한국인', toKorea: '방한 일본인' };

/** Words of the tourism figures. Numbers arrive formatted. */
export const tourismFigures: typeof enFigures = {
  'arrivals-both-ways': {
    headline: (year, toJapan, toKorea) =>
      `한일 왕래는 ${year}년 양방향 모두 수치가 있는 이전의 어느 해보다 많았다. 방일 한국인 ${people(toJapan)}, 방한 일본인 ${people(toKorea)}`,
    subtitle: '국적별 방문자 수(연인원), 연간, 입국한 나라의 집계, 1989년과 1996~2025년',
    series: bothWays,
    notes: [
      crossings,
      japanCount,
      koreaCount,
      '1990~1995년은 인용할 수 있는 형태로 찾지 못했다.',
      '방한 일본인의 2022~2025년과 방일 한국인의 2025년은 잠정치.',
    ],
  },
  'arrivals-two-sided': {
    headline: (since) => `${since}년 이후 해마다 방일 한국인이 방한 일본인보다 많았다`,
    subtitle: '국적별 방문자 수(연인원), 연간, 입국한 나라의 집계, 1997~2025년',
    groups: bothWays,
    notes: [crossings, japanCount, koreaCount],
  },
  'arrivals-monthly': {
    headline: (before, beforeMonth, after, afterMonth) => `방일 한국인은 ${beforeMonth} ${people(before)}, ${afterMonth} ${people(after)}`,
    subtitle: '국적별 방문자 수(연인원), 월간, 입국한 나라의 집계, 1996년~2026년 5월',
    series: bothWays,
    notes: [
      crossings,
      statuses,
      missing,
      '1999년, 2021년, 2022년의 일부 달은 공표된 증감률에서 산출했다. 각각에 들어맞는 정수는 하나뿐이다.',
    ],
  },
  'arrivals-twelve-months': {
    headline: (toJapan, toJapanEnd, toKorea, toKoreaEnd) =>
      `12개월 합계로 방일 한국인은 ${toJapanEnd}까지 ${people(toJapan)}, 방한 일본인은 ${toKoreaEnd}까지 ${people(toKorea)}`,
    subtitle: '국적별 방문자 수(연인원), 해당 월까지 12개월의 합계',
    series: bothWays,
    computed: '12개월의 합계. 확정 정도는 그 가운데 가장 덜 확정된 달을 따른다.',
    notes: ['12개월 모두 수치가 있을 때만 합계를 표시한다. 한 해의 계절에 따른 증감은 합계에서 상쇄된다.', missing, crossings],
  },
  'heat-koreans-in-japan': {
    headline: (month, value) => `방일 한국인이 지금까지 가장 많았던 달은 ${month}, ${people(value)}`,
    subtitle: '방일 한국인 수(연인원), 연·월별, 1996년~2026년 5월',
    notes: [shades, japanCount, crossings],
  },
  'heat-japanese-in-korea': {
    headline: (month, value) => `방한 일본인이 지금까지 가장 많았던 달은 ${month}, ${people(value)}`,
    subtitle: '방한 일본인 수(연인원), 연·월별, 1999년~2026년 1월',
    notes: [shades, koreaCount, missing],
  },
  'purpose-koreans-in-japan': {
    headline: (year, share) => `${year}년 방일 한국인의 ${share}가 관광객`,
    subtitle: '방일 한국인의 방문 목적, 그해 방문자 중 비율(%), 1996~2024년',
    series: { tourism: '관광', business: '상용', other: '기타' },
    computed: yearShare,
    landings: '일시 상륙객은 2005년 11월까지 따로 표시되었고 그 뒤로는 따로 표시되지 않는다',
    transit: '2007년부터 통과객을 관광객으로 센다',
    notes: [
      '일시 상륙객과 통과객의 분류가 옮겨진 2005~2007년에는 선을 잇지 않는다. 일시 상륙객(2005년까지, 최대 4.6%)은 그리지 않았다.',
      '기타: 유학, 연수, 외교 등. 2017년 목적별 합계는 그해 방문자 수보다 273명 적다.',
    ],
  },
  'purpose-japanese-in-korea': {
    headline: (from, to, least) => `${from}~${to}년 해마다 방한 일본인의 적어도 ${least}가 관광객으로 집계됐다`,
    subtitle: '방한 일본인의 방문 목적, 그해 방문자 중 비율(%), 2010~2019년',
    series: { tourism: '관광', business: '상용', other: '기타(승무원 포함)' },
    computed: yearShare,
    notes: [
      '단기 출장은 아마도 관광에 포함되어 있다. 상용 선을 출장자 수로 읽어서는 안 된다.',
      '공용과 유학(합쳐서 0.6% 미만)은 데이터세트에 있고 그리지 않았다. 찾은 표는 2020년 5월에서 끝난다.',
    ],
  },
  'age-japanese-in-korea': {
    headline: (to, after, from, before) => `방한 일본인 가운데 21~30세의 비율은 ${to}년 ${after}, ${from}년 ${before}`,
    subtitle: (from, to) => `방한 일본인의 연령별 구성, 연령이 확인된 방문자 중 비율(%), ${from}년과 ${to}년`,
    computed: '12개월의 합계를 연령이 확인된 방문자 전체로 나눈 비율(%).',
    notes: ['승무원과 연령이 확인되지 않은 방문자는 비율 계산에서 뺐다. 그 사이의 해는 데이터세트에 있다.'],
  },
  'sex-japanese-in-korea': {
    headline: (year, share) => `${year}년 한국에 입국한 일본인의 ${share}가 여성`,
    subtitle: '한국에 입국한 일본 국적자의 성별, 연인원, 연간, 출입국 통계',
    groups: { female: '여성', male: '남성' },
    computed: yearSum,
    notes: ['한국관광공사가 아니라 법무부의 출입국 통계로, 돌아오는 거주자도 포함된다.'],
  },
  'visits-per-hundred': {
    headline: (year, koreans, japanese) => `${year}년 인구 100명당 방문 횟수는 한국인의 방일 ${koreans}회, 일본인의 방한 ${japanese}회`,
    subtitle: '여행자 자국 인구 100명당 방문 횟수, 연간',
    series: bothWays,
    computed: '그해의 방문 횟수를 연앙인구 100명당으로 나타낸 값.',
    notes: [
      '사람 수가 아니라 방문 횟수다. 한 사람이 여러 번 방문할 수 있다.',
      '2025년은 찾은 것 가운데 가장 최근인 2024년 인구로 계산해 추계치로 표시했다.',
    ],
  },
  'share-of-all-arrivals': {
    headline: (year, inJapan, inKorea) => `${year}년 전체 방일객의 ${inJapan}가 한국인, 전체 방한객의 ${inKorea}가 일본인`,
    subtitle: '모든 나라에서 온 방문자 가운데 상대국 방문자의 비율(%), 연간',
    series: bothWays,
    computed: '모든 나라에서 온 방문자에 대한 상대국 방문자의 비율(%). 모두 입국한 나라의 집계.',
    notes: [japanCount, koreaCount, '한국의 전체 방문자 수에는 재외동포가 포함된다. 2020~2022년의 비율은 여행자가 아주 적을 때의 값이다.'],
  },
  'spending-koreans-total': {
    headline: (year, value) => `방일 한국인이 ${year}년 일본에서 쓴 돈은 ${value}, 수치가 있는 이전의 어느 해보다 많았다`,
    subtitle: '방일 한국인의 소비액, 엔, 연간, 일본 관광청의 출국 시 조사',
    series: { total: '방일 한국인의 소비액' },
    breakReason: '2018년부터 크루즈 승객을 따로 조사한다',
    notes: [
      '조사에서 나온 1인당 소비액에 방문자 수를 곱한 값. 2017년까지와 2018년부터는 엄밀하게 비교할 수 없다.',
      '2010~2012년은 국적별 수치를 찾지 못했다. 2020~2022년은 코로나19로 공표되지 않았다. 속보치는 잠정치로 표시했다.',
    ],
  },
  'spending-koreans-per-visitor': {
    headline: (from, to, low, high) => `방일 한국인의 1인당 소비액은 수치를 찾은 해로 보면 ${from}~${to}년 ${low}~${high}엔`,
    subtitle: '방일 한국인의 1인당 소비액, 엔, 수치가 있는 해, 일본 관광청의 출국 시 조사',
    series: { visitor: '1인당 소비액' },
    breakReason: '2018년부터 크루즈 승객을 따로 조사한다',
    notes: [
      '2017년까지와 2018년부터는 엄밀하게 비교할 수 없다.',
      '2018년 이후의 연간 수치는 찾지 못했다. 2023년과 2024년의 일부 분기는 데이터세트에 있다.',
    ],
  },
  'spending-japanese-per-visitor': {
    headline: (period, value) => `방한 일본인의 1인당 소비액은 ${period} 평균 ${value}`,
    subtitle: '방한 일본인의 1인당 소비액, 미국 달러, 수치를 찾은 세 분기, 외래관광객조사',
    group: '1인당 소비액',
    notes: ['세 분기만 찾았으며, 엔으로 집계하는 일본의 조사와는 비교할 수 없다. 국제 교통비가 포함되는지는 확인하지 못했다.'],
  },
  'two-official-counts': {
    headline: (year, entries, visitors) =>
      `${year}년 방한 일본인에 대한 한국의 공식 집계는 둘. 출입국 통계 ${people(entries)}, 한국관광공사 ${people(visitors)}`,
    subtitle: '한국에 온 일본 국적자(연인원), 연간, 두 공식 집계',
    groups: { entries: '법무부: 전체 입국', visitors: '한국관광공사: 방문자' },
    computed: yearSum,
    notes: [
      '출입국 통계에는 돌아오는 거주자와 그 가족이 포함되어, 평상시에는 약 1% 많고 여행자가 적을 때는 차이가 더 크다. 둘은 잇지 않는다.',
      '월별 출입국 통계는 2018년, 2019년, 2022~2024년 것을 찾았다. 한국관광공사의 2023년 수치는 만 명 단위로 반올림되어 있다.',
    ],
  },
};

/** Words of the tourism page. */
export const tourismPages: typeof en = {
  title: '관광·왕래',
  lede: '한국인이 일본에, 일본인이 한국에 얼마나 가는지를 1990년대부터 달마다, 입국한 나라의 집계로 보여 준다.',
  months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  ages: {
    'age-0-20': '20세 이하',
    'age-21-30': '21~30세',
    'age-31-40': '31~40세',
    'age-41-50': '41~50세',
    'age-51-60': '51~60세',
    'age-61-plus': '61세 이상',
  },
  sections: {
    years: { title: '양방향 왕래, 연도별', intro: '같은 두 집계를 선과 막대로 보여 준다.' },
    months: {
      title: '월별',
      intro: '달마다의 방문자 수, 12개월 합계, 그리고 모든 해의 모든 달을 색의 짙기로 나타낸 표.',
    },
    weight: {
      title: '어느 정도의 비중인가',
      intro: '여행자 자국의 인구, 그리고 목적지의 전체 방문자와 견준 방문자 수.',
    },
    who: { title: '누가 왜 가나', intro: '양국이 공표하는 범위의 목적, 연령, 성별.' },
    spending: { title: '소비', intro: '출국할 때 하는 조사로 본 방문자의 소비.' },
    counts: { title: '두 공식 집계', intro: '한국은 일본인 입국을 두 가지 목적으로 두 번 센다.' },
  },
  definitions: {
    title: '누구를 세나',
    items: [
      {
        term: '방문',
        meaning: '방문자가 국경을 한 번 넘은 것. 양국 모두 숙박을 조건으로 하지 않으므로 당일 여행도 포함한다.',
      },
      {
        term: '방일 한국인',
        meaning:
          '한국 여권으로 입국한 외국인에서 일본에 주로 사는 사람을 빼고 통과객·크루즈 승객 등 일시 상륙객을 더한 수. 일본에 사는 (특별)영주자인 한국인은 빠지고, 일본에 주재하는 회사원과 유학생은 들어간다. 승무원은 빠진다.',
      },
      {
        term: '방한 일본인',
        meaning:
          '일본 여권으로 입국한 사람에서 외교관, 거주자와 그 가족, 군인을 빼고 승무원을 더한 수. 통계 이름의 ‘외래관광객’은 방문자라는 뜻으로, 모든 방문 목적을 포함한다.',
      },
      {
        term: '같은 잣대가 아니다',
        meaning: '한 나라는 승무원을 빼고 다른 나라는 넣으며, 거주자의 범위도 다르다. 그 차이는 차트에 보이는 증감보다 훨씬 작다.',
      },
      {
        term: '추계치·잠정치·확정치',
        meaning: '일본은 한 달 뒤 추계치, 석 달 뒤 잠정치를 공표하고, 확정치는 이듬해 4월부터 공표한다.',
      },
    ],
  },
};
