import { expect, type Page, test } from '@playwright/test';
import { onDesktop } from './devices';
import { PAGE_KINDS } from './pages/kinds';

test.use({ bypassCSP: true });

const STATES = [1280, 360].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

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

/** Adds the whole stylesheets that the page holds a part of. */
async function addWholeStyles(page: Page): Promise<number> {
  const addresses = await page.locator('style[data-href]').evaluateAll((styles) => styles.map((style) => style.getAttribute('data-href')));
  const files = addresses.flatMap((address) => address?.split(' ') ?? []);
  for (const url of files) await page.addStyleTag({ url });
  return files.length;
}

for (const { width, scheme } of STATES) {
  test(
    `Every kind of page looks the same, ${scheme} and ${width} px wide, with the rules it holds as with the whole stylesheets`,
    onDesktop('the width is set here'),
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      const others: string[] = [];
      for (const { path } of PAGE_KINDS) {
        await page.goto(path);
        const before = await look(page);
        expect(await addWholeStyles(page)).toBeGreaterThan(0);
        const after = await look(page);
        others.push(...after.filter((element, index) => element !== before[index]).map((element) => `${path}: ${element}`));
      }
      expect(others).toEqual([]);
    },
  );
}
