import type { timelinePages as en } from '../en/timeline';

/** Short names of the figures that are read around events. */
const names: typeof en.names = {
  'mutual-impressions': '相手国に「良い印象」',
  'cabinet-office-affinity': '韓国に「親しみを感じる」日本人',
  'cabinet-office-relations': '日韓関係を「良好」とみる日本人',
  'bbc-mutual-positive': '相手国の影響は「主に良い」',
  'hankook-yomiuri-relations-good': '日韓関係は「良い」（読売新聞・韓国日報）',
  'gallup-korea-japan': '日本に好感を持つ韓国人（韓国ギャラップ）',
  'jpri-south-koreans-on-japan': '日本に好感が持てる韓国人（新聞通信調査会）',
  'chosun-mainichi-affinity': '相手国への親近感（毎日新聞・朝鮮日報）',
  'arrivals-monthly': '相互訪問（月）',
  'arrivals-both-ways': '相互訪問（年）',
  'trade-monthly-korea': '韓国の対日貿易（月）',
  'trade-as-korea-reports': '韓国の記録による日韓貿易（年）',
  'trade-as-japan-reports': '日本の記録による日韓貿易（年）',
  'hydrogen-fluoride-monthly': '韓国の日本産フッ化水素の輸入（月）',
  'photoresist-monthly': '韓国の日本産レジストの輸入（月）',
  'yen-per-dollar': '1米ドル当たりの円（年）',
  'won-per-dollar': '1米ドル当たりのウォン（年）',
};

/** What a row holds, where its figure's name does not say it. */
const spans: typeof en.around.spans = { 'months-12': '12カ月', 'months-24': '24カ月' };

/** Words of the timeline and of the events' own pages. */
export const timelinePages: typeof en = {
  title: '年表',
  lede: (count: string, from: string, to: string) =>
    `${from}年から${to}年までの出来事${count}件を、主な系列とともに一つの時間軸に示す。題名を選ぶと、その前後の各系列の動きを見られる。`,
  caution:
    '出来事の後に数値が変わっても、その出来事が原因だとは限らない。同じ時期にほかのことも起きており、ここにあるのは因果関係の検証ではない。',
  names,
  strips: {
    title: '一つの時間軸でみる出来事と系列',
    lanes: '分野別の出来事',
    lanesKey: '大きな点は主な出来事、短い線はその他の出来事。下の一覧にはすべて載せた。',
    intro: '各系列は数値のある時期から始まり、それより前は出来事だけを示す。破線の縦線は系列の断絶。理由はリンク先のページにある。',
    lines: '主な出来事の線を系列に重ねる',
    whole: '図・表・出典を見る',
  },
  filter: {
    legend: '選んだ分野だけを表示（選ばなければすべて）',
    main: '主な出来事のみ',
    reset: 'すべて表示',
  },
  listTitle: 'すべての出来事',
  toList: '出来事の一覧へ',
  decade: (year: number) => `${year}年代`,
  main: '主な出来事',
  touches: (topics: string) => `関連する系列：${topics}`,
  source: (name: string) => `出典：${name}`,
  inTimeline: '年表で見る',
  around: {
    title: '前後の動き',
    rules:
      '月次は、出来事のあった月の前と後それぞれ12カ月・24カ月の合計。当月はどちらにも含めない。年次は前年と翌年。世論調査は、調査期間が出来事の前に終わった最後の調査と、後に始まった最初の調査で、いずれも24カ月以内のもの。増減に付けた誤差は、二つの調査の差の名目の標本誤差。前後とも数値のない系列は省いた。系列名を選ぶと、図の全体と出典を見られる。',
    silent: '前後を比べる系列のなかに、この出来事に十分近い数値を持つものはない。',
    columns: { series: '系列', before: '前', after: '後', change: '増減' },
    series: (label: string, span: string) => `${label}、${span}`,
    spans,
    points: (signed: string) => `${signed}ポイント`,
    percent: (signed: string) => `${signed}%`,
    beyond: (margin: string) => `誤差±${margin}を超える`,
    within: (margin: string) => `誤差±${margin}の範囲内で、変化とは言えない`,
    noMargin: 'どちらかの調査の有効回答数が分からないか、数値が算出値のため、誤差は示せない',
    broken: (reasons: string[]) =>
      `間に系列の断絶があり、比較しない：${reasons.map((reason) => reason.replace(/[.。]$/, '')).join('、')}。`,
    missing: (periods: string) => `次の時期の数値がなく、比較しない：${periods}。`,
    onlyOneSide: '前後の一方に調査がなく、比較しない。',
    none: '–',
  },
  charts: {
    title: '前後24カ月',
    line: '縦線は出来事のあった日（続いた場合は初日）。',
    partOf: '元の図：',
  },
  sameTimes: '前後12カ月以内のほかの出来事',
  turn: { label: '前後の出来事', before: '前', after: '後' },
};
