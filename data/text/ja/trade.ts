import type { tradePages as en, tradeFigures as enFigures } from '../en/trade';

const korea = '韓国の記録：通関ベース、米ドル建て。輸出はFOB（運賃などを含まない）、輸入はCIF（運賃・保険料を含む）。';
const japan = '日本の記録：輸出はFOB、輸入はCIF。ドル建ての数値は日本のIMFへの報告、円建ての数値は財務省による。';
const neverAdded = '一つの流れについての両国の数値は同じモノを二重に数えたもので、比べることはあっても足すことはない。';
const afterImf = '2020年まで：各国のIMFへの報告。その後：韓国の税関と省庁の発表で、多くは四捨五入され、確定値とは限らない。';
const gaps = '2024年は輸出入の合計だけ、2025年は輸出（速報値）だけが見つかった。';
const nominal = '額は名目値で、物価や為替レートの変動は調整していない。';
const control =
  '日本は2019年7月4日、3品目の韓国向け輸出を契約ごとの個別許可とした。図はモノがいつ動いたかを示すもので、その理由を示すものではない。';
const selected = 'データにあるのは主な供給国のみで、割合はそれらの合計に対するもの。全輸入に対する割合ではない。';
const imfShare = '割合は、IMFに報告された各国自身の輸出入によるもの。';

const goodsWithJapan = { exports: '対日輸出', imports: '対日輸入' };
const goodsWithKorea = { exports: '対韓輸出', imports: '対韓輸入' };

/** Words of the trade figures. Numbers arrive formatted. */
export const tradeFigures: typeof enFigures = {
  'trade-as-korea-reports': {
    headline: (year, exports, imports) => `韓国の対日輸出と対日輸入は、ともに${year}年が最高で、それぞれ${exports}と${imports}`,
    subtitle: '韓国の記録による対日貿易（モノ、米ドル、年）、1960～2025年',
    series: goodsWithJapan,
    notes: [korea, afterImf, gaps, nominal, '2017年：韓国の通関ベースの月の合計は、図に示すIMFの数値より輸出で1.1%、輸入で1.4%多い。'],
  },
  'trade-as-japan-reports': {
    headline: (from, to) => `日本の記録では、${from}年から${to}年まで毎年、対韓輸出が対韓輸入を上回った`,
    subtitle: '日本の記録による対韓貿易（モノ、米ドル、年）、1960～2020年',
    series: goodsWithKorea,
    notes: [japan, '2020年より後の日本側のドル建ての数値は見つからなかった。', nominal],
  },
  'trade-japan-yen': {
    headline: (year, value, before, beforeYear) => `日本の対韓輸出は${year}年に${value}、${beforeYear}年は${before}`,
    subtitle: '財務省の記録による対韓貿易（モノ、円、年）、2018～2023年',
    series: goodsWithKorea,
    notes: [
      japan,
      '2018年より前と、2021年・2022年の円建ての数値は見つからなかった。ドル建ての数値を円に換算し直すことはしない。',
      '2020年の輸出：資料には4兆7556億6000万円とあるが、同じ資料の差引額から求めた4兆7665億6000万円を示した。',
    ],
  },
  'korea-to-japan-two-records': {
    headline: (year, importer, exporter) => `${year}年に韓国から日本へ渡ったモノは、日本の記録では${importer}、韓国の記録では${exporter}`,
    subtitle: '韓国から日本へのモノの流れ、両国の記録（米ドル、年）',
    series: { exporter: '韓国の輸出（FOB）', importer: '日本の輸入（CIF）' },
    notes: [neverAdded, '食い違いの理由は、下の「ミラー統計の差」に示した。', afterImf],
  },
  'japan-to-korea-two-records': {
    headline: (year, importer, exporter) => `${year}年に日本から韓国へ渡ったモノは、韓国の記録では${importer}、日本の記録では${exporter}`,
    subtitle: '日本から韓国へのモノの流れ、両国の記録（米ドル、年）',
    series: { exporter: '日本の輸出（FOB）', importer: '韓国の輸入（CIF）' },
    notes: [neverAdded, '食い違いの理由は、下の「ミラー統計の差」に示した。', afterImf],
  },
  'trade-balance': {
    headline: (from, year, deficit) => `韓国の対日貿易収支は、数値のある${from}年以降、毎年赤字。${year}年の赤字は${deficit}`,
    subtitle: '韓国の対日輸出から対日輸入を引いた額、韓国の記録（米ドル、年）',
    series: { balance: '韓国の対日貿易収支' },
    computed: '同じ年の輸出から輸入を引いた額。いずれも韓国の記録。',
    notes: [korea, afterImf, '2024年と2025年は、輸出と輸入の両方がそろわないため示していない。'],
  },
  'trade-total': {
    headline: (year, total, peakYear, peak) => `韓国の対日貿易の総額は${year}年に${total}で、${peakYear}年の${peak}を下回る`,
    subtitle: '韓国の対日輸出と対日輸入の合計、韓国の記録（米ドル、年）',
    series: { total: '輸出と輸入の合計' },
    computed: '同じ年の輸出と輸入の合計。いずれも韓国の記録。',
    breakReason: '2024年からは韓国貿易協会が公表した総額で、輸出と輸入の内訳は見つからなかった',
    notes: [korea, afterImf, '一国の貿易総額では通例として、輸出をFOB、輸入をCIFで数える。'],
  },
  'mirror-gap-percent': {
    headline: (from, to, low, high) => `${from}～${to}年は常に輸入国の記録が輸出国の記録を上回り、その差は${low}～${high}`,
    subtitle: '同じモノについての輸入国の記録と輸出国の記録の差、輸出国の記録に対する割合（%）、1960～2020年',
    series: { toJapan: '韓国から日本へ', toKorea: '日本から韓国へ' },
    notes: [
      '両者が食い違う理由：輸入額は運賃と保険料を含む。香港などを経由するモノがある。ある年に通関したモノが翌年に着くことがある。円とドルの換算レートが異なる。',
      '負の値は、輸入国の記録が輸出国の記録より少ないことを示す。1960～1962年は、日本が記録した対韓輸出が、韓国が記録した対日輸入を大きく上回った。',
    ],
  },
  'mirror-gap-dollars': {
    headline: (year, toKorea, toJapan) => `${year}年の両国の記録の差は、日本から韓国へのモノで${toKorea}、韓国から日本へのモノで${toJapan}`,
    subtitle: '同じモノについての輸入国の記録と輸出国の記録の差（米ドル、年）、1960～2020年',
    series: { toJapan: '韓国から日本へ', toKorea: '日本から韓国へ' },
    notes: ['理由は、割合で示した差と同じ。', nominal],
  },
  'partner-share': {
    headline: (peakYear, peak, year, last) => `韓国の貿易に占める日本の割合は、${peakYear}年の${peak}から${year}年の${last}に低下`,
    subtitle: 'モノの貿易（輸出と輸入の合計）に占める相手国の割合（%）、各国自身の記録、1960～2020年',
    series: { ofKorea: '韓国の貿易に占める日本', ofJapan: '日本の貿易に占める韓国' },
    notes: [imfShare, '2020年より後の比較できる表は見つからなかった。'],
  },
  'partner-share-by-flow': {
    headline: (year, exports, imports) => `${year}年に韓国の輸出に占める日本の割合は${exports}、輸入に占める割合は${imports}`,
    subtitle: 'モノの輸出と輸入それぞれに占める相手国の割合（%）、各国自身の記録、1960～2020年',
    series: {
      koreaExports: '韓国の輸出に占める日本',
      koreaImports: '韓国の輸入に占める日本',
      japanExports: '日本の輸出に占める韓国',
      japanImports: '日本の輸入に占める韓国',
    },
    notes: [imfShare],
  },
  'partner-share-recent': {
    headline: (year, exports) => `韓国の輸出に占める日本の割合は${year}年に${exports}`,
    subtitle: '韓国のモノの輸出と輸入に占める日本の割合（%）、韓国の記録、2020年より後で数値のある年',
    series: { exports: '韓国の輸出に占める日本', imports: '韓国の輸入に占める日本' },
    computed: '対世界貿易に対する対日貿易の割合。いずれも韓国の発表による。',
    notes: [
      '公表された総額から計算した。多くは四捨五入された速報値。1960～2020年のIMFの表の続きではないため、別に示す。',
      '対日貿易と対世界貿易の両方が見つかった年だけを示す。',
    ],
  },
  'partner-rank': {
    headline: (year, japan, korea) => `${year}年に日本は韓国にとって${japan}番目、韓国は日本にとって${korea}番目の貿易相手国`,
    subtitle: 'モノの貿易（輸出と輸入の合計）での順位、個々の国・地域の中で、各国自身の記録、1960～2020年（1が最大）',
    series: { ofKorea: '韓国にとっての日本の順位', ofJapan: '日本にとっての韓国の順位' },
    notes: ['IMFの表にある個々の国・地域の中での順位。国のグループは除き、香港と台湾は一つの経済と数える。', '線が低いほど順位が高い。'],
  },
  'trade-monthly-korea': {
    headline: (month, imports, exports) => `${month}の韓国の対日輸入は${imports}、対日輸出は${exports}`,
    subtitle: '韓国の記録による対日貿易（モノ、米ドル、月）、2026年7月までの数値のある月',
    series: goodsWithJapan,
    notes: [
      korea,
      '2015年1月～2020年5月は毎月、その前後は一部の月のみ。輸出は2025年6月から再びある。その間の月は見つからず、線をつないでいない。',
      '2020年と2026年の月の数値は、公表時点で確定していない。',
    ],
  },
  'trade-monthly-japan': {
    headline: (month, exports, imports) => `${month}の日本の対韓輸出は${exports}、対韓輸入は${imports}`,
    subtitle: '財務省の速報による対韓貿易（モノ、円、月）、2016年9月～2026年1月',
    series: goodsWithKorea,
    notes: [japan, '速報値。読める資料が見つかった月だけを示し、線は隣り合う月だけを結ぶ。'],
  },
  'trade-monthly-change': {
    headline: (month, change) => `日本の対韓輸出は${month}に前年同月を${change}下回った`,
    subtitle: '対韓貿易（モノ）の公表された前年同月比（%）、日本の記録',
    series: goodsWithKorea,
    notes: ['速報で公表された増減率。円建てのため、為替レートの変動を含む。', '読める資料のない月は空けている。'],
  },
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

/** Words of the trade page. */
export const tradePages: typeof en = {
  title: '貿易',
  lede: '日本と韓国が互いに何をどれだけ売り買いしているかを、両国それぞれの記録で示す。同じモノについての両国の記録は食い違う。ここでは並べて示し、足すことはない。',
  afterImf: '2020年まではIMFの表、以降は韓国の発表',
  ratesBreak: 'ここまでは世界銀行の年平均、以降は米連邦準備理事会（FRB）の平均',
  sections: {
    flows: { title: '双方向の貿易（年）', intro: '報告国ごとの輸出と輸入、貿易収支、総額。' },
    records: {
      title: '同じモノの二つの記録',
      intro: '一方の国を出たモノは、他方の国に着くはずである。その二つの記録は食い違う。',
    },
    partners: { title: '互いの重み', intro: 'それぞれの国の貿易に占める相手国の割合と順位。' },
    months: { title: '月ごとの動き', intro: '読める資料のある月の数値。' },
    controlled: {
      title: '輸出管理の対象素材',
      intro: '日本が2019年7月に契約ごとの個別許可とした3品目。韓国の税関が記録した輸入でみる。',
    },
    goods: { title: '品目別', intro: '貿易分類の類と部。表がそろう年のみ。' },
    consumer: {
      title: 'ビール、食料品、自動車',
      intro: '2019年7月に韓国で不買運動の呼びかけがあった後、新聞が追った消費財。',
    },
    money: {
      title: '為替レートと投資',
      intro: '両国の通貨でみた1ドルの値段と、韓国に申告された日本の投資。',
    },
  },
  definitions: {
    title: '用語の定義',
    items: [
      {
        term: 'FOBとCIF',
        meaning:
          'FOB（本船渡し価格）は輸出国側の国境でのモノの価額、CIF（運賃・保険料込み価格）は輸入国側の国境での価額。両国とも輸出をFOB、輸入をCIFで数えるため、同じモノの記録は輸入側の方が大きいのが普通である。',
      },
      {
        term: '原産国と最終仕向け国',
        meaning:
          '輸入はモノが作られた国、輸出は判明している最終の行き先で記録する。第三の国・地域を経由するモノは、一方の国の表にだけ載ることがある。',
      },
      {
        term: '暫定値',
        meaning:
          '最初の公表値。前年の数値は、韓国が1月1日ごろ、日本が1月下旬に公表する。韓国は2月に、日本は3月に締め、両国とも後に改定する。',
      },
      { term: '申告ベースの投資', meaning: '韓国政府に申告された計画であり、実際に払い込まれた額ではない。' },
    ],
  },
  /** Chapters of the Harmonised System that are drawn, shortened. */
  chapters: {
    '27': '鉱物性燃料・鉱物油',
    '29': '有機化学品',
    '32': '染料・塗料・インキ',
    '38': 'その他の化学工業品',
    '39': 'プラスチック',
    '72': '鉄鋼',
    '73': '鉄鋼製品',
    '84': '機械類',
    '85': '電気機器',
    '87': '車両（鉄道を除く）',
    '90': '光学・計測・医療機器',
  },
  sitcSections: {
    '0': '食料品・動物',
    '1': '飲料・たばこ',
    '2': '原材料（燃料を除く）',
    '3': '鉱物性燃料',
    '4': '動植物性油脂',
    '5': '化学製品',
    '6': '原料別製品',
    '7': '機械類・輸送用機器',
    '8': '雑製品',
    '9': '特殊取扱品',
  },
};
