import { describe, expect, it } from 'vitest';
import { formatFor } from '@/data/text/format';
import { endOf, startOf } from '@/data/time';
import { wrap } from '../wrap';
import { monthTicks, wholeMonths } from './time-ticks';

const LANGUAGES = ['en', 'ja', 'ko'] as const;

const ticksFrom = (from: string, to: string, language: (typeof LANGUAGES)[number] = 'en') =>
  monthTicks(wholeMonths(startOf(from), endOf(to)), formatFor(language));

describe('a scale of whole months', () => {
  it.each([
    ['days', '2019-07-14', '2020-05-31', '2019-07', '2020-05'],
    ['months', '2019-07', '2020-06', '2019-07', '2020-06'],
    ['years', '2019', '2020', '2019-01', '2020-12'],
    ['a leap February', '2020-02-29', '2020-02-29', '2020-02', '2020-02'],
  ])('holds %s and no month more', (_, from, to, first, last) => {
    const { domain } = wholeMonths(startOf(from), endOf(to));
    expect(domain).toEqual([startOf(first), endOf(last)]);
  });
});

describe('month labels', () => {
  it.each([
    ['quarter by quarter over a year', '2019-07', '2020-06', ['Jul 2019', 'Oct 2019', 'Jan 2020', 'Apr 2020']],
    ['by half years over two', '2018-01', '2019-12', ['Jan 2018', 'Jul 2018', 'Jan 2019', 'Jul 2019']],
    ['by years over four', '2017-09', '2021-08', ['Jan 2018', 'Jan 2019', 'Jan 2020', 'Jan 2021']],
    ['month by month over a few', '2019-03', '2019-06', ['Mar 2019', 'Apr 2019', 'May 2019', 'Jun 2019']],
  ])('%s', (_, from, to, labels) => {
    expect(ticksFrom(from, to).map(({ label }) => label)).toEqual(labels);
  });

  it('stand under the middle of their month', () => {
    expect(ticksFrom('2019-07', '2019-07')).toEqual([{ at: 0.5, label: 'Jul 2019', wideOnly: undefined }]);
  });

  const spans = Array.from({ length: 51 }, (_, more) => {
    const last = 6 + more;
    return `${2019 + Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
  });

  it.each(LANGUAGES)('never touch, neither on a phone of 320 px nor where more of them appear (%s)', (language) => {
    for (const to of spans) {
      const ticks = ticksFrom('2019-07', to, language);
      for (const { shown, width } of [
        { shown: ticks.filter(({ wideOnly }) => !wideOnly), width: 160 },
        { shown: ticks, width: 384 },
      ]) {
        expect(shown.length, to).toBeGreaterThan(0);
        const gaps = shown.slice(1).map((tick, index) => {
          const before = shown[index];
          const half = (wrap.widthOf(tick.label, 13) + wrap.widthOf(before?.label ?? '', 13)) / 2;
          return (tick.at - (before?.at ?? 0)) * width - half;
        });
        expect(Math.min(Infinity, ...gaps), to).toBeGreaterThan(4);
      }
    }
  });
});
