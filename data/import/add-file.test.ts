import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../rules/check';
import { conflicts } from '../sources/datasets';
import { arrivalsMonthly, arrivalsWorld } from '../tourism/datasets';
import { tradeMonthly } from '../trade/datasets';
import { addFile, type Outcome } from './add-file';
import { rowsIn } from './plan';
import { dataCopy, rewrite, type SheetCells, shiftJis, snapshot, workbookOf } from './testing';
import { FINAL, jntoSheet, SPRING_2026 } from './testing-jnto';

const AT_2026 = { origin: 'KOR', destination: 'JPN' };

/** The months of spring 2026 as one edition of the workbook gives them, whatever the data have by now. */
function setSpring(dir: string): void {
  const months = SPRING_2026.korea.map((_, index) => `2026-0${index + 1}`);
  const common = { method: 'published', rounded_to_persons: '1', source_id: 'jnto_since2003', note: '' };
  const settled = (index: number) => ({ status: index < 3 ? 'provisional' : 'estimate' });
  rewrite(dir, arrivalsMonthly, (rows) => [
    ...rows.filter(({ month = '', destination }) => !(month >= '2026' && destination === 'JPN')),
    ...months.map((month, index) => ({
      month,
      ...AT_2026,
      arrivals_persons: String(SPRING_2026.korea[index]),
      ...settled(index),
      ...common,
    })),
  ]);
  rewrite(dir, arrivalsWorld, (rows) => [
    ...rows.filter(({ period = '', destination }) => !(period >= '2026' && destination === 'JPN')),
    ...months.map((period, index) => ({
      period,
      frequency: 'monthly',
      destination: 'JPN',
      arrivals_persons: String(SPRING_2026.world[index]),
      ...settled(index),
      ...common,
    })),
  ]);
  rewrite(dir, conflicts, (rows) => rows.filter(({ row = '' }) => !row.startsWith('2026')));
}

/** The edition of a month later: April and May are counted now, June is the new estimate. */
const SUMMER_2026 = {
  world: [3597881, 3466848, 3619159, 3692187, 3559871, 3300000],
  korea: [1176089, 1086381, 795612, 878655, 951300, 820500],
  estimatesFrom: 6,
};

describe('adding a file', { timeout: 60_000 }, () => {
  let dir = '';
  beforeEach(() => {
    dir = dataCopy();
    setSpring(dir);
  }, 60_000);
  afterEach(() => rmSync(dir, { recursive: true }));

  interface Given {
    figures?: typeof SUMMER_2026;
    edits?: SheetCells;
    source?: string;
    bytes?: Uint8Array;
    apply?: boolean;
    revise?: boolean;
  }
  const add = async ({
    figures = SUMMER_2026,
    edits,
    source = 'jnto_since2003',
    bytes,
    apply = false,
    revise = false,
  }: Given): Promise<Outcome> =>
    addFile({
      file: '/downloads/since2003.xlsx',
      bytes: bytes ?? (await workbookOf(jntoSheet(2026, figures, edits))),
      settings: { source },
      dir,
      apply,
      revise,
      today: '2026-07-15',
    });

  const HEAD = "since2003.xlsx: JNTO's workbook of arrivals by market and month";
  const DIFF = [
    HEAD,
    'arrivals-monthly: 1 new, 1 settled, 1 revised, 3 unchanged',
    '  ~ 2026-04.KOR.JPN  878600 estimate (jnto_since2003) → 878655 provisional  revised',
    '  = 2026-05.KOR.JPN  951300 estimate (jnto_since2003) → 951300 provisional  settled',
    '  + 2026-06.KOR.JPN  820500 estimate  new',
    'arrivals-world: 1 new, 2 revised, 3 unchanged',
    '  ~ 2026-04.monthly.JPN  3692200 estimate (jnto_since2003) → 3692187 provisional  revised',
    '  ~ 2026-05.monthly.JPN  3559900 estimate (jnto_since2003) → 3559871 provisional  revised',
    '  + 2026-06.monthly.JPN  3300000 estimate  new',
  ];

  it('shows what it would change and changes nothing', async () => {
    const before = snapshot(dir);
    expect(await add({})).toEqual({ ok: true, lines: [...DIFF, 'Dry run, nothing was written. To write it: --apply --revise'] });
    expect(snapshot(dir)).toEqual(before);
  });

  it('replaces no figure without being told to', async () => {
    const before = snapshot(dir);
    expect(await add({ apply: true })).toEqual({
      ok: false,
      lines: [...DIFF, '3 revised: say --revise to replace what is there (it is kept in sources/conflicts.csv).', 'Nothing was written.'],
    });
    expect(snapshot(dir)).toEqual(before);
  });

  it('writes rows that pass the check, keeps what they replace, and has nothing to do the second time', async () => {
    expect((await add({ apply: true, revise: true })).lines.at(-1)).toBe(
      'Written: tourism/arrivals-monthly.csv, tourism/arrivals-world.csv, sources/conflicts.csv',
    );
    expect(checkData(dir).problems).toEqual([]);
    const korea = rowsIn(arrivalsMonthly, dir).filter(({ month = '', destination }) => month >= '2026-04' && destination === 'JPN');
    expect(korea.map(({ month, arrivals_persons, status }) => [month, arrivals_persons, status])).toEqual([
      ['2026-04', '878655', 'provisional'],
      ['2026-05', '951300', 'provisional'],
      ['2026-06', '820500', 'estimate'],
    ]);
    const history = rowsIn(conflicts, dir).filter(({ row = '' }) => row.startsWith('2026'));
    expect(history.map(({ row, value_kept, value_other }) => [row, value_kept, value_other])).toEqual([
      ['2026-04.KOR.JPN', '878655', '878600'],
      ['2026-04.monthly.JPN', '3692187', '3692200'],
      ['2026-05.monthly.JPN', '3559871', '3559900'],
    ]);
    const after = snapshot(dir);
    expect(await add({ apply: true, revise: true })).toEqual({
      ok: true,
      lines: [HEAD, 'arrivals-monthly: 6 unchanged', 'arrivals-world: 6 unchanged', 'Nothing to write: all of it is in the data.'],
    });
    expect(snapshot(dir)).toEqual(after);
  });

  it('needs no --revise for what loses nothing', async () => {
    const figures = { ...SUMMER_2026, world: [...SPRING_2026.world, 3300000], korea: [...SPRING_2026.korea, 820500], estimatesFrom: 4 };
    expect((await add({ figures, apply: true })).ok).toBe(true);
    expect(checkData(dir).problems).toEqual([]);
  });

  it.each<[string, Given, string[]]>([
    [
      'another layout',
      { edits: { C4: '2月', A7: '中国' } },
      [
        "since2003.xlsx does not have the layout of JNTO's workbook of arrivals by market and month:",
        'since2003.xlsx, sheet 2026, cell C4: found "2月", expected "1月"',
        'since2003.xlsx, sheet 2026, cell A7: found "中国", expected "韓国"',
        'Nothing was written.',
      ],
    ],
    [
      'a source that is not listed',
      { source: 'jnto_july_2026' },
      [
        '--source: "jnto_july_2026" is not in sources/sources.csv; add the document there first, one line in this order:',
        '  source_id,title,publisher,type,url,published,retrieved,obtained_via,licence,note',
        'Nothing was written.',
      ],
    ],
    [
      'a file of no known kind',
      { bytes: new TextEncoder().encode('a,b\n1,2\n') },
      [
        'since2003.xlsx: its title is none that is known; say what it is: --as jnto|kto|japan-customs|korea-customs',
        'Nothing was written.',
      ],
    ],
  ])('refuses %s and changes nothing', async (_, given, lines) => {
    const before = snapshot(dir);
    expect(await add({ ...given, apply: true, revise: true })).toEqual({ ok: false, lines });
    expect(snapshot(dir)).toEqual(before);
  });

  it('refuses rows with which the data would not pass their check', async () => {
    const before = snapshot(dir);
    const bytes = await workbookOf(jntoSheet(2019, { world: [2700000], korea: [780000], note: FINAL }));
    const { ok, lines } = await add({ bytes, apply: true, revise: true });
    expect(ok).toBe(false);
    expect(lines).toContain('With these rows the data would not pass its check:');
    expect(lines.filter((line) => line.startsWith('tourism/arrivals-annual.csv:'))).toHaveLength(1);
    expect(snapshot(dir)).toEqual(before);
  });

  it("draws the customs' own figure instead of a newspaper's, whose row stays", async () => {
    const flow = (name: string, yen: string) => ({
      month: '2026-01',
      reporter: 'JPN',
      flow: name,
      partner: 'KOR',
      value_jpy: yen,
      status: 'provisional',
      rounded_to: '1000000',
      preferred: 'true',
      source_id: 'newsis_20260218',
    });
    rewrite(dir, tradeMonthly, (rows) => [
      ...rows.filter(({ month = '', reporter }) => !(month >= '2026' && reporter === 'JPN')),
      flow('exports', '611256000000'),
      flow('imports', '400829000000'),
    ]);
    const series = [
      '《アジア》  【月別】　（単位：千円） ,,,,',
      'ASIA  Monthly Data  (a thousand yen) ,,,,',
      'Years/Months,Exp-Total,Imp-Total,Exp-103,Imp-103',
      ',,,,',
      '2026/01,5200000001 ,4700000002 ,611256003 ,400829004 ',
      '2026/02,0 ,0 ,0 ,0 ',
    ];
    const request = {
      file: 'd42ma001.csv',
      bytes: shiftJis(`${series.join('\r\n')}\r\n`),
      settings: { source: 'kcs_haunpapa_202608', finalTo: '2025-12' },
      dir,
      apply: true,
      revise: true,
      today: '2026-07-15',
    };
    expect((await addFile(request)).lines).toEqual([
      'd42ma001.csv: Trade Statistics of Japan, monthly series of Asia (d42ma001.csv)',
      'trade-monthly: 2 revised, 0 unchanged',
      '  ~ 2026-01.JPN.exports.KOR.kcs_haunpapa_202608  611256000000 provisional (newsis_20260218) → 611256003000 provisional  revised; the earlier row stays, not drawn',
      '  ~ 2026-01.JPN.imports.KOR.kcs_haunpapa_202608  400829000000 provisional (newsis_20260218) → 400829004000 provisional  revised; the earlier row stays, not drawn',
      'Written: trade/trade-monthly.csv',
    ]);
    expect(checkData(dir).problems).toEqual([]);
    expect((await addFile(request)).lines.at(-1)).toBe('Nothing to write: all of it is in the data.');
  });
});
