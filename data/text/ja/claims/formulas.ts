import type { formulas as en } from '../../en/claims/formulas';
import { when } from '../when';

const ways = { up: '高く', down: '低く' };

/** Formulas in words, and what they come to. Every figure arrives written. */
export const formulas: typeof en = {
  term: {
    point: (series, label) => `「${series}」の${when(label)}`,
    span: (series, from, to) => `「${series}」の${when(from)}から${when(to)}までの合計`,
    sum: (terms) => terms.join('＋'),
    cell: (dataset, row) => `データセット「${dataset}」の行${row}`,
    words: (dataset, row, phrase) => `データセット「${dataset}」の行${row}の「${phrase}」にある数`,
  },
  level: (term) => `数値そのもの：${term}。`,
  changePercent: (from, to) => `一つ目の数値から二つ目の数値への増減率（%）。一つ目：${from}。二つ目：${to}。`,
  changePoints: (from, to) => `二つ目の割合から一つ目の割合を引いたポイント差。一つ目：${from}。二つ目：${to}。`,
  ratio: (term, to) => `一つ目の数値を二つ目の数値で割った値。一つ目：${term}。二つ目：${to}。`,
  growth: (from, to) => `年平均成長率：二つ目の数値を一つ目の数値で割り、間の年数分の1乗をとって1を引く。一つ目：${from}。二つ目：${to}。`,
  rank: (series, label) =>
    `${when(label)}に同じ国を評価した全調査国のなかでの「${series}」の順位（割合の高い順）。自国への評価と平均は除く。`,
  trend: (series, from, to, direction) =>
    `${series.map((name) => `「${name}」`).join('＋')}：${when(to)}の数値が${when(from)}の数値より${ways[direction]}なければならない。その間に同じ向きに動いた回数も数える。`,
  greater: (term, than) => `一つ目の数値が二つ目の数値より大きくなければならない。一つ目：${term}。二つ目：${than}。`,
  crossing: (above, below, label) =>
    `系列の初めから調査回ごとにみて、「${above}」が「${below}」を初めて上回る時。${when(label)}でなければならない。`,
  atMost: (formula, high) => `${formula}${high}以下でなければならない。`,
  atLeast: (formula, low) => `${formula}${low}以上でなければならない。`,
  between: (formula, low, high) => `${formula}${low}から${high}までの間でなければならない。`,
  every: '次のすべてが成り立たなければならない：',
  found: {
    none: '数値なし',
    rank: (place, among) => `${among}カ国中${place}位`,
    trend: (first, last, along, steps, direction) =>
      `${first}から${last}、${steps}回の動きのうち${along}回が${direction === 'up' ? '上昇' : '低下'}`,
    greater: (value, than) => `${than}に対し${value}`,
    crossing: (label, against, waves, since) => `初めては${when(label)}：${against}。${when(since)}から${waves}回の調査`,
    neverCrossed: (waves, since) => `${when(since)}から${waves}回の調査で一度もない`,
    of: (name, found) => `${name}：${found}`,
  },
  amounts: {
    ratio: (value) => `${value}倍`,
    percent_per_year: (value) => `年${value}%`,
    rank: (value) => `${value}位`,
    votes: (value) => `${value}票`,
    years: (value) => `${value}年`,
    meetings: (value) => `${value}回`,
    items: (value) => `${value}品目`,
    prefectures: (value) => `${value}県`,
    countries: (value) => `${value}カ国`,
    points: (value) => `${value}ポイント`,
    percent: (value) => `${value}%`,
  },
};
