import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser';

const PORT = 3217;

const launchOptions = {
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
};

/** Desktop and phone, with scripts and without; nothing is animated, so that what is seen is final. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A second try on machines that do other work too; the list names every journey that needed it.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  // A reader of none of the site's languages: the front door stays where it is.
  use: { baseURL: `http://localhost:${PORT}`, locale: 'fr-FR', contextOptions: { reducedMotion: 'reduce' }, launchOptions },
  webServer: { command: `npx serve out --listen ${PORT} --no-clipboard`, cwd: '..', port: PORT, reuseExistingServer: false },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], launchOptions }, testIgnore: /without-scripts/ },
    { name: 'phone', use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }, testIgnore: /without-scripts/ },
    { name: 'without scripts', use: { javaScriptEnabled: false }, testMatch: /without-scripts/ },
    {
      name: 'phone without scripts',
      use: { javaScriptEnabled: false, viewport: { width: 360, height: 780 } },
      testMatch: /without-scripts/,
    },
  ],
});
