import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of what a module decides when it is first loaded: each needs it anew. */
const ALONE = [
  'components/layout/metadata.test.ts',
  'data/csv/load.test.ts',
  'data/publish/address.test.ts',
  'data/publish/feed.test.ts',
  'data/publish/site-map.test.ts',
];

// Tests say themselves where the site stands; what the builder has set for the site itself is not theirs.
delete process.env.NEXT_PUBLIC_SITE_URL;
delete process.env.NEXT_PUBLIC_BASE_PATH;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // Some tests build every figure or file of the site; on a busy machine that takes longer than the usual 5 s.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // The others share what they load: the data are read and the catalogue is made once, not a hundred times (45 s instead of 150).
      { extends: true, test: { name: 'shared', include: ['{data,components,app}/**/*.test.{ts,tsx}'], exclude: ALONE, isolate: false } },
    ],
  },
});
