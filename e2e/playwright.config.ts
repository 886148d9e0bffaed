import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser';

const PORT = 3217;

/**
 * Each page opened has a window of its own, and Chromium gets its address bar ready with two pages of suggestions: 0.6 s of the processor
 * before every journey (1.34 s instead of 0.75 to open the overview), for something nobody sees. It hears only the last list of features
 * that it is given, so those that Playwright turns off stand here again.
 */
const FEATURES_OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable'],
  ...['LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

const launchOptions = {
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', `--disable-features=${FEATURES_OFF.join(',')}`],
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
    { name: 'desktop', use: { ...devices['Desktop Chrome'], launchOptions }, testIgnore: /without-scripts/, grepInvert: /@phone/ },
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
      testIgnore: /without-scripts/,
      grepInvert: /@desktop/,
    },
    { name: 'without scripts', use: { javaScriptEnabled: false }, testMatch: /without-scripts/ },
    {
      name: 'phone without scripts',
      use: { javaScriptEnabled: false, viewport: { width: 360, height: 780 } },
      testMatch: /without-scripts/,
    },
  ],
});
