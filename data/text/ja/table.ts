import type { tableTexts as en } from '../en/table';

/** Words of the table, apart from the other dictionaries because a browser loads them. */
export const tableTexts: typeof en = {
  caption: (title: string, shown: string, all: string) => `${title}：全${all}行のうち最初の${shown}行`,
  noScript: (all: string) => `並べ替えと絞り込みにはJavaScriptが必要。全${all}行はCSVファイルにある：`,
  region: '表（横にスクロールできる）',
  search: '全列から検索',
  columns: '列',
  showAll: 'すべて表示',
  reset: '元に戻す',
  download: '表示中のCSVをダウンロード',
  loading: '全行を読み込み中…',
  failed: '行を読み込めなかった。最初の行は下に残っている。',
  retry: '再試行',
  matching: (matching: string, all: string) => `全${all}行中${matching}行`,
  none: '該当する行がない。',
  any: '指定なし',
  filter: (column: string) => `${column}で絞り込む`,
  sort: (column: string) => `${column}で並べ替える`,
  previous: '前へ',
  next: '次へ',
  page: (page: string, pages: string) => `${pages}ページ中${page}ページ`,
  openRow: (row: string) => `行${row}の出典`,
  ignored: (parts: string) => `アドレスの指定のうち、この表にないものは無視した：${parts}`,
};
