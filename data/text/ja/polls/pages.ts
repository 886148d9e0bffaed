import type { pollsPages as en } from '../../en/polls/pages';
import { when } from '../when';
import { askedTexts } from './asked';
import { programmeTexts } from './programmes';

const AGES: Record<string, string> = { 'age-under-20': '20歳未満', female: '女性', male: '男性', all: '全体' };

/** Which publics an average is taken over. */
const BASES: Record<string, string> = {
  '33-publics-as-reported': '報道による33カ国',
  '28-publics-as-reported': '報道による28カ国',
  '27-publics-as-reported': '報道による27カ国',
  '23-tracking-publics': '以前も調査した23カ国',
  '21-publics': '21カ国',
  'globescan-average': 'GlobeScanによる平均',
  'globescan-tracking-2010-2011': '2010年と2011年に調査した国々',
  'globescan-tracking-2011-2012': '2011年と2012年に調査した国々',
  'globescan-tracking-2012-2013': '2012年と2013年に調査した国々',
  'globescan-tracking-2013-2014': '2013年と2014年に調査した国々',
  'globescan-tracking-2014-2017': '2014年と2017年に調査した国々',
  'eai-25-publics': 'EAIによる25カ国の平均',
  'eai-all-publics': 'EAIによる全調査国の平均',
};

/** `age-18-29` → `18～29歳`, `age-70-plus` → `70歳以上`. */
function subgroup(code: string): string {
  const [, from, to] = /^age-(\d+)-(\d+|plus)$/.exec(code) ?? [];
  if (from === undefined || to === undefined) return AGES[code] ?? code;
  return to === 'plus' ? `${from}歳以上` : `${from}～${to}歳`;
}

const years = (runs: [number, number][]): string => runs.map(([from, to]) => (from === to ? from : `${from}～${to}`)).join('、');

/** Words of the poll pages. */
export const pollsPages: typeof en = {
  ...askedTexts,
  anotherSurvey: (wave: string) => `${when(wave)}からは別の調査`,
  subgroup,
  /** One row for two groups that the two reports bound differently. */
  twoSubgroups: (japanese: string, korean: string) => `${japanese}（韓国は${korean}）`,
  inWave: (answer: string, wave: string) => `${when(wave)}・${answer}`,
  averageBase: (base: string) => BASES[base] ?? base,
  averageOf: (wave: string, base: string) => `${when(wave)}・${BASES[base] ?? base}`,
  alsoPrinted: (value: string, by: string) => `別の資料での値：${value}${by && `（${by}）`}。`,
  years,

  title: '世論調査',
  lede: '日本人と韓国人が互いをどう見ているか、各国の人々が両国をどう見ているか。見つかったすべての世論調査を、一つずつ分けて示す。質問、調査対象、調査方法が異なる調査を一つの線にすることはできない。',
  named: 'よく引用される四つの調査',
  namedPolls: {
    bbc: 'BBCワールドサービス、2014年：23カ国の人々が17の国などを評価',
    'genron-eai': '言論NPO・EAI、2023年：第11回、最後の共同世論調査',
    jpri: '新聞通信調査会、2025年末（2025年度）',
    'eai-api-kei': 'EAI・API・KEI、2025年8月',
  },
  noGenron2025:
    '日韓についての言論NPOの2025年の世論調査は見つからなかった。東アジア研究院（EAI）との共同調査は2023年で終わっている。その続きとして引用される2025年の数値は、インターネットで行われたEAI・API・KEIの調査によるもの。',
  all: 'すべての世論調査',
  coverage: '年ごとの有無',
  coverageNote:
    '塗りつぶした印は数値のある年。白抜きの印は、調査が行われた、または行われなかったことは分かるが、ここに数値がない調査回。年度で呼ぶ調査は、年度の始まる年に置く。',
  coverageColumns: { poll: '調査', publics: '調査対象と数値のある年', gaps: '分かっている欠落' },
  lanes: { JPN: '日本人', KOR: '韓国人', others: 'その他の国の人々' },
  none: 'なし',
  onWhom: (publics: string, targets: string) => (targets ? `${publics}で、${targets}について調査` : `${publics}で調査`),
  onEachOther: '日本と韓国で、互いの国について調査',
  publics: (count: string) => `${count}カ国`,
  targets: (count: string) => `${count}の国など`,
  waveCount: (count: number, span: string, withFigures: number) =>
    `${count}回、${span}${withFigures < count ? `（うち数値があるのは${withFigures}回）` : ''}`,
  modes: (modes: string) => `調査方法：${modes}`,
  modeUnknown: '調査方法は記されていない',

  programmes: programmeTexts,
  sections: { trends: '推移', waves: '個別の調査回', groups: '年齢・性別' },
  noFigures: 'この調査の正確な数値は見つからなかったため、図はない。',
  waves: 'すべての調査回',
  waveColumns: { wave: '調査回', publics: '数値のある調査対象', dates: '調査期間', sample: '有効回答数' },
  breaks: '系列の断絶',
  breaksLede: '調査方法が変わったところ。「切断」は断絶をまたいで線をつながない。「表示」は線を続けるが、比較には注意が必要。',
  joinRule: { never: '切断', mark: '表示' },
  questions: '質問',
  questionsLede: '英語の質問文は、実施主体によるもの、原文からの当サイトの翻訳、質問文が未見の場合の内容の説明のいずれか。',

  waveTitle: (poll: string, wave: string) => `${poll}：${when(wave)}`,
  waveLede: (publics: string, dates: string) => `${publics}。調査期間は${dates}。`,
  waveLedeUndated: (publics: string) => `${publics}。調査期間は見つからなかった。`,
  method: '調査概要',
  wholePoll: '調査全体（全対象国）',
  points: (value: string) => `±${value}ポイント`,
  answer: '回答',
  publicColumn: '調査対象',
  on: (target: string) => `${target}について`,
  mean: (min: string, max: string) => `平均（${min}～${max}）`,
  ofSubgroup: (people: string, group: string) => `${people}、${group}`,
  groups: '区分別',
  otherTargets: 'ほかの国について',
  onTarget: (target: string, people: string) => `${target}について：${people}`,
  remarks: '出典と注',
  perCent: '回答（%）',
  asPublished: '割合の単位は%で、小数の桁は公表された値のまま。小さな番号は各数値の出典を示す。',
  charts: 'この調査回の図',
  noQuestions: 'この調査回の数値は見つからなかった',
  previous: '前の調査回',
  next: '次の調査回',
};
