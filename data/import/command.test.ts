import { describe, expect, it } from 'vitest';
import { requestOf } from './command';

const COLUMNS = 'month=기간,country=국가명,japan=일본,exports=수출금액,imports=수입금액,balance=무역수지';

describe('a command line', () => {
  it.each<[string, string[], string]>([
    ['no file', ['--source', 'x'], 'name one file'],
    ['two files', ['a.xlsx', 'b.xlsx', '--source', 'x'], 'name one file'],
    ['no source', ['a.xlsx'], 'say which document of data/sources/sources.csv the file is: --source ID'],
    [
      'an unknown importer',
      ['a.xlsx', '--source', 'x', '--as', 'unwto'],
      '--as: "unwto" is not one of jnto, kto, japan-customs, korea-customs',
    ],
    ['a month that is none', ['a.csv', '--source', 'x', '--final-to', '2025-13'], '--final-to: "2025-13" is not a month such as 2025-12'],
    [
      'columns without a unit',
      ['a.csv', '--source', 'x', '--columns', COLUMNS],
      '--unit: "" is not one of 1, 1000, 1000000 (US dollars per printed unit)',
    ],
  ])('with %s says what is wrong', (_, args, message) => {
    expect(() => requestOf(args)).toThrow(new Error(message));
  });

  it('changes and replaces nothing unless told to', () => {
    expect(requestOf(['package.json', '--source', 'x'])).toMatchObject({ apply: false, revise: false, dir: 'data', as: undefined });
    expect(requestOf(['package.json', '--source', 'x', '--apply', '--revise'])).toMatchObject({ apply: true, revise: true });
  });
});
