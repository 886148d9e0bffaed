import type { flows as enFlows, items as enItems, names as enNames } from '../../en/compare/names';
import { codes } from '../codes';
import { josa } from '../josa';

/** Short names of polls, for lines, sentences and the picker. */
const PROGRAMMES: Record<string, string> = {
  'asahi-donga': '동아일보·아사히신문',
  asan: '아산정책연구원',
  bbc: 'BBC 월드서비스',
  'cabinet-office': '일본 내각부',
  'chosun-mainichi': '조선일보·마이니치신문',
  'eai-identity': 'EAI 정체성 조사',
  'gallup-korea': '한국갤럽',
  'genron-eai': 'EAI·겐론NPO와 후속 조사',
  'hankook-research-20-countries': '한국리서치 20개국 조사',
  'hankook-research-thermometer': '한국리서치 감정온도',
  'hankook-yomiuri': '한국일보·요미우리신문',
  ipus: '서울대 통일평화연구원',
  jpri: '신문통신조사회',
  'kbs-liberation': 'KBS',
  kyodo: '교도통신',
  'nhk-kbs-2010': 'KBS·NHK 2010년',
  'nhk-monthly': 'NHK',
  nikkei: '닛케이',
  pew: '퓨리서치센터',
};

/** How a series is named, from the short parts a chart needs to the full name of the picker. */
export const names: typeof enNames = {
  programme: (family) => PROGRAMMES[family] ?? family,
  mean: '평균',
  on: (people, target) => `${josa(people, '이', '가')} 본 ${target}`,
  group: (people, group) => `${people}, ${group}`,
  average: (base) => `평균(${base})`,
  what: (question, answer) => `${question}: ${answer}`,
  full: ({ who, what, by }) => `${who}: ${what}(${by})`,
  monthly: (what) => `${what}, 월별`,
  shownAs: (what, transform) => `${what}, ${transform}`,
  /** The parts of a name that differ between the lines of one chart. */
  joined: (parts) => parts.join(' · '),
};

const inCurrency = { usd: '미국 달러', jpy: '엔', kg: '중량', percent: '%' };
const customs = (country: string) => `${country} 기록`;

type Flow = 'exports' | 'imports';
const ofAll = { exports: '수출', imports: '수입', total: '무역' };
/** 대일, 대한국: towards a country, as trade reports say it. */
const towards = (country: string) => (country === codes.country.JPN ? '대일' : `대${country}`);
const trade = (flow: Flow, partner: string) => `${towards(partner)} ${ofAll[flow]}`;

/** Names of counts: whose, of what, by which record. */
export const flows: typeof enFlows = {
  goods: (country, partner, flow, unit) => ({
    who: country,
    what: `${trade(flow, partner)}, ${inCurrency[unit]}`,
    by: customs(country),
  }),
  balance: (country, partner) => ({
    who: country,
    what: `${towards(partner)} 무역수지(수출에서 수입을 뺀 값), 미국 달러`,
    by: customs(country),
  }),
  total: (country, partner) => ({
    who: country,
    what: `${towards(partner)} 무역 총액(수출과 수입의 합계), 미국 달러`,
    by: customs(country),
  }),
  reconciled: (from, to) => ({
    who: `${from} → ${to}`,
    what: '상품, 두 기록을 하나로 조정한 값, 미국 달러',
    by: '출처 미상, 대조용',
  }),
  mirrorGap: (from, to, unit) => ({
    who: `${from} → ${to}`,
    what: `수입국 기록에서 수출국 기록을 뺀 값, ${inCurrency[unit]}`,
    by: '양국 기록',
  }),
  share: (country, partner, role) => ({
    who: country,
    what: `전체 ${ofAll[role]}에서 ${partner}의 비율, %`,
    by: customs(country),
  }),
  rank: (country, partner, role) => ({
    who: country,
    what: `${ofAll[role]}에서 ${partner}의 순위`,
    by: customs(country),
  }),
  world: (country, flow) => ({
    who: country,
    what: `대세계 ${ofAll[flow]}, 미국 달러`,
    by: customs(country),
  }),
  material: (material, supplier, unit) => ({
    who: '한국',
    what: `${supplier}산 ${material} 수입, ${inCurrency[unit]}`,
    by: customs('한국'),
  }),
  commodity: (country, partner, flow, label, code) => ({
    who: country,
    what: `${trade(flow, partner)}: ${label}(${code})`,
    by: customs(country),
  }),
  consumerGood: (item) => ({ who: '일본', what: `대한국 수출: ${item}, 엔`, by: customs('일본') }),
  change: (country, partner, flow, item) => ({
    who: country,
    what: `${trade(flow, partner)}, ${item}: 전년 동월 대비`,
    by: customs(country),
  }),
  investment: { who: '일본', what: '대한국 직접투자(신고 기준), 미국 달러', by: '한국 정부' },
  rate: {
    jpy: {
      yearly: { who: '엔', what: '미국 달러당, 연평균', by: '세계은행, 미국 연방준비제도' },
      monthly: { who: '엔', what: '미국 달러당, 평균', by: '미국 연방준비제도' },
    },
    krw: {
      yearly: { who: '원', what: '미국 달러당, 연평균', by: '세계은행, 미국 연방준비제도' },
      monthly: { who: '원', what: '미국 달러당, 평균', by: '미국 연방준비제도' },
    },
  },
  arrivals: (people, destination) => ({
    who: `${people}의 ${destination} 방문`,
    what: '방문자 수',
    by: `${destination} 집계`,
  }),
  travellers: (people, destination, item) => ({
    who: `${people}의 ${destination} 방문`,
    what: `방문자 수, ${item}`,
    by: `${destination} 집계`,
  }),
  entries: { who: '일본인의 한국 방문', what: '출입국 통계의 전체 입국', by: '한국 법무부' },
  worldArrivals: (destination) => ({
    who: `전체 외국인의 ${destination} 방문`,
    what: '방문자 수',
    by: `${destination} 집계`,
  }),
  residents: (country) => ({ who: country, what: '인구', by: '세계은행' }),
  spending: (people, destination, of, length) => ({
    who: `${people}의 ${destination} 방문`,
    what: `${of === 'all' ? '소비액' : '1인당 소비액'}, ${length === 'year' ? '연도별' : '분기별'}`,
    by: `${destination} 조사`,
  }),
};

/** Goods, purposes and groups that are counted apart. */
export const items: typeof enItems = {
  'hydrogen-fluoride': '불화수소',
  photoresist: '포토레지스트',
  'polyimide-film': '폴리이미드 필름',
  beer: '맥주',
  food: '식품',
  'motor-vehicles': '자동차',
  'all-goods': '전체 상품',
  tourism: '관광',
  business: '상용',
  official: '공용',
  'study-training': '유학·연수',
  'short-excursion': '일시 상륙',
  other: '기타 목적',
  'age-0-20': '20세 이하',
  'age-21-30': '21~30세',
  'age-31-40': '31~40세',
  'age-41-50': '41~50세',
  'age-51-60': '51~60세',
  'age-61-plus': '61세 이상',
  'crew-and-unspecified': '승무원·연령 미상',
  male: '남성',
  female: '여성',
};
