import type { tradeGoodsFigures as en } from '../../en/trade/goods';
import { japan, korea } from './notes';

const control =
  '日本は2019年7月4日、3品目の韓国向け輸出を契約ごとの個別許可とした。図はモノがいつ動いたかを示すもので、その理由を示すものではない。';
const selected = 'データにあるのは主な供給国のみで、割合はそれらの合計に対するもの。全輸入に対する割合ではない。';

/** Words of the figures of single goods, of exchange rates and of investment. Numbers arrive formatted. */
export const tradeGoodsFigures: typeof en = {
  'hydrogen-fluoride-monthly': {
    headline: (before, beforeMonth, noneMonth) => `韓国の日本産フッ化水素の輸入は${beforeMonth}に${before}トン、${noneMonth}はゼロ`,
    subtitle: '韓国の日本産フッ化水素（品目番号2811.11.1000）の輸入（トン、月）、2015年～2021年11月',
    series: { japan: '日本産フッ化水素' },
    notes: [control, '2015年より前の月はデータセットにある。資料は2021年11月で終わる。'],
  },
  'hydrogen-fluoride-suppliers': {
    headline: (beforeMonth, before, lastMonth, last) =>
      `四つの国・地域から輸入されたフッ化水素に占める日本の割合は、${beforeMonth}に${before}、${lastMonth}に${last}`,
    subtitle: '主な四つの供給国・地域から韓国が輸入したフッ化水素の重量の内訳（%、月）、2018年～2021年11月',
    computed: '日本・中国・台湾・米国からの重量の合計に対する、その国・地域からの重量の割合。',
    notes: [control, selected],
  },
  'photoresist-monthly': {
    headline: (month, high, lowMonth, low) => `韓国の日本産レジストの輸入は${month}に${high}、${lowMonth}に${low}`,
    subtitle: '韓国の日本産レジスト（品目番号3707.90.1010）の輸入（米ドル、月）、2015年～2021年11月',
    series: { japan: '日本産レジスト' },
    notes: [control, 'この品目番号は、管理対象となった極端紫外線（EUV）用の等級より広い。'],
  },
  'photoresist-suppliers': {
    headline: (beforeMonth, before, peakMonth, peak) =>
      `九つの国・地域から輸入されたレジストに占めるベルギーの割合は、${beforeMonth}に${before}、${peakMonth}に${peak}`,
    subtitle: '主な九つの供給国・地域から韓国が輸入したレジストの金額の内訳（%、月）、2018年～2021年11月',
    computed: '主な九つの供給国・地域からの金額の合計に対する、その国・地域からの金額の割合。',
    notes: [control, selected, '日本、米国、ベルギー、台湾、中国、ドイツ、シンガポール、カナダ、香港の九つで、図には大きい三つを示す。'],
  },
  'controlled-materials-annual': {
    headline: (year, photoresist, fluoride, beforeYear, fluorideBefore) =>
      `韓国の日本産フッ化水素の輸入は${beforeYear}年の${fluorideBefore}から${year}年に${fluoride}。レジストは${year}年に${photoresist}`,
    subtitle: '2019年7月から輸出管理の対象となった3品目の、韓国の日本からの輸入（米ドル、年）、2000～2020年',
    series: { photoresist: 'レジスト', hydrogenFluoride: 'フッ化水素', polyimide: 'ポリイミドフィルム' },
    notes: [
      control,
      'ポリイミドフィルム（3920.99.9010）は2007年から数値があり、管理対象でない等級も含む。いずれも10桁の品目番号で、より広い6桁の番号は示していない。',
    ],
  },
  'polyimide-annual': {
    headline: (year, value, beforeYear, before) => `韓国の日本産ポリイミドフィルムの輸入は${year}年に${value}、${beforeYear}年は${before}`,
    subtitle: '韓国の日本産ポリイミドフィルム（品目番号3920.99.9010）の輸入（米ドル、年）、2007～2020年',
    series: { japan: '日本産ポリイミドフィルム' },
    notes: [control, 'この品目の月別の数値は見つからなかった。管理対象となったフッ化ポリイミドより広い品目。'],
  },
  'import-chapters': {
    headline: (year, share) => `${year}年に韓国が日本から輸入したモノの${share}を、機械類と電気機器が占めた`,
    subtitle: (year) => `韓国の対日輸入で大きい10の類（米ドル）、${year}年、HS2017年版`,
    group: (year) => `対日輸入、${year}年`,
    notes: ['類は6桁の品目の合計。2020年より後の類別の表と、逆方向の表は見つからなかった。', korea],
  },
  'japan-exports-by-section': {
    headline: (from, before, to, after) => `日本の対韓輸出に占める化学製品の割合は、${from}年の${before}から${to}年の${after}に上昇`,
    subtitle: '標準国際貿易分類（SITC）の部別の日本の対韓輸出（米ドル）、日本の記録',
    notes: [
      '最も小さい二つの部（動植物性油脂、飲料・たばこ）はデータセットにあり、図には示していない。',
      '国連貿易開発会議（UNCTAD）の表による。総額はIMFの数値と0.6%以内で一致する。',
    ],
  },
  'korea-exports-by-section': {
    headline: (from, before, to, after) => `韓国の対日輸出に占める機械類・輸送用機器の割合は、${from}年の${before}から${to}年に${after}`,
    subtitle: '標準国際貿易分類（SITC）の部別の韓国の対日輸出（米ドル）、韓国の記録',
    notes: [
      '最も小さい二つの部（動植物性油脂、飲料・たばこ）はデータセットにあり、図には示していない。',
      '国連貿易開発会議（UNCTAD）の表による。総額はIMFの数値と0.6%以内で一致する。',
    ],
  },
  'chips-and-wafers': {
    headline: (year, wafers, peakYear, peak) => `韓国の日本産シリコンウエハーの輸入は${year}年に${wafers}。最高は${peakYear}年の${peak}`,
    subtitle: '韓国のシリコンウエハー、DRAM、フラッシュメモリーの対日輸入（米ドル、年）、2000～2020年',
    series: { wafers: 'シリコンウエハー', dram: 'DRAM', flash: 'フラッシュメモリー' },
    notes: ['10桁の品目番号3818.00.1000、8542.32.1010、8542.32.1030。メモリーは2007年から数値がある。'],
  },
  'beer-exports': {
    headline: (beforeMonth, before, month, value) => `日本の対韓ビール輸出は${beforeMonth}の${before}から${month}に${value}円`,
    subtitle: '日本から韓国へのビールの輸出（円、月）、2018年9月～2020年1月のうち数値のある月',
    series: { beer: 'ビール' },
    notes: [
      '新聞が財務省の統計から引用した月のみ。その間の月は見つからなかった。',
      '2019年10月：ゼロは、計上の基準である20万円を超える輸出がなかったことを示す。韓国は3万8000ドルの輸入を記録した。2019年9月：別の新聞は58万円としている。',
    ],
  },
  'food-and-car-exports': {
    headline: (month, cars, beforeMonth, before) => `日本の対韓自動車輸出は${beforeMonth}に${before}、${month}に${cars}`,
    subtitle: '日本から韓国への食料品と自動車の輸出（円、月）、2019～2020年のうち数値のある月',
    series: { food: '食料品', cars: '自動車' },
    notes: ['新聞が財務省の統計から引用した月のみ。ほかの月は見つからなかった。'],
  },
  'food-and-car-change': {
    headline: (carsMonth, cars, foodMonth, food) =>
      `日本の対韓輸出は前年同月に比べ、自動車が${carsMonth}に${cars}減、食料品が${foodMonth}に${food}減`,
    subtitle: '日本から韓国への食料品と自動車の輸出、公表された前年同月比（%）',
    series: { food: '食料品', cars: '自動車' },
    notes: ['速報で公表された増減率。読める資料のない月は空けている。'],
  },
  'yen-per-dollar': {
    headline: (year, rate, peakYear, peak) => `${year}年の平均は1ドル＝${rate}円。最も円高だったのは${peakYear}年の${peak}円`,
    subtitle: '1米ドル当たりの円、年平均、1960～2025年',
    series: { rate: '1米ドル当たりの円' },
    notes: ['線が下がると円高。'],
  },
  'won-per-dollar': {
    headline: (year, rate, beforeYear, before) => `${year}年の平均は1ドル＝${rate}ウォンで、${beforeYear}年の${before}ウォンよりウォン安`,
    subtitle: '1米ドル当たりのウォン、年平均、1960～2025年',
    series: { rate: '1米ドル当たりのウォン' },
    notes: ['線が下がるとウォン高。'],
  },
  'japanese-investment': {
    headline: (year, value, beforeYear, before) =>
      `日本から韓国への直接投資（申告ベース）は${year}年に${value}、${beforeYear}年は${before}`,
    subtitle: '韓国政府に申告された日本からの直接投資（米ドル、年）、数値のある年',
    series: { investment: '日本からの投資' },
    notes: [
      '申告ベースの投資：発表された計画であり、実際に払い込まれた額ではない。',
      '2013～2023年の数値と、韓国から日本への投資の年別の数値は見つからなかった。',
    ],
  },
};
