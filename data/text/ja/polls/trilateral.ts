import type { trilateralFigures as en } from '../../en/polls/trilateral';

const ONLINE = '2025年8月のインターネット調査。日本側は報道によれば12歳以上。実施主体のページに対象年齢の記載はない。';
const NOT_GENRON =
  'EAIがアジア・パシフィック・イニシアティブ（API、日本）、韓米経済研究所（KEI、米国）と行った調査で、2023年で終わった言論NPO・EAIの共同世論調査とは別のもの。';
const SURVEY = 'EAI・API・KEI日米韓国民相互認識調査、2025年8月';

/** EAI–API–KEI 2025. */
export const trilateralFigures: typeof en = {
  'impressions-2025': {
    headline: ({ jpn, kor }) => `2025年、韓国人の過半数（${kor}）が日本に「良い印象」、日本人の過半数（${jpn}）が韓国に「良くない印象」`,
    subtitle: `相手国に対する印象：良くない、どちらともいえない、良い（%）。${SURVEY}`,
    notes: [
      ONLINE,
      NOT_GENRON,
      '日本側の「どちらともいえない」の割合は見つからなかったため、「良くない」と「良い」の間を空けている。',
      '韓国側の合計は、四捨五入のため100.1になる。',
    ],
  },
  'reasons-bad-2025': {
    headline: ({ jpn, kor }) =>
      `良くない印象の理由は両国とも歴史が最多。該当する韓国人の${kor}が「正しく反省していない」、日本人の${jpn}が「歴史をめぐる対立」`,
    subtitle: `相手国に良くない印象を持つ理由（二つまで）、良くない印象を持つ人に占める割合（%）。${SURVEY}`,
    notes: [
      '良くない印象を持つ人だけに聞いた。理由の選択肢は両国で異なる。',
      '「領土対立」は、日本が竹島、韓国が独島と呼ぶ島をめぐるもの。',
      ONLINE,
    ],
  },
  'reasons-good-2025': {
    headline: ({ people, food }) =>
      `日本に良い印象を持つ韓国人が挙げた理由は「親切で誠実な国民性」（${people}）が「食文化や買い物」（${food}）を上回る`,
    subtitle: `日本に良い印象を持つ理由（二つまで）、良い印象を持つ韓国人に占める割合（%）。${SURVEY}`,
    notes: ['良い印象を持つ人だけに聞いた。日本側の2025年の数値は見つからなかった。'],
  },
  'leader-impression-2025': {
    headline: ({ good, bad, neither }) =>
      `2025年、日本人の半数（${neither}）は韓国の大統領にはっきりした印象を持たず、「悪い印象」は${bad}、「良い印象」は${good}`,
    subtitle: `韓国の大統領に対する日本人の印象（%）。${SURVEY}`,
    notes: ['当時の大統領は李在明（イ・ジェミョン）氏。日本の首相に対する韓国側の数値は見つからなかった。', ONLINE],
  },
};
