import { afterEach, expect, it, vi } from 'vitest';

async function metadataAt(site: string | undefined) {
  vi.resetModules();
  vi.stubEnv('NEXT_PUBLIC_SITE_URL', site);
  vi.stubEnv('NEXT_PUBLIC_BASE_PATH', undefined);
  const { pageMetadata, frontDoorMetadata } = await import('./metadata');
  return { ...pageMetadata('en', '/method/', 'Method'), frontDoor: frontDoorMetadata() };
}

afterEach(() => vi.unstubAllEnvs());

it('names the picture, the feed and the page by whole addresses where the site has one', async () => {
  const { alternates, openGraph, other } = await metadataAt('https://example.org');
  expect(openGraph?.images).toEqual(['https://example.org/share/en/both-shores.png']);
  expect(alternates).toEqual({
    canonical: 'https://example.org/en/method/',
    types: { 'application/atom+xml': 'https://example.org/feed.xml' },
    languages: {
      en: 'https://example.org/en/method/',
      ja: 'https://example.org/ja/method/',
      ko: 'https://example.org/ko/method/',
      'x-default': 'https://example.org/en/method/',
    },
  });
  expect(other).toBeUndefined();
});

it('makes up no address where the site has none', async () => {
  const { alternates, openGraph, other } = await metadataAt(undefined);
  expect(openGraph?.images).toBeUndefined();
  expect(other).toEqual({ 'og:image': '/share/en/both-shores.png' });
  expect(alternates?.canonical).toBe('/en/method/');
});

it('gives the front door its own address, the languages it leads to, and a picture', async () => {
  const { frontDoor } = await metadataAt('https://example.org');
  const { canonical, languages } = frontDoor.alternates ?? {};
  expect(canonical).toBe('https://example.org/');
  expect(Object.values(languages ?? {})).toEqual(['en/', 'ja/', 'ko/', ''].map((path) => `https://example.org/${path}`));
  expect(frontDoor.openGraph?.images).not.toEqual([]);
});
