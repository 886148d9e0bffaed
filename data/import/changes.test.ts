import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowId } from '../csv/dataset';
import { arrivalsMonthly } from '../tourism/datasets';
import { tradeMonthly } from '../trade/datasets';
import { type Cells, type Change, changesOf, figureColumn } from './changes';
import { historyOf } from './history';

const arrivals = (cells: Cells): Cells => ({
  month: '2026-05',
  origin: 'KOR',
  destination: 'JPN',
  arrivals_persons: '951300',
  status: 'estimate',
  method: 'published-rounded',
  rounded_to_persons: '100',
  source_id: 'old',
  note: '',
  ...cells,
});

const trade = (cells: Cells): Cells => ({
  month: '2026-05',
  reporter: 'KOR',
  flow: 'exports',
  partner: 'JPN',
  value_usd: '2670000000',
  value_jpy: '',
  status: 'provisional',
  rounded_to: '10000000',
  preferred: 'true',
  source_id: 'old',
  note: '',
  ...cells,
});

describe('what a row from a file would do', () => {
  const incoming = arrivals({ arrivals_persons: '951342', status: 'provisional', source_id: 'new' });

  it.each<[string, Cells[], Cells, string]>([
    ['a point that is not there is new', [], incoming, 'new'],
    ['another month is another point', [arrivals({ month: '2026-04' })], incoming, 'new'],
    ['a named absence gets its figure', [arrivals({ arrivals_persons: '', status: 'not-found' })], incoming, 'found'],
    ['another figure is a revision', [arrivals({})], incoming, 'revised'],
    ['the same figure further on is settled', [arrivals({})], arrivals({ status: 'final' }), 'settled'],
    [
      'a final figure that turns provisional again is a revision',
      [arrivals({ status: 'final' })],
      arrivals({ status: 'provisional' }),
      'revised',
    ],
    ['the same figure from another document changes nothing', [arrivals({})], arrivals({ source_id: 'new' }), 'unchanged'],
    ['0 is a figure', [arrivals({ arrivals_persons: '0' })], incoming, 'revised'],
    ['decimals that say the same are the same', [trade({ value_usd: '2670000000.0' })], trade({}), 'unchanged'],
  ])('%s', (_, rows, added, kind) => {
    const dataset = 'flow' in added ? tradeMonthly : arrivalsMonthly;
    expect(changesOf(dataset, rows, [added]).map((change) => change.kind)).toEqual([kind]);
  });

  it('keeps our note as long as the figure stays', () => {
    const noted = arrivals({ note: 'The Golden Week.' });
    expect(changesOf(arrivalsMonthly, [noted], [arrivals({ status: 'final' })])[0]?.after.note).toBe('The Golden Week.');
    expect(changesOf(arrivalsMonthly, [noted], [incoming])[0]?.after.note).toBe('');
  });

  it("lets another document's row stay, no longer drawn", () => {
    const [change] = changesOf(tradeMonthly, [trade({})], [trade({ value_usd: '2640921923', rounded_to: '', source_id: 'new' })]);
    expect(change).toMatchObject({
      kind: 'revised',
      after: { source_id: 'new', preferred: 'true' },
      demoted: { source_id: 'old', preferred: 'false' },
    });
  });

  it('draws a figure instead of the absence that stood for it', () => {
    const absence = trade({ value_usd: '', status: 'not-found', rounded_to: '' });
    const [change] = changesOf(tradeMonthly, [absence], [trade({ source_id: 'new' })]);
    expect(change).toMatchObject({ kind: 'found', demoted: { source_id: 'old', preferred: 'false' } });
  });

  it('does not touch the same flow in the other currency', () => {
    const yen = trade({ value_usd: '', value_jpy: '380000000000' });
    expect(changesOf(tradeMonthly, [yen], [trade({ source_id: 'new' })])).toMatchObject([{ kind: 'new', after: { preferred: 'true' } }]);
  });
});

describe('any file, added to any rows', () => {
  const figure = fc.constantFrom('', '0', '100', '250', '300');
  const status = fc.constantFrom('estimate', 'provisional', 'final');
  const cells = (source: fc.Arbitrary<string>, figures: fc.Arbitrary<string>): fc.Arbitrary<Cells> =>
    fc
      .record({ month: fc.constantFrom('2026-01', '2026-02', '2026-03'), figure: figures, status, source })
      .map(({ month, figure: value, status: settled, source: source_id }) =>
        trade({ month, value_usd: value, status: value === '' ? 'not-found' : settled, source_id, rounded_to: '' }),
      );
  const oneDrawn = (rows: Cells[]): Cells[] => {
    const drawn = new Set<string>();
    return rows
      .toSorted((a, b) => Number(a.value_usd === '') - Number(b.value_usd === ''))
      .map((row) => {
        const preferred = String(!drawn.has(row.month ?? ''));
        drawn.add(row.month ?? '');
        return { ...row, preferred };
      });
  };
  const id = (row: Cells): string => rowId(tradeMonthly, row);
  const table = fc.uniqueArray(cells(fc.constantFrom('a', 'b'), figure), { selector: id }).map(oneDrawn);
  const file = fc.uniqueArray(cells(fc.constantFrom('a', 'c'), fc.constantFrom('100', '250', '400')), { selector: ({ month }) => month });

  const applied = (rows: Cells[], changes: Change[]): Cells[] => {
    const result = new Map(rows.map((row) => [id(row), row]));
    for (const { after, demoted } of changes) for (const row of demoted ? [after, demoted] : [after]) result.set(id(row), row);
    return [...result.values()];
  };

  it('changes nothing when added again', () => {
    fc.assert(
      fc.property(table, file, (rows, added) => {
        const once = applied(rows, changesOf(tradeMonthly, rows, added));
        expect(changesOf(tradeMonthly, once, added).map(({ kind }) => kind)).toEqual(added.map(() => 'unchanged'));
      }),
    );
  });

  it('loses no figure: every one that was there is in its row or in the history', () => {
    fc.assert(
      fc.property(table, file, (rows, added) => {
        const changes = changesOf(tradeMonthly, rows, added);
        const after = new Map(applied(rows, changes).map((row) => [id(row), row]));
        const { rows: history } = historyOf(changes, [], new Map(), '2026-11-22');
        for (const row of rows.filter((one) => figureColumn(one) !== '')) {
          const kept = after.get(id(row))?.value_usd === row.value_usd;
          expect(kept || history.some((past) => past.row === id(row) && past.value_other === row.value_usd)).toBe(true);
        }
      }),
    );
  });

  it('draws one row a point', () => {
    fc.assert(
      fc.property(table, file, (rows, added) => {
        const drawn = applied(rows, changesOf(tradeMonthly, rows, added)).filter(({ preferred }) => preferred === 'true');
        expect(new Set(drawn.map(({ month }) => month)).size).toBe(drawn.length);
      }),
    );
  });
});
