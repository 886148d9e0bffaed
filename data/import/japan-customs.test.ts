import { describe, expect, it } from 'vitest';
import { japanCustoms } from './japan-customs';
import { linesOf, shiftJis } from './testing';

const settings = { source: 'mof', finalTo: '2025-12' };

/** The series of Asia; `edits` replace lines, counted from 1. */
const asia = (edits: Record<number, string> = {}): string =>
  [
    '《アジア》  【月別】　（単位：千円） ,,,,,,',
    'ASIA  Monthly Data  (a thousand yen) ,,,,,,',
    'Years/Months,Exp-Total,Imp-Total,Exp-103,Imp-103,Exp-105,Imp-105',
    ',,,,,,',
    '2025/11,5000000001 ,4800000002 ,585971000 ,367516000 ,1500000000 ,2000000000 ',
    '2025/12,5100000001 ,4900000002 ,600000001 ,380000002 ,1500000000 ,2000000000 ',
    '2026/01,5200000001 ,4700000002 ,611256003 ,400829004 ,1500000000 ,2000000000 ',
    '2026/02,5300000001 ,4600000002 ,0 ,0 ,0 ,0 ',
    '2026/03,0 ,0 ,0 ,0 ,0 ,0 ',
  ]
    .map((line, index) => edits[index + 1] ?? line)
    .join('\r\n');

const read = (text: string, given = settings) => japanCustoms(shiftJis(`${text}\r\n`), given);

describe('the monthly series of Japan Customs', () => {
  it('gives exports and imports in yen, final up to the month that the person names', async () => {
    const { rows, faults } = await read(asia());
    expect(faults).toEqual([]);
    expect(rows.map(({ cells }) => [cells.month, cells.flow, cells.value_jpy, cells.status])).toEqual([
      ['2025-11', 'exports', '585971000000', 'final'],
      ['2025-11', 'imports', '367516000000', 'final'],
      ['2025-12', 'exports', '600000001000', 'final'],
      ['2025-12', 'imports', '380000002000', 'final'],
      ['2026-01', 'exports', '611256003000', 'provisional'],
      ['2026-01', 'imports', '400829004000', 'provisional'],
    ]);
    expect(rows[0]?.cells).toMatchObject({
      reporter: 'JPN',
      partner: 'KOR',
      value_usd: '',
      rounded_to: '1000',
      preferred: 'true',
      source_id: 'mof',
    });
  });

  it('passes over months not yet published, and says where only the country is late', async () => {
    expect((await read(asia())).remarks).toEqual(['no figure for South Korea yet in 2026-02, though the region has one']);
  });

  it.each<[string, Record<number, string>, string[]]>([
    [
      'another unit',
      { 1: '《アジア》  【月別】　（単位：百万円）', 2: 'ASIA  Monthly Data  (a million yen)' },
      [
        'line 1: found "《アジア》  【月別】　（単位：百万円）", expected a title with "【月別】　（単位：千円）" (monthly, in thousand yen)',
        'line 2: found "ASIA  Monthly Data  (a million yen)", expected a title with "Monthly Data  (a thousand yen)"',
      ],
    ],
    [
      'the yearly series',
      { 1: '《アジア》  【年別】　（単位：千円）' },
      ['line 1: found "《アジア》  【年別】　（単位：千円）", expected a title with "【月別】　（単位：千円）" (monthly, in thousand yen)'],
    ],
    [
      'the file of another region',
      { 3: 'Years/Months,Exp-Total,Imp-Total,Exp-302,Imp-302,Exp-304,Imp-304' },
      [
        'line 3: found "Exp-302 Imp-302 Exp-304 Imp-304", expected a column Exp-103 (South Korea); d42ma001.csv, Asia, has it',
        'line 3: found "Exp-302 Imp-302 Exp-304 Imp-304", expected a column Imp-103 (South Korea); d42ma001.csv, Asia, has it',
      ],
    ],
    [
      'a header that has moved',
      { 3: ',,,,,,', 4: 'Years/Months,Exp-Total,Imp-Total,Exp-103,Imp-103,Exp-105,Imp-105' },
      [
        'line 3, column 1: found nothing, expected "Years/Months"',
        'line 3, column 2: found nothing, expected "Exp-Total"',
        'line 3, column 3: found nothing, expected "Imp-Total"',
        'line 3: found "   ", expected a column Exp-103 (South Korea); d42ma001.csv, Asia, has it',
        'line 3: found "   ", expected a column Imp-103 (South Korea); d42ma001.csv, Asia, has it',
        'line 4: found "Years/Months,Exp-Total,Imp-Total,Exp-103,Imp-103,Exp-105,Imp-105", expected a line of empty cells',
      ],
    ],
    [
      'a month missing and another twice',
      { 6: '2026/01,3 ,3 ,1 ,1 ,1 ,1' },
      [
        'line 6, column 1: found "2026/01", expected 2025/12, the month after line 5',
        'line 7, column 1: found "2026/01", expected 2026/02, the month after line 6',
      ],
    ],
    [
      'text in a number',
      { 6: '2025/12,3 ,3 ,p1 ,- ,1 ,1' },
      [
        'line 6, column 4: found "p1", expected a whole number of thousand yen',
        'line 6, column 5: found "-", expected a whole number of thousand yen',
      ],
    ],
    ['a month of another form', { 6: '2025.12,3 ,3 ,1 ,1 ,1 ,1' }, ['line 6, column 1: found "2025.12", expected a month such as 2026/05']],
    ['more than the whole region', { 6: '2025/12,3 ,3 ,4 ,1 ,1 ,1' }, ['line 6, column 4: found "4", expected at most Exp-Total, 3']],
    [
      'zeros between figures',
      { 6: '2025/12,3 ,3 ,0 ,0 ,1 ,1' },
      ['line 6: found "0", expected figures above zero: a month of zeros may only stand at the end, not yet published'],
    ],
  ])('is refused with %s', async (_, edits, lines) => {
    const { rows, faults } = await read(asia(edits));
    expect(rows).toEqual([]);
    expect(linesOf(faults)).toEqual(lines.map((line) => `file, ${line}`));
  });

  it('asks which month is the last final one', async () => {
    const { faults } = await japanCustoms(shiftJis(asia()), { source: 'mof' });
    expect(linesOf(faults)).toEqual([
      'file, the command: found nothing, expected --final-to MONTH: the last month whose figures are final, such as 2025-12 (the file does not mark them)',
    ]);
  });

  it('is refused when it was saved again in another encoding', async () => {
    const { rows, faults } = await japanCustoms(new TextEncoder().encode(asia()), settings);
    expect(rows).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });
});
