import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  // Some tests build every figure or file of the site; on a busy machine that takes longer than the usual 5 s.
  test: { include: ['{data,components,app}/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
