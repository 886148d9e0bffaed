import type { chart as en } from '../en/chart';
import { strengths } from './evidence';
import { when } from './when';

/** Words around every figure: legend, tooltip, table, downloads, footnotes. */
export const chart: typeof en = {
  margin: (points: string) => `±${points}ポイント（名目の標本誤差）`,
  sample: (people: string) => `有効回答数${people}`,
  fieldDates: (period: string) => `調査期間：${period}`,
  source: (name: string) => `出典：${name}`,
  series: '系列',
  events: '出来事',
  showEvents: '図に表示する',
  cutAxis: '縦軸はゼロから始まっていない。',
  hollow: '白抜きの点と点線は、暫定値・推計値・算出値。',
  margins: 'ひげと帯は名目の標本誤差（信頼度95%）。各調査を単純無作為抽出とみなした場合の値。',
  noMargins: '標本誤差は示していない。回答者の割合で、かつ有効回答数が公表された点がないため。',
  noMarginsFor: (series: string) => `次の系列には標本誤差を示していない（回答者の割合でないか、有効回答数が公表されていない）：${series}。`,
  someMarginsMissing: (series: string) =>
    series === ''
      ? 'ひげのない点は、有効回答数が公表されていない。'
      : `次の系列のうち、ひげのない点は有効回答数が公表されていない：${series}。`,
  gapLegend: '線の途切れは、データの欠落を示す。',
  breakLabel: '系列の断絶',
  breakNote: (label: string, reason: string, series?: string) =>
    `${series === undefined ? '' : `${series}、`}${when(label)}の前に系列の断絶：${reason.replace(/[.。]$/, '')}。`,
  table: 'データ表',
  cardHint: 'どのセルにも、数値の出どころを示すカードがある。クリックまたはタップするか、矢印キーで移動してEnterキーを押すと開く。',
  period: '時期',
  group: '区分',
  download: 'ダウンロード',
  csvDisplayed: 'この図のCSV',
  csvFull: (dataset: string) => `データセット全体のCSV：${dataset}`,
  svg: 'SVG画像',
  png: 'PNG画像',
  pngFailed: 'PNG画像を作成できなかった。SVG画像も同じ内容。',
  sources: '出典',
  strength: (word) => `資料の確かさ：${word}`,
  strengths,
  moreNotes: (count: string) => `ほかの注（${count}件）`,
  failed: '操作できる図を読み込めなかった。',
  retry: '再試行',
  keys: '操作できる図。左右の矢印キーで各点を読み上げる。同じデータは下の表にもある。',
  keysPick: '上下の矢印キーで同じ時点の別の系列に移り、Enterキーでその点を選ぶ。点をクリックまたはタップしても選べる。',
  others: 'ほか',
};
