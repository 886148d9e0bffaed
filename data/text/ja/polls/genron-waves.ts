import type { genronWaveFigures as en } from '../../en/polls/genron-waves';
import { when } from '../when';

const FOUND = '示したのは、この調査回の報道などで見つかった回答のみ。調査票の全体は入手できなかった。';
const POLL = '言論NPO・EAI日韓共同世論調査';
const W2023 = `${POLL}、2023年8～9月`;
const TREATED = '質問文に合わせて「処理水」とした。韓国では「汚染水」と呼ぶ人もいる。';
const SOLUTION = '韓国政府による元徴用工問題の解決策（第三者による支払い）';

/** Single questions of single waves: Genron NPO–EAI and EAI 2024. */
export const genronWaveFigures: typeof en = {
  'treated-water-2023': {
    headline: ({ jpn, kor }) => `福島第一原発の処理水の放出を、2023年に日本人の${jpn}が容認し、韓国人の${kor}が反対した`,
    subtitle: `福島第一原発の処理水の海洋放出への賛否（%）。${W2023}`,
    notes: ['「容認」「反対」は、それぞれ二つの回答の合計。整数の値は報道による四捨五入。', TREATED, FOUND],
  },
  'wartime-labour-solution-2023': {
    headline: ({ jpn, kor }) => `2023年3月の元徴用工問題の解決策を、日本人の${jpn}が「評価する」、韓国人の${kor}が「評価しない」`,
    subtitle: `${SOLUTION}への評価（%）。${W2023}`,
    notes: ['残りは、「どちらともいえない」「わからない」または無回答。'],
  },
  'government-efforts-2023': {
    headline: ({ jpn, kor }) => `関係改善に向けた韓国政府の取り組みを「評価する」人は、2023年に日本人${jpn}、韓国人${kor}`,
    subtitle: `関係改善に向けた政府の取り組みを「大いに評価する」「どちらかといえば評価する」人の割合（%）。${W2023}`,
    notes: [FOUND],
  },
  'other-answers-2023': {
    headline: ({ jpn, kor }) => `2023年に韓国の大統領に「良い印象」を持つ日本人は${jpn}、日本の首相に「良い印象」を持つ韓国人は${kor}`,
    subtitle: `この調査回のその他の回答：首脳、歴史問題、改善した課題、訪問経験、安全保障協力（%）。${W2023}`,
    notes: [
      '当時の首脳は、尹錫悦（ユン・ソンニョル）大統領と岸田文雄首相。',
      '改善した課題：複数回答。韓国側の数値だけが見つかった。',
      FOUND,
    ],
  },
  'leader-impressions': {
    headline: ({ jpn, kor, year }) =>
      `${when(year)}に日本の首相に「悪い印象」を持つ韓国人は${kor}、韓国の大統領に「悪い印象」を持つ日本人は${jpn}`,
    subtitle: `相手国の首脳に「悪い印象」を持つ人の割合（%）。${POLL}、2015、2016、2023年`,
    notes: ['調査回ごとに当時の首脳について聞いており、行を並べても一人の人物への見方の推移ではない。', FOUND],
  },
  'comfort-women-agreement': {
    headline: ({ jpn, kor }) => `2015年12月の「慰安婦」問題に関する日韓合意を「評価する」人は、2016年に日本人${jpn}、韓国人${kor}`,
    subtitle: `2015年12月の「慰安婦」問題に関する日韓合意への評価（%）。${POLL}、2016、2017年`,
    notes: ['2017年は1カ国につき一つの数値だけが見つかった。日本は「評価する」、韓国は「評価しない」。'],
  },
  'comfort-women-settled-2017': {
    headline: ({ jpn, kor }) => `2017年に「慰安婦」問題は合意で解決していないと答えた人は、韓国人${kor}、日本人${jpn}`,
    subtitle: `2015年の日韓合意で「慰安婦」問題は解決されたか（%）。${POLL}、2017年`,
    notes: ['残りは「わからない」または無回答。'],
  },
  'earlier-single-questions': {
    headline: ({ kor }) => `2015年に、いずれ日本との軍事紛争が起こるとみた韓国人は${kor}`,
    subtitle: `一つの調査回でのみ見つかった質問（%）。${POLL}、2013、2015、2019、2021、2022年`,
    notes: [
      '軍事紛争：「数年以内に起こる」「将来的には起こる」の合計。',
      '判決は、元徴用工をめぐる2018年の韓国大法院（最高裁）判決。',
      FOUND,
    ],
  },
  'korean-government-effort': {
    headline: ({ before, after, year }) =>
      `関係改善に向けた自国政府の取り組みを「評価する」韓国人は${when(year)}に${after}。調査方法の異なる前年は${before}`,
    subtitle:
      '関係改善に向けた自国政府の取り組みを「大いに評価する」「どちらかといえば評価する」韓国人の割合（%）。言論NPO・EAI（2019、2023年）、EAI（2024年）',
    notes: ['2024年はEAI単独のインターネット調査で、それ以前の面接調査とは比較できないため、線を切っている。'],
  },
  'eai-2024-answers': {
    headline: ({ history, visited }) =>
      `2024年に日本を訪れたことのある韓国人は${visited}、関係の進展には歴史問題の解決が必要だと答えた韓国人は${history}`,
    subtitle: '韓国人の回答（抜粋、%）。EAI、2024年8月のインターネット調査',
    notes: ['訪問経験：ある報道は37.3（2023年）と60.8（2024年）を並べているが、その間に調査方法が変わった。', FOUND],
  },
  'wartime-labour-solution-2024': {
    headline: ({ negative, positive }) =>
      `2024年に元徴用工問題の解決策を「まったく評価しない」韓国人は${negative}、「大いに評価する」韓国人は${positive}`,
    subtitle: '2023年3月の解決策（第三者による支払い）への韓国人の評価（%）。EAI、2024年8月のインターネット調査',
    notes: ['残りは、「どちらともいえない」「わからない」または無回答。'],
  },
};
