import type { comparePage as en } from '../../en/compare/page';
import { site } from '../site';
import { builder } from './builder';

/** Words of the pages that show comparisons. */
export const comparePage: typeof en = {
  builder,
  title: '比較',
  lede: '世論調査・貿易・往来を一つの時間軸に示す。比べてよいかどうかを、それぞれの作り方から判断して最初に示す。',
  prepared: '用意した比較',
  preparedLede: 'それぞれについて、何が示され、何が言えないかを記した。',
  whole: 'この比較を独立したページで見る',
  not: 'ここから言えないこと',
  comparison: '比較の内容',
  verdict: '比べてよいか',
  /** Of so many changes of method, so many cut a line. */
  breaks: (count, changes, cuts, cut) => {
    const times = `調査方法の変更${changes}回`;
    if (cuts === 0) return `${times}。線は切っていないが、比較には注意が必要`;
    if (count === 1) return `${times}。その時点で線を切っている`;
    return count === cuts ? `${times}。いずれも線を切っている` : `${times}。うち${cut}回は線を切っている`;
  },
  about: (unit, by) => `${unit}。${by}`,
  box: (poll, question) => `${poll}：${question}`,
  events: '図に示した出来事',
  eventsNote: '番号は図と同じ。出来事の後に起きたことが、その出来事によるとは限らない。',
  event: (date, title) => `${date}：${title}`,
  credit: (source) => `${source}／${site.name}`,
  wordings: '質問文',
  wordingNotSeen: '原文の質問文は未見。',
  waves: (count, span) => `${count}回、${span}`,
  inRun: (what, run) => `${what}（${run}）`,
  samples: (least, most) => (least === most ? `${least}人` : `${least}～${most}人`),
  wholeSample: '有効回答数（全体）',
  waveByWave: '調査回ごとの数値',
  wave: '調査回',
  age: (floor) => `${floor}歳以上`,
  take: 'データを入手する',
  csv: '表示中の全系列のCSV',
  permanent: 'このページの恒久的なアドレス',
  related: '系列の元のページ',
  turn: { label: 'ほかの比較', before: '前', after: '次' },
  counts: {
    title: '世論調査はどれだけ比べられるか',
    intro: (pairs, series) => `このサイトの世論調査の系列（年齢・性別を含む）${series}本から2本ずつ選ぶと、${pairs}組になる。`,
    broken: (cut, marked) =>
      `一つの系列の中でも比べられないことがある。${cut}本では調査方法が大きく変わったため線を切り、${marked}本では線を続けたまま変更点を表示している。`,
    columns: { verdict: '判定', pairs: '組の数', meaning: '意味' },
    kinds: {
      'same-measure': {
        name: '同じ測定',
        meaning: '一つの質問を、同じ国民に同じ方法で聞いたもの。一本の線に収まるため、二本の線がこれに当たることはない。',
      },
      'same-measure-other-public': {
        name: '同じ測定、異なる調査対象',
        meaning: '同じ調査の同じ質問を、二つの国民や集団に聞いたもの。調査回ごとに比べられる。',
      },
      broken: {
        name: '系列の断絶',
        meaning: '質問は一つだが、途中で調査方法が変わったもの。断絶の前と後の数値は比べられない。',
      },
      'different-question': {
        name: '異なる質問',
        meaning: '調査、質問、評価の対象国、数えた回答のいずれかが異なるもの。それぞれの過去とは比べられるが、水準は比べられない。',
      },
      'different-unit': {
        name: '異なる単位',
        meaning: '割合、尺度の平均、肯定－否定の差。一つの時間軸の上に別々の図で示す。',
      },
    },
  },
};
