import type { overviewPages as en, overviewFigures as enFigures } from '../en/overview';
import { when } from './when';

export const overviewFigures: typeof enFigures = {};

/** Words of the front page. */
export const overviewPages: typeof en = {
  title: '日本と韓国、互いをどう見て、どう貿易し、どう行き来しているか',
  lede: '日韓の世論調査、貿易、人の往来を一つのサイトにまとめ、すべての数値に出典を付けた。質問の異なる調査を一つの線につなぐことはなく、一方の国の貿易額を他方の国の貿易額に足すこともない。',
  latest: '最新の数値',
  headlines: {
    koreansOnJapan: '韓国人のうち、日本に「良い印象」を持つ人の割合',
    japaneseOnKorea: '日本人のうち、韓国に「良い印象」を持つ人の割合',
    toJapan: '訪日韓国人（延べ）',
    toKorea: '訪韓日本人（延べ）',
    exports: '韓国の対日輸出額',
    imports: '韓国の対日輸入額',
    when: (name: string, period: string) => `${name}、${period}`,
    year: when,
    notFinal: (status: string) => status,
    sources: () => '出典',
    more: '図と表',
  },
  story: '三つの図でみる日韓',
  polls: {
    title: 'このサイトの柱となる世論調査',
    intro: '見つかった全質問について、質問文、調査方法、回答をそのまま載せた。',
    items: [
      {
        path: '/polls/bbc/2014/',
        name: 'BBCワールドサービス国別評価調査（2014年）',
        line: '日韓を含む各国の人々が、両国の世界への影響をどう評価したか。',
      },
      {
        path: '/polls/genron-eai/2023/',
        name: '言論NPO・EAI日韓共同世論調査（2023年）',
        line: '両国民に同じ質問をした年1回の調査。見つかったものとしては最後となる第11回。',
      },
      {
        path: '/polls/jpri/2025/',
        name: '新聞通信調査会（2025年末）',
        line: '韓国を含む数カ国の人々に、日本について聞いた調査。日本人には聞いていない。',
      },
      {
        path: '/polls/eai-api-kei/2025/',
        name: 'EAI・API・KEI日米韓国民相互認識調査（2025年）',
        line: '2025年8月、韓国・日本・米国で互いの国についてインターネットで聞いた調査。',
      },
    ],
    notFound: '日韓についての言論NPOの2025年の世論調査は見つからなかった。東アジア研究院（EAI）との共同調査は2023年で終わっている。',
    all: 'すべての世論調査',
  },
  next: {
    title: '次に見るページ',
    items: [
      { path: '/polls/', name: '世論調査', line: 'どの調査が、誰に、いつ、どのように聞いたか。' },
      { path: '/trade/', name: '貿易', line: '1960年からの両国の記録と、その食い違い。' },
      { path: '/tourism/', name: '観光・往来', line: '1990年代からの、月ごとの相互訪問。' },
      { path: '/compare/', name: '比較', line: '世論調査・貿易・往来を一つの時間軸に。そこから言えないことも示す。' },
      { path: '/timeline/', name: '年表', line: '出来事と、その前後の各系列の動き。' },
      { path: '/sources/', name: '出典', line: 'すべての資料と、資料の間で食い違う数値。' },
      { path: '/method/', name: 'データの見方', line: '何を比べてよく、何を比べられないか。' },
    ],
  },
  take: {
    title: 'データを入手する',
    body: 'どの図にも表と、表示内容のCSVがある。どのデータセットにも、列の説明・利用条件・引用方法を載せたページと、プログラム用の恒久的なアドレスがある。',
    link: 'データ一覧',
  },
};
