import type { site as en } from '../en/site';

/** Words of the house: name, navigation, footer, errors. */
export const site: typeof en = {
  name: 'Both Shores',
  tagline: '日本と韓国――互いをどう見て、何を売り買いし、誰が行き来するか',
  description: '日韓の世論調査、貿易、人の往来を図と表とCSVで。すべての数値に出典を付けた。',
  language: '日本語',
  languages: '言語',
  skip: '本文へ進む',
  menu: 'メニュー',
  nav: {
    overview: '概観',
    polls: '世論調査',
    trade: '貿易',
    tourism: '観光・往来',
    compare: '比較',
    timeline: '年表',
    claims: '記述の検証',
    data: 'データ',
    sources: '出典',
    method: 'データの見方',
  },
  footer: {
    licence: 'コードはMITライセンス。数値は事実として出典を示して引用し、編集したデータはCC BY 4.0で提供する。',
    report: '数値の誤りに気付いたら、その数値に付いた行IDを添えて連絡を。',
  },
  notFound: {
    title: 'ページが見つからない',
    body: 'このアドレスのページはない。次のページから探せる。',
  },
  notCome: 'アドレスで指定された内容を読み込めなかった。ページを再読み込みすると再試行する。以下は指定のない場合の表示。',
  onThisPage: 'このページの内容',
};
