import { afterEach, expect, it, vi } from 'vitest';

async function addresses(site: string | undefined, base: string | undefined) {
  vi.resetModules();
  vi.stubEnv('NEXT_PUBLIC_SITE_URL', site);
  vi.stubEnv('NEXT_PUBLIC_BASE_PATH', base);
  return import('./address');
}

afterEach(() => vi.unstubAllEnvs());

it.each([
  { site: undefined, base: undefined, whole: undefined, best: '/en/' },
  { site: undefined, base: '/shores', whole: undefined, best: '/shores/en/' },
  { site: 'https://example.org', base: undefined, whole: 'https://example.org/en/', best: 'https://example.org/en/' },
  { site: 'https://example.org/shores/', base: '/shores', whole: 'https://example.org/shores/en/', best: 'https://example.org/shores/en/' },
])('of a site at $site under $base are whole where they can be', async ({ site, base, whole, best }) => {
  const { absoluteAddress, addressOf } = await addresses(site, base);
  expect([absoluteAddress('/en/'), addressOf('/en/')]).toEqual([whole, best]);
});

it('refuses an address that does not end in the path the site is built for', async () => {
  await expect(addresses('https://example.org', '/shores')).rejects.toThrow('/shores');
});
