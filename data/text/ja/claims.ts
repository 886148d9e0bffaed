import type { claimsPages as en } from '../en/claims';
import { formulas } from './claims/formulas';
import { own } from './claims/own';
import { caveats, differences, missing, provisos, reasons, verdicts } from './claims/verdicts';

/** Words of the pages that check statements. */
export const claimsPages: typeof en = {
  title: '記述の検証',
  lede: (count, articles) =>
    `流布している${articles}本の記事で見つかった${count}件の記述を、それぞれこのサイトのデータから算出し直した。判定は人が書くのではなく、式と数値から導かれ、数値が変われば判定も変わる。`,
  counts: { title: '判定', verdict: '判定', count: '記述の数', meaning: 'どのような場合か' },
  method:
    '算出した値が、四捨五入を考慮して記述と合う範囲にあれば「一致」とする。次の場合は注意点を付ける。数値の資料が報道や転載だけである。確定値ではない。別の値を載せた資料がある。間に調査方法の変更が表示されている。差が名目の標本誤差の範囲内にある。記述が指しうる別の記録・基準・調査では異なる。判定は記述された文言についてのもので、記事や筆者についてのものではない。',
  filter: {
    topics: '分野（選ばなければすべて）',
    verdicts: '判定（選ばなければすべて）',
    reset: 'すべて表示',
  },
  topics: { polls: '世論調査', trade: '貿易・金融', tourism: '観光・往来', other: '外交' },
  listTitle: 'すべての記述',
  claimed: '記述の値',
  computed: '算出した値',
  noNumber: '数値なし',
  notWorkedOut: '算出せず',
  formula: '式と数値',
  whole: (id) => `${id}：図、用いたすべての数値、ほかに試したもの`,
  figuresUsed: (count) => `用いた数値：${count}個`,
  more: (count) => `全${count}個の数値`,
  cells: { figure: '数値', period: '時期または行', value: '値', status: '注意' },
  saidIn: '記述のある記事',
  caveats: '注意点',
  tried: {
    title: 'ほかの記録・基準・期間',
    with: '用いたもの',
    found: '算出した値',
    fits: '記述と一致するか',
    yes: '一致',
    no: '不一致',
    unknown: '数値なし',
  },
  series: '元の系列',
  compare: 'これらの系列を比較のページで開く',
  turn: { label: 'ほかの記述', before: '前', after: '次' },
  pageTitle: (id, statement) => `${id}：${statement}`,
  /** A statement in quotation marks. */
  quoted: (statement) => `「${statement}」`,
  /** Before the English of a statement whose translation stands above. */
  ourTranslation: '当サイトの訳。英語の原文：',
  verdicts,
  reasons,
  differences,
  provisos,
  missing,
  caveatTexts: caveats,
  formulas,
  own,
};
