import { expect, type Page, test } from '@playwright/test';
import { site } from '../data/text/en/site';
import { site as ja } from '../data/text/ja/site';
import { site as ko } from '../data/text/ko/site';
import { onDesktop } from './devices';
import { attributes, bytesAt, exportedPages, fileAt, plain } from './pages/exported';
import { PAGE_KINDS } from './pages/kinds';
import { listen } from './pages/traffic';
import { wakeFirst } from './pages/wake';

// Some of these walk through every kind of page.
test.setTimeout(90_000);

const sectionsOf = (language: string, nav: typeof site.nav) =>
  Object.entries(nav).map(([id, name]) => ({ name, path: id === 'overview' ? `/${language}/` : `/${language}/${id}/` }));

const SECTIONS = sectionsOf('en', site.nav);

const menu = (page: Page) => page.getByRole('navigation', { name: site.menu, exact: true });
const headingOf = (path: string): RegExp => PAGE_KINDS.find((kind) => kind.path === path)?.heading ?? /./;

test('A reader walks through every section by the menu', async ({ page }) => {
  await page.goto('/en/method/');
  for (const { name, path } of SECTIONS) {
    await menu(page).getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(path));
    await expect(menu(page).locator('[aria-current="page"]')).toHaveText(name);
  }
});

test(
  'The polls that the site is named for are one click from the front page',
  onDesktop('the links are the same as on a desktop'),
  async ({ page }) => {
    for (const { path, heading } of [
      { path: '/en/polls/bbc/2014/', heading: /BBC.*2014/ },
      { path: '/en/polls/genron-eai/2023/', heading: /Genron.*2023/ },
      { path: '/en/polls/jpri/2025/', heading: /Japan Press Research Institute.*2025/ },
      { path: '/en/polls/eai-api-kei/2025/', heading: /EAI.*API.*KEI.*2025/ },
    ]) {
      await page.goto('/en/');
      await page.locator(`main a[href="${path}"]`).first().click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    }
  },
);

test(
  'No page asks another host for anything or writes an error, asleep or awake',
  onDesktop('the requests are the same as on a desktop'),
  async ({ page, baseURL }) => {
    const { elsewhere, complaints } = listen(page, new URL(baseURL ?? '').host);
    for (const { path } of PAGE_KINDS) {
      await page.goto(path);
      await wakeFirst(page);
    }
    expect(elsewhere).toEqual([]);
    // The address of no page is among those that were opened.
    expect(complaints.filter((complaint) => !/nowhere.*404/.test(complaint))).toEqual([]);
  },
);

test('An unknown address is answered with status 404 and ways to go on', async ({ page }) => {
  const response = await page.goto('/en/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.notFound.title);
  await page.getByRole('link', { name: site.nav.polls }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf('/en/polls/'));
});

test.describe('The exported files', onDesktop('the files are the same for all'), () => {
  /** Anchors that rows of a dataset have in its table, whichever page of the table they are on. */
  const known = new Map<string, Set<string>>();
  function rowAnchors(dataset: string): Set<string> {
    const found = known.get(dataset);
    if (found) return found;
    const { rows } = JSON.parse(bytesAt(`/data/${dataset}.json`).toString('utf8')) as { rows: { row_id: string }[] };
    const anchors = new Set(rows.map(({ row_id }) => row_id.replaceAll(/\s+/g, '_')));
    known.set(dataset, anchors);
    return anchors;
  }
  const datasetAt = (path: string): string | undefined => /^\/\w+\/data\/([^/]+)\/$/.exec(path)?.[1];

  test('hold on every page of a language the menu that leads to every section', () => {
    const faults = Object.entries({ en: site, ja, ko }).flatMap(([language, { menu, nav }]) => {
      const pages = exportedPages().filter(({ path }) => path.startsWith(`/${language}/`));
      expect(pages.length).toBeGreaterThan(500);
      const sections = JSON.stringify(sectionsOf(language, nav));
      return pages.flatMap(({ path, html }) => {
        const [, list = ''] = html.split(`<nav aria-label="${menu}">`);
        const links = [...list.slice(0, list.indexOf('</nav>')).matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
        return JSON.stringify(links.map(([, to = '', name = '']) => ({ name: plain(name), path: to }))) === sections ? [] : [path];
      });
    });
    expect(faults).toEqual([]);
  });

  test('hold every page, file and anchor that a link names; the anchor of a row may be on another page of its table', () => {
    const anchors = new Map(exportedPages().map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
    let rows = 0;
    const broken = exportedPages().flatMap(({ path, html }) => {
      const links = [...attributes(html, 'href'), ...attributes(html, 'src')].filter((link) => !/^(?:https?:|mailto:|data:)/.test(link));
      return [...new Set(links)].flatMap((link) => {
        const { pathname, hash } = new URL(link, `http://site${path}`);
        const target = decodeURIComponent(pathname);
        if (!fileAt(target)) return [`${path}: ${link}`];
        const anchor = decodeURIComponent(hash.slice(1));
        if (anchor === '' || anchors.get(target)?.has(anchor)) return [];
        const dataset = datasetAt(target);
        if (dataset === undefined || !rowAnchors(dataset).has(anchor)) return [`${path}: ${link} (no such anchor)`];
        rows += 1;
        return [];
      });
    });
    expect(broken).toEqual([]);
    expect(rows).toBeGreaterThan(0);
  });
});
