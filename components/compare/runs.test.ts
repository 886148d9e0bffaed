import { describe, expect, it } from 'vitest';
import { runsOf } from './runs';

const waves = (text: string) => text.split(' ').map((wave) => ({ label: wave.slice(0, 4), mode: wave.slice(5) }));

describe('runs of waves', () => {
  it.each([
    ['a single wave is a run', '2013:mail', [{ value: 'mail', from: '2013', to: '2013' }]],
    ['neighbours alike are one run', '2013:mail 2014:mail 2015:mail', [{ value: 'mail', from: '2013', to: '2015' }]],
    [
      'a value that comes back is a run of its own',
      '2013:mail 2014:phone 2015:mail',
      [
        { value: 'mail', from: '2013', to: '2013' },
        { value: 'phone', from: '2014', to: '2014' },
        { value: 'mail', from: '2015', to: '2015' },
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(runsOf(waves(given), ({ mode }) => mode)).toEqual(expected);
  });
});
