import { describe, expect, it } from 'vitest';
import { rowsWhere } from './where';

interface Row {
  programme: string;
  wave: string;
  target?: string;
}

const rows = (...given: Row[]) => given.map((row) => ({ row }));

const POLLS = rows(
  { programme: 'bbc', wave: '2013' },
  { programme: 'bbc', wave: '2014', target: 'JPN' },
  { programme: 'pew', wave: '2014', target: 'JPN' },
  { programme: 'bbc', wave: '2014', target: 'KOR' },
);

describe('rowsWhere', () => {
  it.each<[string, Partial<Row>, number[]]>([
    ['one column', { programme: 'bbc' }, [0, 1, 3]],
    ['several columns', { programme: 'bbc', wave: '2014' }, [1, 3]],
    ['an empty cell', { programme: 'bbc', target: undefined }, [0]],
    ['cells that no row has', { programme: 'jpri' }, []],
    ['no column', {}, [0, 1, 2, 3]],
  ])('finds rows by %s, in their order', (_, cells, found) => {
    expect(rowsWhere(POLLS, cells)).toEqual(found.map((index) => POLLS[index]));
  });

  it('tells apart lists that hold other rows', () => {
    expect(rowsWhere(rows({ programme: 'bbc', wave: '2005' }), { programme: 'bbc' })).toHaveLength(1);
    expect(rowsWhere(POLLS, { programme: 'bbc' })).toHaveLength(3);
  });

  it('looks at each row once, however many series are asked for', () => {
    let looks = 0;
    const counted = Array.from({ length: 200 }, (_, index) => ({
      get row() {
        looks += 1;
        return { programme: `p${index}`, wave: '2014' };
      },
    }));
    for (let index = 0; index < 200; index++) rowsWhere(counted, { programme: `p${index}` });
    expect(looks).toBe(200);
  });
});
