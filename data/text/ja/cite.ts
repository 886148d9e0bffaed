import type { cite as en } from '../en/cite';

/** Words for quoting a dataset, and for reading its files with a program. */
export const cite: typeof en = {
  title: '引用方法',
  apa: 'APA',
  bibtex: 'BibTeX',
  newspaper: '記事での表記',
  hint: 'クリックすると全文を選択できる。',
  author: 'Both Shores',
  /** Author, year, title, version, form and address, in the order of APA 7 for a dataset. */
  apaReference: (title, year, version, date, retrieved, address) =>
    `Both Shores. (${year}). ${title}（バージョン${version}、${date}時点のデータ） [データセット].${retrieved ? ` 出典の取得：${retrieved}まで.` : ''}${address ? ` ${address}` : ''}`,
  form: 'データセット',
  dataOf: (date, retrieved, licence) => `${date}時点のデータ、${retrieved ? `出典の取得：${retrieved}まで、` : ''}${licence}`,
  sentence: (title, date, retrieved, publishers) =>
    publishers
      ? `出典：${publishers}。Both Shoresが編集（「${title}」、${date}時点のデータ${retrieved ? `、出典は${retrieved}までに取得` : ''}）。`
      : `出典：Both Shores（「${title}」、${date}時点のデータ）。`,
  noAddress: 'このページのアドレスと閲覧日を書き添える。',
  withAddress: '引用の書式が求める場合は、閲覧日を書き添える。',
  original: '各数値の元の出典も示す。source_idの列からたどれる。',
  use: {
    title: 'R・Python・DuckDBで読む',
    lede: (count, files) => `いずれも行数（${count}）を表示する。${files}`,
    fromFile: 'ダウンロードしたフォルダーのファイルを読む。',
    fromAddress: '恒久的なアドレスのファイルを読む。',
  },
};
