import type { Difference, Missing, Proviso } from '../../../claims/formula';
import type { Verdict } from '../../../claims/judge';
import type { caveats as enCaveats, reasons as enReasons } from '../../en/claims/verdicts';
import { when } from '../when';

/** What each verdict is called, and when it is given. The sign stands beside the name, so that colour is never all. */
export const verdicts: Record<Verdict, { name: string; sign: string; meaning: string }> = {
  agrees: { name: '一致', sign: '=', meaning: '算出した値が記述と合う範囲にある、または記述の内容が成り立つ。' },
  'agrees-with-caveat': {
    name: '一致（注意点あり）',
    sign: '≈',
    meaning: '一致するが、知っておくべき点がある。資料そのものではなく写しによる、別の値を載せた資料がある、別の基準では異なる、など。',
  },
  differs: {
    name: '不一致',
    sign: '≠',
    meaning: '算出した値が記述と合う範囲にない、または記述の内容が成り立たない。',
  },
  'not-comparable': {
    name: '比較不能',
    sign: '∦',
    meaning: '必要な数値の作り方が異なるため、その間の差を読まない。',
  },
  'cannot-be-checked': {
    name: '検証不能',
    sign: '?',
    meaning: '必要な数値がデータにない、または記述に検証できる内容がない。',
  },
};

/** What the verdict rests on. */
export const reasons: typeof enReasons = {
  range: (low, high) => `記述と合う範囲は${low}から${high}。`,
  around: (value, half) => `記述と合う範囲は${value}の前後${half}。`,
  exactly: (value) => `記述と合う値は${value}。`,
  atLeast: (value) => `記述と合う値は${value}以上。`,
  atMost: (value) => `記述と合う値は${value}以下。`,
  inRange: '算出した値はこの範囲にある。',
  outOfRange: (by, side) => `算出した値は記述より${side === 'higher' ? '高い' : '低い'}（差：${by}）。`,
  holds: '記述の内容は、これらの数値で成り立つ。',
  fails: '記述の内容は、これらの数値で成り立たない。',
  failing: (parts) => `次の点で成り立たない：${parts.join('、')}。`,
  missing: (cells) => `次の数値がない：${cells.join('、')}。`,
  noBase: 'ゼロ以下の数値に対する割合（%）は計算できない。',
  cell: (series, label) => `「${series}」の${when(label)}`,
  row: (row) => `行${row}`,
  broken: (series, breaks) => `「${series}」は、この期間を通して比べられない。${breaks}`,
  unlike: (a, b) => `「${a}」と「${b}」は同じ測定ではない。`,
  would: (other, value) => `${other}：${value}で、記述と一致する。`,
  wouldAcross: (other, value) => `${other}：同じ測定ではないが算出すると${value}で、記述と一致する。`,
  noneWould: '試したほかの記録・基準・期間も、記述と一致しない。',
  nearest: 'データのなかで最も近いもの',
};

/** What another formula has that the checked one has not, at the start of a sentence or in a table. */
export const differences: Record<Difference, string> = {
  'other-record': '同じモノについての相手国の記録',
  'mixed-records': '始点は日本の記録、終点は韓国の記録',
  reconciled: 'どちらの国のものでもない調整済みの値',
  'tourists-only': '観光目的の訪問のみ',
  'earlier-base': 'より早い年を始点とした場合',
  'earlier-wave': 'この集団の数値がある最後の調査回',
  'claimed-period': '記述された期間全体',
  'other-poll': '別の調査',
};

/** What the statement and the figure do not share, or do not say. */
export const provisos: Record<Proviso, string> = {
  'countries-polled': '調査された国々のなかで成り立つ。すべての国ではない。',
  'plan-not-handling': '調査が聞いたのは財団を通じた支払いの案についてで、大統領の対応全般についてではない。',
  'bilateral-visit':
    '出典は、二国間会談のための韓国大統領の前回の訪日から数えている。首脳はほかの場でも会っており、そうした会談はデータにない。',
  'younger-undefined': '記述は、若い世代が誰かを示していない。公表された最も若い層と最も高齢の層を比べた。',
  'low-undefined': '記述は、どこからが低いかを数で示していない。半数未満を低いとみなし、両国民を比べた。',
  'list-not-public': 'どの品目を数えたかが公表されておらず、割合を算出し直せない。',
  'not-a-cause': '検証したのは数値の動きだけである。後に起きたからといって、それによって起きたことにはならない。',
};

/** Why a statement has no formula: what it would take. */
export const missing: Record<Missing, string> = {
  'no-list': '記述に一覧も出典もなく、データにもない。',
  'no-poll-named': '記述は調査の名を挙げておらず、これを聞いた調査はデータにない。',
  'poll-not-found': '挙げられた調査は見つからなかった。国民について聞いたデータ中の調査は別のものである。',
  'no-age-table': 'この調査の年齢別の表は見つからなかった。データにあるのは50代の数値だけである。',
  'no-number-claimed': '記述に数値も日付も調査名もなく、数値と照らし合わせられる内容がない。',
  'no-model': '日付も数値もないモデルの予測に基づく。データにあるのは実績で、予測はない。',
  'no-gdp': '年も指標も示されておらず、データに国内総生産（GDP）はない。',
  'changing-list': '輸入を規制した国の数は時点と数え方により異なり、その一覧はデータにない。',
  'no-suppliers': '数値が示されておらず、割合の計算に必要な全供給国からのこれらの素材の輸入はデータにない。',
};

/** One sentence a caveat. */
export const caveats: typeof enCaveats = {
  secondary: (all, count, of) =>
    of === '1'
      ? '数値は、公表元の資料ではなく報道や転載から読み取った。'
      : `公表元の資料ではなく、報道や転載から読み取った：${all ? 'すべての数値' : `${of}個中${count}個の数値`}。`,
  'not-final': (labels) => `次の数値は確定値ではない：${labels}。`,
  doubtful: (labels) => `次の数値は疑問があるが、出典のまま載せた：${labels}。`,
  'in-words': 'この数は一つの資料の文中にあり、どの系列にも含まれない。',
  conflict: (subject, kept, other, by) =>
    `「${subject}」には別の値を載せた資料がある：採用した値は${kept}${other === undefined ? '' : `、他の値は${other}`}${by === undefined ? '' : `（${by}）`}。`,
  'marked-break': (sentence) => sentence,
  'within-margin': (found, size) => `差は名目の標本誤差±${size}ポイントの範囲内にある：${found}。`,
  'no-margin': '一部の割合の有効回答数が公表されておらず、差の標本誤差が分からない。',
  steps: (found) => `すべての動きが同じ向きではない：${found}。`,
  alternative: (other, found) => `${other}：${found}で、記述と一致しない。`,
};
