import { expect, it } from 'vitest';
import { gapsIn } from './gaps';

const row = (year: string, origin: string, status: string, note = '') => ({ text: { year, origin, status, note } });

it('gathers the absences of a series by reason, with what their notes say', () => {
  const rows = [
    row('2000', 'JPN', 'final'),
    row('2001', 'JPN', 'not-found', 'lost'),
    row('2002', 'JPN', 'not-found', 'lost'),
    row('2003', 'JPN', 'not-published'),
    row('2001', 'KOR', 'not-found'),
  ];
  expect(gapsIn(['year', 'origin'], rows)).toEqual([
    { series: { origin: 'JPN' }, absence: 'not-found', times: ['2001', '2002'], notes: ['lost'] },
    { series: { origin: 'JPN' }, absence: 'not-published', times: ['2003'], notes: [] },
    { series: { origin: 'KOR' }, absence: 'not-found', times: ['2001'], notes: [] },
  ]);
});
