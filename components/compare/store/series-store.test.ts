import { describe, expect, it } from 'vitest';
import { seriesFile } from '@/data/compare/browser-files';
import { createStore } from './series-store.client';

const JAPANESE = 'genron-eai.impression.good.jpn';
const JAPANESE_BAD = 'genron-eai.impression.bad.jpn';
const KOREANS = 'genron-eai.impression.good.kor';

// Read before the tests: the catalogue takes seconds to make.
const FILES = new Map([JAPANESE, JAPANESE_BAD, KOREANS, 'fx.jpy'].map((id) => [id, seriesFile(id, 'en')]));

/** A server that holds a few series, save those that fail as often as is said. */
function server(failures: Record<string, number> = {}, fail: () => Promise<Response> = async () => new Response('', { status: 503 })) {
  const asked: string[] = [];
  const left = { ...failures };
  const store = createStore('en', async (address) => {
    const [, file = ''] = /^\/compare\/en\/series\/(.+)\.json$/.exec(address) ?? [];
    const id = decodeURIComponent(file);
    asked.push(id);
    const again = left[id] ?? 0;
    if (again > 0) {
      left[id] = again - 1;
      return fail();
    }
    return Response.json(FILES.get(id));
  });
  return { store, asked };
}

describe('the store of series', () => {
  it('fetches each series once, and gives it back', async () => {
    const { store, asked } = server();
    expect([store.has(JAPANESE), store.find(JAPANESE)]).toEqual([false, undefined]);
    const { found, failed } = await store.load([JAPANESE, KOREANS]);
    await store.load([KOREANS]);
    expect([...found.keys()]).toEqual([JAPANESE, KOREANS]);
    expect(failed).toEqual([]);
    expect(asked).toEqual([JAPANESE, KOREANS]);
    expect(store.has(JAPANESE)).toBe(true);
    expect(store.find(JAPANESE)?.series.label).toBe(FILES.get(JAPANESE)?.entry.series.label);
  });

  it('asks once for what two loads want at the same time', async () => {
    const { store, asked } = server();
    await Promise.all([store.load([JAPANESE]), store.load([JAPANESE, KOREANS])]);
    expect(asked).toEqual([JAPANESE, KOREANS]);
  });

  it('fetches the other answers only when they are asked for', async () => {
    const { store, asked } = server();
    await store.load([JAPANESE]);
    expect(asked).toEqual([JAPANESE]);
    const { found } = await store.load([JAPANESE, 'fx.jpy'], { opposites: true });
    expect([...found.keys()]).toEqual([JAPANESE, 'fx.jpy', JAPANESE_BAD]);
    expect(asked).toEqual([JAPANESE, 'fx.jpy', JAPANESE_BAD]);
  });

  it.each<[string, () => Promise<Response>]>([
    ['an answer that is no success', async () => new Response('', { status: 404 })],
    ['no answer', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an answer that is no JSON', async () => new Response('<!doctype html>')],
  ])('gives the rest when one fails by %s, and tries that one again', async (_, fail) => {
    const { store } = server({ [KOREANS]: 1 }, fail);
    const first = await store.load([JAPANESE, KOREANS]);
    expect([[...first.found.keys()], first.failed]).toEqual([[JAPANESE], [KOREANS]]);
    const second = await store.load([JAPANESE, KOREANS]);
    expect([[...second.found.keys()], second.failed]).toEqual([[JAPANESE, KOREANS], []]);
  });

  it('names the other answer when that fails', async () => {
    const { store } = server({ [JAPANESE_BAD]: 1 });
    const { found, failed } = await store.load([JAPANESE], { opposites: true });
    expect([[...found.keys()], failed]).toEqual([[JAPANESE], [JAPANESE_BAD]]);
  });

  it('knows the sources of what it has fetched, and no others', async () => {
    const { store } = server();
    const [[id, name] = ['', undefined]] = Object.entries(FILES.get(JAPANESE)?.sources ?? {});
    expect(() => store.sourceOf(id)).toThrow(`names the source "${id}"`);
    await store.load([JAPANESE]);
    expect(store.sourceOf(id)).toEqual(name);
  });

  it('asks for an address that can hold any id', async () => {
    const asked: string[] = [];
    const store = createStore('en', async (address) => {
      asked.push(address);
      return new Response('', { status: 404 });
    });
    await store.load(['../a?b#c']);
    expect(asked).toEqual(['/compare/en/series/..%2Fa%3Fb%23c.json']);
  });
});
