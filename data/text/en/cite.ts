/** Words for quoting a dataset, and for reading its files with a program. */
export const cite = {
  title: 'Citation',
  apa: 'APA',
  bibtex: 'BibTeX',
  newspaper: 'In a newspaper',
  hint: 'A click selects the whole text.',
  author: 'Both Shores',
  /** Author, year, title, version, form and address, in the order of APA 7 for a dataset. */
  apaReference: (title: string, year: string, version: string, date: string, retrieved: string | undefined, address: string | undefined) =>
    `Both Shores. (${year}). ${title} (Version ${version}, data of ${date}) [Data set].${retrieved ? ` Sources retrieved by ${retrieved}.` : ''}${address ? ` ${address}` : ''}`,
  form: 'Data set',
  dataOf: (date: string, retrieved: string | undefined, licence: string) =>
    `Data of ${date}, ${retrieved ? `sources retrieved by ${retrieved}, ` : ''}${licence}`,
  sentence: (title: string, date: string, retrieved: string | undefined, publishers: string) =>
    publishers
      ? `Source: ${publishers}; compiled by Both Shores (“${title}”, data of ${date}${retrieved ? `, sources retrieved by ${retrieved}` : ''}).`
      : `Source: Both Shores (“${title}”, data of ${date}).`,
  noAddress: 'Please add the address of this page and the day you read it.',
  withAddress: 'Please add the day you read it where your style asks for it.',
  original: 'Please also name the original source of each figure: the column source_id leads to it.',
  use: {
    title: 'In R, Python and DuckDB',
    lede: (count: string, files: string) => `Each prints the number of rows, ${count}. ${files}`,
    fromFile: 'They read the file from the folder it was downloaded to.',
    fromAddress: 'They read the file at its permanent address.',
  },
};
