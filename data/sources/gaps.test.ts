import { expect, it } from 'vitest';
import { gapsIn } from './gaps';

const flow = (year: string, origin: string, status: string, note = '') => ({ text: { year, origin, status, note } });
const share = (wave: string, answer: string, status: string) => ({ text: { wave, question: 'trust', answer, status } });

it('gathers the absences of a series by reason', () => {
  const rows = [
    flow('2000', 'JPN', 'final'),
    flow('2001', 'JPN', 'not-found', 'lost'),
    flow('2002', 'JPN', 'not-found', 'lost'),
    flow('2003', 'JPN', 'not-found'),
    flow('2004', 'JPN', 'not-published'),
    flow('2001', 'KOR', 'not-found'),
  ];
  const answers: string[] = [];
  expect(gapsIn(['year', 'origin'], rows)).toEqual([
    { series: { origin: 'JPN' }, answers, absence: 'not-found', times: ['2001', '2002'], note: 'lost' },
    { series: { origin: 'JPN' }, answers, absence: 'not-found', times: ['2003'], note: '' },
    { series: { origin: 'JPN' }, answers, absence: 'not-published', times: ['2004'], note: '' },
    { series: { origin: 'KOR' }, answers, absence: 'not-found', times: ['2001'], note: '' },
  ]);
});

it('puts answers that are absent alike together, and no others', () => {
  const rows = [
    share('2001', 'yes', 'not-found'),
    share('2001', 'no', 'not-found'),
    share('2002', 'yes', 'not-asked'),
    share('2003', 'yes', 'not-asked'),
    share('2002', 'no', 'not-asked'),
  ];
  expect(gapsIn(['wave', 'question', 'answer'], rows)).toMatchObject([
    { answers: ['yes', 'no'], absence: 'not-found', times: ['2001'] },
    { answers: ['yes'], absence: 'not-asked', times: ['2002', '2003'] },
    { answers: ['no'], absence: 'not-asked', times: ['2002'] },
  ]);
});
