import type { tradeFlowFigures as en } from '../../en/trade/flows';
import { japan, korea } from './notes';

const neverAdded = '一つの流れについての両国の数値は同じモノを二重に数えたもので、比べることはあっても足すことはない。';
const afterImf = '2020年まで：各国のIMFへの報告。その後：韓国の税関と省庁の発表で、多くは四捨五入され、確定値とは限らない。';
const gaps = '2024年は輸出入の合計だけ、2025年は輸出（速報値）だけが見つかった。';
const nominal = '額は名目値で、物価や為替レートの変動は調整していない。';
const imfShare = '割合は、IMFに報告された各国自身の輸出入によるもの。';
const goodsWithJapan = { exports: '対日輸出', imports: '対日輸入' };
const goodsWithKorea = { exports: '対韓輸出', imports: '対韓輸入' };

/** Words of the figures of all goods: by year, by month, in two records, as shares. Numbers arrive formatted. */
export const tradeFlowFigures: typeof en = {
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
};
