import { expect, type Page, test } from '@playwright/test';
import { unfoldAll } from './axe/four-states';
import { onDesktop } from './devices';
import { PAGE_KINDS } from './pages/kinds';

test.use({ bypassCSP: true });

/** Where everything on the page stands and how it looks. */
const look = (page: Page): Promise<string[]> =>
  page.locator('body *').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderColor, font, fill, stroke, visibility, opacity } = getComputedStyle(element);
      const style = [color, backgroundColor, borderColor, font, fill, stroke, visibility, opacity].join(' ');
      return `${element.tagName} ${element.className} at ${x} ${y} ${width} ${height}: ${style}`;
    }),
  );

/** Opens a page, all of which is laid out: what comes to stand far down otherwise depends on what was seen before. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
}

/** Adds the whole stylesheets that the page holds a part of. */
async function addWholeStyles(page: Page): Promise<number> {
  const addresses = await page.locator('style[data-href]').evaluateAll((styles) => styles.map((style) => style.getAttribute('data-href')));
  const files = addresses.flatMap((address) => address?.split(' ') ?? []);
  for (const url of files) await page.addStyleTag({ url });
  return files.length;
}

/** Unfolds what is folded, and turns every switch of a figure. */
async function turnEverything(page: Page): Promise<void> {
  await unfoldAll(page);
  await page.locator('figure input[type="checkbox"]:not(.toggle-events)').evaluateAll((switches: HTMLInputElement[]) => {
    for (const each of switches) each.checked = !each.checked;
  });
}

/** How a page looks as it is opened, by day, and with everything turned, by night. */
async function looks(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const opened = await look(page);
  await turnEverything(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...opened, ...(await look(page))];
}

for (const width of [1280, 360]) {
  test(
    `Every kind of page looks the same, ${width} px wide, with the rules it holds as with the whole stylesheets, light and dark, folded and unfolded`,
    onDesktop('the width is set here'),
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 900 });
      const others: string[] = [];
      for (const { path } of PAGE_KINDS) {
        await open(page, path);
        const before = await looks(page);
        await open(page, path);
        expect(await addWholeStyles(page)).toBeGreaterThan(0);
        const after = await looks(page);
        others.push(...after.filter((element, index) => element !== before[index]).map((element) => `${path}: ${element}`));
      }
      // A page that stands lower than before names everything on it.
      expect(others.slice(0, 20)).toEqual([]);
    },
  );
}
