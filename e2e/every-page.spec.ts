import { expect, type Page, test } from '@playwright/test';
import { onDesktop } from './devices';
import { exportedPages } from './pages/exported';
import { listen } from './pages/traffic';

/** Pages are dealt out so that each worker has work to the end. */
const PARTS = 8;

/** Pages opened at once: while one is laid out the next is on its way. */
const AT_ONCE = 3;

test.setTimeout(600_000);

/** Opens pages one after another in one tab, as long as some are left. @returns what was wrong */
async function openAll(page: Page, host: string, left: string[]): Promise<string[]> {
  const { scripts, elsewhere, complaints } = listen(page, host);
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(`${response.url()} answers ${response.status()}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The icon of a page that was left before it came.
    if (why !== 'net::ERR_ABORTED') failed.push(`${request.url()} fails: ${why}`);
  });
  const faults: string[] = [];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    await page.goto(path);
    for (const wrong of [scripts, elsewhere, complaints, failed]) faults.push(...wrong.splice(0).map((what) => `${path}: ${what}`));
  }
  return faults;
}

for (let part = 0; part < PARTS; part += 1) {
  test(
    `Every page opens asleep, without a complaint or a failed or foreign request: part ${part + 1} of ${PARTS}`,
    onDesktop('the files are the same for all'),
    async ({ context, baseURL }) => {
      const paths = exportedPages().flatMap(({ path }, index) => (index % PARTS === part ? [path] : []));
      const tabs = await Promise.all(Array.from({ length: AT_ONCE }, () => context.newPage()));
      const faults = await Promise.all(tabs.map((tab) => openAll(tab, new URL(baseURL ?? '').host, paths)));
      expect(faults.flat()).toEqual([]);
    },
  );
}
