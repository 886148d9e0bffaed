import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Picker, PickerEntry } from '@/data/compare/picker';
import { DEFAULT_SERIES, DEFAULT_STATE } from '@/data/compare/state';
import { type Address, Session } from './session.client';

const entry = (id: string): PickerEntry => ({
  id,
  label: id,
  group: 'polls',
  heading: '',
  about: '',
  scale: '',
  transforms: [],
  opposite: false,
  first: '',
  last: '',
});

const PICKER: Picker = { entries: [...DEFAULT_SERIES, 'a.1', 'b.2'].map(entry), questions: {} };

/** The browser's history, in which the last entry is the address. */
class History implements Address {
  back: () => void = () => {};

  constructor(readonly entries: string[]) {}

  read = () => this.entries.at(-1) ?? '';
  push = (query: string) => void this.entries.push(query);
  replace = (query: string) => void this.entries.splice(-1, 1, query);
  onReturn = (listener: () => void) => {
    this.back = () => {
      this.entries.pop();
      listener();
    };
    return () => {};
  };
}

/** How long a failure takes, in ms: longer than a success. */
const SLOW = 50;

/** A source that has every series at the next tick, save those that fail. */
function opened(query: string, failing: string[] = []) {
  const history = new History([query]);
  const asked: string[][] = [];
  const there = new Set<string>();
  const source = {
    has: (id: string) => there.has(id),
    load: async (ids: string[]) => {
      asked.push(ids);
      const failed = ids.filter((id) => failing.includes(id));
      if (failed.length > 0) await new Promise((resolve) => setTimeout(resolve, SLOW));
      for (const id of ids) if (!failed.includes(id)) there.add(id);
      return { failed };
    },
  };
  const session = new Session(PICKER, source, history);
  session.subscribe(() => {});
  return { session, history, asked, failing };
}

const settled = () => vi.advanceTimersByTimeAsync(SLOW);

describe('a session of comparing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('fetches nothing for the bare page', async () => {
    const { session, asked } = opened('');
    await settled();
    expect(session.get()).toEqual({ state: DEFAULT_STATE, problems: [], pending: false, failed: [] });
    expect(asked).toEqual([]);
  });

  it('reads the address, tells what in it cannot be used and fetches the rest', async () => {
    const { session, asked } = opened('s=a.1,nothing&margins=1');
    expect(session.get().pending).toBe(true);
    await settled();
    expect(session.get()).toMatchObject({ state: { series: ['a.1'], margins: true }, pending: false });
    expect(session.get().problems).toEqual([{ param: 's', value: 'nothing', why: 'unknown-series' }]);
    expect(asked).toEqual([['a.1']]);
  });

  it('writes every step to the address, and takes it back when the reader goes back', async () => {
    const { session, history } = opened('');
    session.change({ series: ['a.1'] });
    session.change({ margins: true });
    expect(history.entries).toEqual(['', 's=a.1', 's=a.1&margins=1']);
    history.back();
    expect(session.get().state).toEqual({ ...DEFAULT_STATE, series: ['a.1'] });
  });

  it('makes one step of a drag, however many years it passes', async () => {
    const { session, history } = opened('s=a.1');
    for (const from of ['2010', '2011', '2012']) session.change({ from }, 'drag');
    expect(session.get().state.from).toBe('2012');
    await vi.advanceTimersByTimeAsync(400);
    expect(history.entries).toEqual(['s=a.1', 's=a.1&from=2012']);
    session.change({ from: '2013' }, 'drag');
    await vi.advanceTimersByTimeAsync(400);
    expect(history.entries).toEqual(['s=a.1', 's=a.1&from=2012', 's=a.1&from=2013']);
  });

  it('keeps the end of a drag when a step follows at once', () => {
    const { session, history } = opened('s=a.1');
    session.change({ from: '2010' }, 'drag');
    session.change({ from: '2011' }, 'drag');
    session.change({ margins: true });
    expect(history.entries).toEqual(['s=a.1', 's=a.1&from=2011', 's=a.1&from=2011&margins=1']);
  });

  it('writes nothing when nothing changes', () => {
    const { session, history } = opened('s=a.1');
    session.change({ series: ['a.1'] });
    expect(history.entries).toEqual(['s=a.1']);
  });

  it('reads no change of a series that is no longer shown', () => {
    const { session } = opened('s=a.1,b.2');
    session.change({ change: { series: 'a.1', from: '2010', to: '2012' } });
    session.change({ series: ['b.2'] });
    expect(session.get().state.change).toBeUndefined();
  });

  it('names what could not be fetched, and tries it again', async () => {
    const { session, failing } = opened('s=a.1,b.2', ['b.2']);
    await settled();
    expect(session.get()).toMatchObject({ pending: false, failed: ['b.2'] });
    failing.length = 0;
    session.retry();
    await settled();
    expect(session.get()).toMatchObject({ pending: false, failed: [] });
  });

  it('shows the last choice when an earlier one arrives late', async () => {
    const { session, failing } = opened('s=a.1', ['a.1']);
    session.change({ series: ['b.2'] });
    failing.length = 0;
    await settled();
    expect(session.get()).toMatchObject({ state: { series: ['b.2'] }, failed: [] });
  });
});
