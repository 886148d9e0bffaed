import type { DatasetTexts } from '../datasets';

/** Name and content of each dataset. */
export const datasetTexts: DatasetTexts = {
  'poll-responses': {
    title: '世論調査の回答',
    description:
      'サイトに載せた世論調査の全数値を一つの形にまとめた。誰に、どの国について、どの質問をし、どの回答が何%だったか。数値のない調査回も、理由を付けて残している。',
  },
  'poll-means': { title: '世論調査の平均値', description: '感情温度など、尺度で答える質問の平均値。' },
  'poll-programmes': {
    title: '世論調査のシリーズ',
    description: '調査シリーズごとの実施主体と、調査回の呼び方。調査方法の断絶があれば別のシリーズとする。',
  },
  'poll-waves': {
    title: '世論調査の調査回',
    description: 'シリーズ・調査対象ごとの各調査回。有効回答数、調査期間、調査方法、実査機関。',
  },
  'poll-questions': { title: '世論調査の質問', description: '質問の一覧。確認できたものは原語の質問文も載せた。' },
  'poll-answers': { title: '世論調査の選択肢', description: '質問ごとの選択肢とその順序、合計の構成。' },
  'poll-breaks': { title: '世論調査の系列の断絶', description: '調査方法がどこで変わり、その前後を線でつなげるかどうか。' },
  'trade-annual': {
    title: '貿易（年）',
    description: '日韓間のモノの貿易を、報告国ごとの記録により双方向で示す。二つの報告国の数値を足すことはない。',
  },
  'trade-monthly': { title: '貿易（月）', description: '報告国ごとの月別のモノの貿易。見つかった月のみ。' },
  'trade-monthly-change': {
    title: '月別貿易の前年同月比',
    description: '公表された前年同月比。総額、食料品、自動車。',
  },
  'trade-mirror-annual': {
    title: 'ミラー統計の差',
    description: '同じモノについての二つの記録の差（輸入国の記録から輸出国の記録を引いた値）。年・方向別。',
  },
  'trade-reconciled-annual': {
    title: '調整済み貿易額',
    description: '研究者が両国の記録を調整した第三の系列。どちらの国の記録でもなく、照合用に収めた。',
  },
  'trade-world-annual': { title: '対世界の貿易', description: '各国のモノの貿易の総額。割合の計算に使う。' },
  'trade-partner-shares': {
    title: '相手国の割合と順位',
    description: '報告国の貿易に占める相手国の割合と順位、最大の貿易相手国。',
  },
  'trade-commodities-annual': {
    title: '品目別貿易',
    description: '複数の分類による品目別のモノの貿易。見つかった年のみ。異なる分類を混ぜることはない。',
  },
  'trade-controlled-materials': {
    title: '輸出管理の対象素材',
    description: '2019年7月に日本の輸出管理の対象となったフッ化水素、レジスト、ポリイミドフィルムの韓国の輸入。供給国別。',
  },
  'trade-boycott-items': {
    title: '不買運動の対象品目',
    description: '日本から韓国へのビール、食料品、自動車の輸出。2018～2020年の一部の月。',
  },
  'investment-annual': { title: '直接投資', description: '日本から韓国への直接投資（申告ベース）。見つかった年のみ。' },
  'exchange-rates': { title: '為替レート', description: '1米ドル当たりのウォンと円。年・月別。' },
  'arrivals-monthly': {
    title: '訪日・訪韓外客数（月）',
    description: '訪日韓国人と訪韓日本人の月別の数。入国先の国の統計による。',
  },
  'arrivals-annual': {
    title: '訪日・訪韓外客数（年）',
    description: '同じ統計の年計。月の合計と食い違う場合はその差も示す。',
  },
  'arrivals-purpose-monthly': {
    title: '目的別外客数',
    description: '訪問目的別の外客数。区分は入国先の国による。',
  },
  'arrivals-age-sex-monthly': { title: '年齢・性別の外客数', description: '訪韓日本人の年齢層別・男女別の数。' },
  'entries-monthly': {
    title: '韓国法務省の入国者統計',
    description: '韓国の出入国管理を通った日本国籍者の全入国。もう一つの公的統計で、訪韓外客数とつなぐことはない。',
  },
  'arrivals-world': { title: '全世界からの外客数', description: '各国の外客の総数。割合の計算に使う。' },
  'visitor-spending': {
    title: '旅行消費額',
    description: '訪問者の消費額。年・四半期別、各国の独自の調査による。',
  },
  population: { title: '人口', description: '各国の居住人口。人口当たりの計算に使う。' },
  events: { title: '出来事', description: '日付のある日韓関係の出来事。英語・日本語・韓国語の題名付き。' },
  claims: { title: '検証対象の記述', description: '流布している五つの記事にあった数値を含む記述を、検証できる形にした。' },
  glossary: { title: '用語集', description: 'サイトで使う用語の英語・日本語・韓国語。' },
  translations: {
    title: '訳文',
    description: 'ほかのデータセットに英語で記録された文（注、理由など）の日本語訳と韓国語訳。いずれも当サイトの訳。',
  },
  sources: { title: '出典', description: '数値を読み取った全資料と、そのアドレス、閲覧日。' },
  conflicts: {
    title: '食い違い',
    description: '一つの数値について資料ごとに値が異なる例。採用した値、しなかった値、その理由。',
  },
  'left-out': { title: '除外したデータ', description: '集めたが、どのデータセットにも含めなかった行とその理由。' },
};
