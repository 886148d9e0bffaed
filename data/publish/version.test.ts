import { expect, it } from 'vitest';
import { versionOf } from './version';

const CHANGE = { id: '1caeace78441bc536f25bd615ada460e1ae2eb7f', at: '2026-03-01T05:30:00+09:00', subject: 'One row', files: [] };

it.each([
  {
    of: 'the last change of the data, by the day in Greenwich',
    newest: CHANGE,
    edited: false,
    version: { version: '2026.2.28+1caeace', date: '2026-02-28', moment: '2026-02-28T20:30:00.000Z', basis: 'history' },
  },
  {
    of: 'files edited since then',
    newest: CHANGE,
    edited: true,
    version: { version: '2026.2.28+1caeace.edited', date: '2026-02-28', moment: '2026-02-28T20:30:00.000Z', basis: 'history' },
  },
  {
    of: 'a build without a history',
    newest: undefined,
    edited: false,
    version: { version: '2026.1.5', date: '2026-01-05', moment: '2026-01-05T00:00:00Z', basis: 'sources' },
  },
])('is that of $of', ({ newest, edited, version }) => {
  expect(versionOf(newest, edited, '2026-01-05')).toEqual(version);
});
