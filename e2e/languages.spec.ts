import { expect, test } from '@playwright/test';
import { site as en } from '../data/text/en/site';
import { site as ja } from '../data/text/ja/site';
import { site as ko } from '../data/text/ko/site';
import { onDesktop } from './devices';
import { hasEnglish } from './pages/english-names';
import { KINDS, OTHERS, ownTexts, pagesIn, shapeOf } from './pages/languages';

// Some of these walk through every kind of page.
test.setTimeout(120_000);

const SITES = { en, ja, ko };

test.describe('The exported pages', onDesktop('the files are the same for all'), () => {
  for (const language of OTHERS) {
    test(`Every page has its twin in ${language}, with the same headings, figures and tables`, () => {
      const [english, other] = [pagesIn('en'), pagesIn(language)];
      expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted());
      const unlike = [...english].flatMap(([path, page]) => {
        const twin = other.get(path);
        const [own, its] = [shapeOf(page), twin && shapeOf(twin)];
        return JSON.stringify(own) === JSON.stringify(its) ? [] : [{ path, en: own, [language]: its }];
      });
      expect(unlike).toEqual([]);
    });
  }

  test('Each language has a page of its own for addresses that lead nowhere, which no search engine lists', () => {
    for (const [language, { notFound }] of Object.entries(SITES)) {
      const html = pagesIn(language).get('/404.html')?.html ?? '';
      expect(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]).toBe(notFound.title);
      expect(html).toContain('name="robots" content="noindex"');
    }
  });

  test('Every page names its language, its twins and the one for readers of none of them', () => {
    const silent = Object.keys(SITES).flatMap((language) =>
      [...pagesIn(language)].flatMap(([path, { html }]) => {
        // What stands where there is no page has no twin to name.
        if (path === '/404.html') return html.includes(`<html lang="${language}"`) ? [] : [path];
        const named = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)"/g)].map(([, name = '']) => name);
        const says = html.includes(`<html lang="${language}"`) && named.toSorted().join() === 'en,ja,ko,x-default';
        return says ? [] : [`/${language}${path}: ${named}`];
      }),
    );
    expect(silent).toEqual([]);
  });
});

for (const language of OTHERS) {
  test(
    `No English is left on pages in ${language}, apart from names, words of the data and what is marked as English`,
    onDesktop('the words are the same as on a desktop'),
    async ({ page }) => {
      const left: Record<string, string[]> = {};
      const pages = pagesIn(language);
      for (const { path } of KINDS) {
        const exported = pages.get(path.replace(/^\/en/, ''));
        if (!exported) throw new Error(`there is no page ${path} in ${language}`);
        const english = (await ownTexts(page, exported)).filter(hasEnglish);
        if (english.length > 0) left[path] = [...new Set(english)];
      }
      expect(left).toEqual({});
    },
  );

  test(
    `A page in ${language} loads no words of another language`,
    onDesktop('the files are the same as on a desktop'),
    async ({ page }) => {
      // The page's own content, which quotes questions in the language they were asked in, is no chunk.
      const come: Promise<string>[] = [];
      page.on('response', (response) => {
        if (/\/(?:chunks\/|framework-)[^/]*\.js$/.test(response.url()) && response.ok()) come.push(response.text());
      });
      for (const path of ['/compare/?margins=1', '/data/trade-annual/?reporter=KOR']) {
        await page.goto(`/${language}${path}`);
        await expect(page.locator('[data-builder="ready"], [data-rows="all"]')).toBeVisible({ timeout: 15_000 });
        // A page that is left takes with it what has come.
        await Promise.all(come);
      }
      const scripts = await Promise.all(come);
      expect(scripts.length).toBeGreaterThan(0);
      const others = { ja: /[\uac00-\ud7af]{6}/, ko: /[\u3040-\u309f]{6}/ };
      const foreign = scripts.flatMap((text) => others[language].exec(text)?.[0] ?? []);
      expect(foreign).toEqual([]);
    },
  );
}

test('The other languages are one click away and keep the page, the query and the anchor', async ({ page }) => {
  await page.goto('/en/data/trade-annual/?reporter=KOR#content');
  await page.getByRole('navigation', { name: en.languages }).getByRole('link', { name: ja.language }).click();
  await expect(page).toHaveURL('/ja/data/trade-annual/?reporter=KOR#content');
  await page.getByRole('navigation', { name: ja.languages }).getByRole('link', { name: ko.language }).click();
  await expect(page).toHaveURL('/ko/data/trade-annual/?reporter=KOR#content');
});

test('The front door stays for readers of another language, and offers all three', async ({ page }) => {
  await page.goto('/');
  for (const { language } of Object.values(SITES)) await expect(page.getByRole('link', { name: language, exact: true })).toBeVisible();
  await expect(page).toHaveURL('/');
});

for (const [locale, path] of [
  ['ja-JP', '/ja/'],
  ['ko-KR', '/ko/'],
  ['en-AU', '/en/'],
]) {
  test(`The front door leads a reader with a browser in ${locale} to ${path}`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ locale, baseURL });
    await page.goto('/');
    await expect(page).toHaveURL(path ?? '');
    await page.close();
  });
}

test('A language that was chosen is the one the front door leads to from then on', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ locale: 'ja-JP', baseURL });
  await page.goto('/ja/');
  await page.getByRole('link', { name: ko.language, exact: true }).click();
  await expect(page).toHaveURL('/ko/');
  await page.goto('/');
  await expect(page).toHaveURL('/ko/');
  await page.close();
});
