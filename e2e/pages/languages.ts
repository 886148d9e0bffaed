import type { Page } from '@playwright/test';
import { type ExportedPage, exportedPages } from './exported';
import { PAGE_KINDS } from './kinds';

/** The languages that follow the English one. */
export const OTHERS = ['ja', 'ko'] as const;

/** A page's address in another language. */
export const inLanguage = (path: string, language: string): string => path.replace(/^\/en\//, `/${language}/`);

/** The kinds of pages that have a language. */
export const KINDS = PAGE_KINDS.filter(({ path }) => path.startsWith('/en/') && path !== '/en/nowhere/');

/** Pages of one language by their address without it. */
export const pagesIn = (language: string): Map<string, ExportedPage> =>
  new Map(exportedPages().flatMap((page) => (page.path.startsWith(`/${language}/`) ? [[page.path.slice(3), page]] : [])));

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/** What does not depend on the language: how many headings of each rank, figures, and tables with their rows and cells. */
export const shapeOf = ({ html }: ExportedPage): Record<string, number> => ({
  h1: count(html, /<h1\b/g),
  h2: count(html, /<h2\b/g),
  h3: count(html, /<h3\b/g),
  figures: count(html, /<figure\b/g),
  tables: count(html, /<table\b/g),
  rows: count(html, /<tr\b/g),
  cells: count(html, /<t[dh]\b/g),
});

/**
 * Texts of an exported page in the page's own language: what is marked as another language is left out, and so are codes and the cells of
 * datasets. The browser reads the file without opening it.
 */
export const ownTexts = (page: Page, { html }: ExportedPage): Promise<string[]> =>
  page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'text/html');
    const texts: string[] = [];
    const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const marked = parent?.closest('[lang]')?.getAttribute('lang');
      if (!parent || marked !== read.documentElement.lang) continue;
      if (parent.closest('script, style, code, pre, noscript, [data-table] tbody')) continue;
      const text = node.textContent?.trim() ?? '';
      if (text !== '') texts.push(text);
    }
    return texts;
  }, html);
