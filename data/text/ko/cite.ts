import type { cite as en } from '../en/cite';

/** Words for quoting a dataset, and for reading its files with a program. */
export const cite: typeof en = {
  title: '인용 방법',
  apa: 'APA',
  bibtex: 'BibTeX',
  newspaper: '기사에서',
  hint: '클릭하면 전체 문장이 선택된다.',
  author: 'Both Shores',
  /** Author, year, title, version, form and address, in the order of APA 7 for a dataset. */
  apaReference: (title, year, version, date, retrieved, address) =>
    `Both Shores. (${year}). ${title}(버전 ${version}, ${date} 기준 데이터) [데이터세트].${retrieved ? ` 출처 수집: ${retrieved}까지.` : ''}${address ? ` ${address}` : ''}`,
  form: '데이터세트',
  dataOf: (date, retrieved, licence) => `${date} 기준 데이터, ${retrieved ? `출처 수집 ${retrieved}까지, ` : ''}${licence}`,
  sentence: (title, date, retrieved, publishers) =>
    publishers
      ? `출처: ${publishers}. Both Shores가 정리(‘${title}’, ${date} 기준 데이터${retrieved ? `, 출처는 ${retrieved}까지 수집` : ''}).`
      : `출처: Both Shores(‘${title}’, ${date} 기준 데이터).`,
  noAddress: '이 페이지의 주소와 읽은 날짜를 함께 적는다.',
  withAddress: '인용 양식에서 요구하면 읽은 날짜를 함께 적는다.',
  original: '각 수치의 원래 출처도 함께 밝힌다. source_id 열에서 찾을 수 있다.',
  use: {
    title: 'R, Python, DuckDB에서',
    lede: (count, files) => `모두 행의 수 ${count}개를 출력한다. ${files}`,
    fromFile: '내려받은 폴더에 있는 파일을 읽는다.',
    fromAddress: '영구 주소에 있는 파일을 읽는다.',
  },
};
