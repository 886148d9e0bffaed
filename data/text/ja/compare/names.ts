import type { flows as enFlows, items as enItems, names as enNames } from '../../en/compare/names';

/** Short names of polls, for lines, sentences and the picker. */
const PROGRAMMES: Record<string, string> = {
  'asahi-donga': '朝日新聞・東亜日報',
  asan: '峨山政策研究院',
  bbc: 'BBCワールドサービス',
  'cabinet-office': '内閣府',
  'chosun-mainichi': '毎日新聞・朝鮮日報',
  'eai-identity': 'EAIアイデンティティー調査',
  'gallup-korea': '韓国ギャラップ',
  'genron-eai': '言論NPO・EAIと後続の調査',
  'hankook-research-20-countries': '韓国リサーチ20カ国調査',
  'hankook-research-thermometer': '韓国リサーチ感情温度',
  'hankook-yomiuri': '読売新聞・韓国日報',
  ipus: 'ソウル大学統一平和研究院',
  jpri: '新聞通信調査会',
  'kbs-liberation': 'KBS',
  kyodo: '共同通信',
  'nhk-kbs-2010': 'NHK・KBS（2010年）',
  'nhk-monthly': 'NHK',
  nikkei: '日本経済新聞',
  pew: 'ピュー・リサーチ・センター',
};

/** How a series is named, from the short parts a chart needs to the full name of the picker. */
export const names: typeof enNames = {
  programme: (family) => PROGRAMMES[family] ?? family,
  mean: '平均',
  on: (people, target) => `${people}からみた${target}`,
  group: (people, group) => `${people}（${group}）`,
  average: (base) => `平均（${base}）`,
  what: (question, answer) => `${question}：${answer}`,
  full: ({ who, what, by }) => `${who}：${what}（${by}）`,
  monthly: (what) => `${what}、月`,
  shownAs: (what, transform) => `${what}（${transform}）`,
  /** The parts of a name that differ between the lines of one chart. */
  joined: (parts) => parts.join('／'),
};

const inCurrency = { usd: '米ドル', jpy: '円', kg: '重量', percent: '%' };
const customs = (country: string) => `${country}の記録`;

type Flow = 'exports' | 'imports';
const trade = (flow: Flow | 'total', partner: string) =>
  flow === 'exports' ? `${partner}への輸出` : flow === 'imports' ? `${partner}からの輸入` : `${partner}との貿易`;
const ofAll = { exports: '輸出', imports: '輸入', total: '貿易' };

/** 訪日韓国人, 訪韓日本人: the statistics know no other destinations than 日本 and 韓国. */
const visitors = (people: string, destination: string) => `訪${destination.charAt(0)}${people}`;

/** Names of counts: whose, of what, by which record. */
export const flows: typeof enFlows = {
  goods: (country, partner, flow, unit) => ({
    who: country,
    what: `${trade(flow, partner)}、${inCurrency[unit]}`,
    by: customs(country),
  }),
  balance: (country, partner) => ({
    who: country,
    what: `${partner}との貿易収支（輸出－輸入）、米ドル`,
    by: customs(country),
  }),
  total: (country, partner) => ({
    who: country,
    what: `${partner}との貿易総額（輸出＋輸入）、米ドル`,
    by: customs(country),
  }),
  reconciled: (from, to) => ({
    who: `${from}から${to}へ`,
    what: 'モノ、両国の記録を一つに調整した額、米ドル',
    by: '出典の記載なし、照合用',
  }),
  mirrorGap: (from, to, unit) => ({
    who: `${from}から${to}へ`,
    what: `ミラー統計の差（輸入国の記録－輸出国の記録）、${inCurrency[unit]}`,
    by: '両国の記録',
  }),
  share: (country, partner, role) => ({
    who: country,
    what: `${ofAll[role]}に占める${partner}の割合、%`,
    by: customs(country),
  }),
  rank: (country, partner, role) => ({
    who: country,
    what: `${ofAll[role]}での${partner}の順位`,
    by: customs(country),
  }),
  world: (country, flow) => ({
    who: country,
    what: `対世界の${ofAll[flow]}、米ドル`,
    by: customs(country),
  }),
  material: (material, supplier, unit) => ({
    who: '韓国',
    what: `${supplier}からの${material}の輸入、${inCurrency[unit]}`,
    by: customs('韓国'),
  }),
  commodity: (country, partner, flow, label, code) => ({
    who: country,
    what: `${trade(flow, partner)}：${label}（${code}）`,
    by: customs(country),
  }),
  consumerGood: (item) => ({ who: '日本', what: `韓国への輸出：${item}、円`, by: customs('日本') }),
  change: (country, partner, flow, item) => ({
    who: country,
    what: `${trade(flow, partner)}、${item}：前年同月比`,
    by: customs(country),
  }),
  investment: { who: '日本', what: '韓国への直接投資（申告ベース）、米ドル', by: '韓国政府' },
  rate: {
    jpy: {
      yearly: { who: '円', what: '1米ドル当たり、年平均', by: '世界銀行、米FRB' },
      monthly: { who: '円', what: '1米ドル当たり、平均', by: '米FRB' },
    },
    krw: {
      yearly: { who: 'ウォン', what: '1米ドル当たり、年平均', by: '世界銀行、米FRB' },
      monthly: { who: 'ウォン', what: '1米ドル当たり、平均', by: '米FRB' },
    },
  },
  arrivals: (people, destination) => ({
    who: visitors(people, destination),
    what: '外客数',
    by: `${destination}の統計`,
  }),
  travellers: (people, destination, item) => ({
    who: visitors(people, destination),
    what: `外客数、${item}`,
    by: `${destination}の統計`,
  }),
  entries: { who: '訪韓日本人', what: '出入国管理による全入国', by: '韓国法務省' },
  worldArrivals: (destination) => ({
    who: visitors('外客', destination),
    what: '外客数',
    by: `${destination}の統計`,
  }),
  residents: (country) => ({ who: country, what: '人口', by: '世界銀行' }),
  spending: (people, destination, of, length) => ({
    who: visitors(people, destination),
    what: `${of === 'all' ? '消費額' : '1人当たり消費額'}、${length === 'year' ? '年' : '四半期'}`,
    by: `${destination}の調査`,
  }),
};

/** Goods, purposes and groups that are counted apart. */
export const items: typeof enItems = {
  'hydrogen-fluoride': 'フッ化水素',
  photoresist: 'レジスト',
  'polyimide-film': 'ポリイミドフィルム',
  beer: 'ビール',
  food: '食料品',
  'motor-vehicles': '自動車',
  'all-goods': '総額',
  tourism: '観光',
  business: '商用',
  official: '公用',
  'study-training': '留学・研修',
  'short-excursion': '一時上陸',
  other: 'その他の目的',
  'age-0-20': '20歳以下',
  'age-21-30': '21～30歳',
  'age-31-40': '31～40歳',
  'age-41-50': '41～50歳',
  'age-51-60': '51～60歳',
  'age-61-plus': '61歳以上',
  'crew-and-unspecified': '乗務員・年齢不明',
  male: '男性',
  female: '女性',
};
