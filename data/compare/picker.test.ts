import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROMANISED } from '../text/romanised';
import { pickerFile } from './browser-files';
import { catalogue } from './catalogue';
import type { ComparableSeries } from './comparable';
import { compare } from './guard';
import { found } from './picker';

const all = [...catalogue('en').values()];
const picker = pickerFile('en');
const ids = (typed: string) => found(picker, typed).map(({ id }) => id);

describe('found', () => {
  it('offers everything before anything is typed', () => {
    expect(ids('')).toHaveLength(all.length);
    expect(ids('  ')).toHaveLength(all.length);
  });

  it.each([
    { typed: 'gallup people', first: 'gallup-korea.favourable-to-people.favourable.kor' },
    { typed: 'GALLUP ＰＥＯＰＬＥ', first: 'gallup-korea.favourable-to-people.favourable.kor' },
    { typed: 'fx.jpy', first: 'fx.jpy' },
    { typed: '日本 輸出', first: 'trade.exports.jpn.usd' },
    { typed: '訪日', first: 'arrivals.kor-jpn' },
    { typed: '무역수지', first: 'trade.balance.kor.usd' },
    { typed: '한국갤럽', first: 'gallup-korea.favourable-to-people.favourable.kor' },
    { typed: '親しみ', first: 'cabinet-office.affinity.feel.jpn' },
    { typed: '호감', first: 'asan.favourability-score.mean.kor' },
    { typed: 'thailand trust', first: 'jpri.trust-in-japan.trustworthy.tha-jpn' },
    { typed: 'kankoku yushutsu', first: 'trade.exports.jpn.usd' },
    { typed: 'Naikakufu', first: 'cabinet-office.affinity.feel.jpn' },
    { typed: 'genron NPO', first: 'genron-eai.impression.good.jpn' },
    { typed: 'hounichi', first: 'arrivals.kor-jpn' },
    { typed: 'hogam ilbon', first: 'asan.favourability-score.mean.kor' },
    { typed: 'hanguk nippon', first: 'arrivals.kor-jpn' },
    { typed: 'visits south koreans', first: 'arrivals.kor-jpn' },
  ])('"$typed" finds $first', ({ typed, first }) => {
    expect(ids(typed)).toContain(first);
    expect(ids(typed).length).toBeLessThan(all.length);
  });

  it.each(ROMANISED)('%s, which sounds %j, stands in the data', (written, [sound = '']) => {
    expect(JSON.stringify(picker).normalize('NFKC').toLowerCase()).toContain(written);
    expect(ids(sound)).not.toEqual([]);
  });

  it('finds nothing for a word that is nowhere', () => {
    expect(ids('gallup zzz')).toEqual([]);
  });
});

describe('pickerOf', () => {
  const entryOf = (id: string) => picker.entries.find((entry) => entry.id === id);

  it.each([
    {
      id: 'genron-eai.impression.good.jpn',
      says: { scale: 'share-of-people', transforms: [], opposite: true, first: '2013', last: '2025' },
    },
    {
      id: 'hankook-research-thermometer.feeling-thermometer.mean.kor',
      says: { scale: 'degrees-0-100', transforms: [], opposite: false, first: '2019-03' },
    },
    {
      id: 'arrivals.kor-jpn',
      says: { scale: 'persons/month', transforms: ['level', 'sum12', 'per100', 'index'], opposite: false, first: '1996-01' },
    },
  ])('says of $id what the controls need before it is fetched', ({ id, says }) => {
    expect(entryOf(id)).toMatchObject(says);
  });

  it('is small enough to be sent before anything is typed: at most 30 kB, compressed', () => {
    expect(brotliCompressSync(JSON.stringify(picker)).length).toBeLessThan(30_000);
  });
});

describe('a series sent as JSON', () => {
  it('is judged in the browser as it is here', () => {
    const sent = JSON.parse(JSON.stringify(all.slice(0, 40))) as ComparableSeries[];
    for (const [index, a] of sent.entries()) {
      const b = sent[(index + 7) % sent.length];
      const [here, there] = [all[index], all[(index + 7) % sent.length]];
      expect(b && compare(a, b)).toEqual(here && there && JSON.parse(JSON.stringify(compare(here, there))));
    }
  });
});
