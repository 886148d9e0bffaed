import type { QueryProblem } from '../../../compare/query';
import type { TransformRefusal } from '../../../compare/transform';
import type { change as enChange } from '../../en/compare/readout';

/** The readout between two points of one series. */
export const change: typeof enChange = {
  exceeds: (difference, margin) => `${difference}ポイント、誤差${margin}：変化がある`,
  within: (difference, margin) => `${difference}ポイント、誤差${margin}：名目の標本誤差を超える変化はない`,
  count: (difference, percent) => `${difference}${percent === undefined ? '' : `（${percent}%）`}：全数の統計で、標本誤差はない`,
  broken: (breaks) => `ここでは変化を読まない。二つの数値は作り方が異なる。${breaks}`,
  refused: {
    'same-point': '異なる2点を選ぶ。',
    mean: '平均の誤差は分からない。回答のばらつきが公表されていないため。',
    'no-value': (labels) => `ここでは変化を読まない。次の時点の数値がない：${labels}。`,
    derived: (labels) => `ここでは変化を読まない。次の時点の数値はほかの数値から算出しており、誤差が分からない：${labels}。`,
    'no-sample': (labels) => `ここでは変化を読まない。次の時点の有効回答数が公表されておらず、誤差が分からない：${labels}。`,
  },
  cautions: {
    'mode-unknown': (labels) => `次の時点の調査方法は分からない：${labels}。`,
    'not-final': (labels) => `次の時点の数値は確定値ではない：${labels}。`,
    'whole-percent': (labels) => `次の時点の数値は整数で公表されており、差に最大1ポイントのずれがありうる：${labels}。`,
  },
};

const ignored: Record<QueryProblem['why'], (value: string) => string> = {
  'unknown-series': (value) => `「${value}」という系列はない。`,
  twice: (value) => `「${value}」が二度指定されている。`,
  'too-many': (value) => `一度に表示できる系列は六つまで。「${value}」は省いた。`,
  'not-a-choice': (value) => `「${value}」は選択肢にない。`,
  'not-a-date': (value) => `「${value}」は、2019や2019-07のような年・月ではない。`,
  reversed: (value) => `${value}から始まる期間の終わりが、始まりより前になっている。`,
  'not-two-points': (value) => `「${value}」は、系列とその2点を示していない。`,
  'not-shown': (value) => `「${value}」の変化は読まない。表示中の系列にない。`,
  repeated: (value) => `「${value}」はほかの値と重ねて指定されたため、最初の値を使った。`,
  'too-long': () => 'アドレスが長すぎて、このページのものとして読めない。',
};

/** What in an address could not be used. */
export const problem = ({ why, value }: QueryProblem): string => ignored[why](value);

/** A choice that a series cannot take. */
export const unapplied: Record<TransformRefusal, (name: string, transform: string) => string> = {
  'not-for-this-series': (name, transform) => `${name}は「${transform}」では示せないため、元の値を示す。`,
  'no-base': (name) => `${name}には指数の基準となる数値がないため、元の値を示す。`,
};

/** Series that the range leaves without a figure. */
export const undrawn = (names: string): string => `この期間に数値がない系列：${names}。`;
