import type { tableTexts as en } from '../en/table';

/** Words of the table, apart from the other dictionaries because a browser loads them. */
export const tableTexts: typeof en = {
  caption: (title, shown, all) => `${title}: 전체 ${all}행 가운데 처음 ${shown}행`,
  noScript: (all) => `정렬과 필터에는 자바스크립트가 필요하다. 전체 ${all}행은 다음 CSV 파일에 있다:`,
  region: '표: 가로로 스크롤',
  search: '모든 열에서 검색',
  columns: '열',
  showAll: '모두 표시',
  reset: '초기화',
  download: '표시된 내용을 CSV로 내려받기',
  loading: '전체 행을 불러오는 중…',
  failed: '행을 불러오지 못했다. 아래에 처음 행만 남아 있다.',
  retry: '다시 시도',
  matching: (matching, all) => `전체 ${all}행 가운데 ${matching}행`,
  none: '해당하는 행이 없다.',
  any: '전체',
  filter: (column) => `필터: ${column}`,
  sort: (column) => `정렬: ${column}`,
  previous: '이전',
  next: '다음',
  page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  openRow: (row) => `행 ${row}의 출처`,
  ignored: (parts) => `주소에 이 표에 없는 내용이 있어 무시했다: ${parts}`,
};
