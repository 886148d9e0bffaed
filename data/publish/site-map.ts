import { LANGUAGES } from '../text/context';
import { addressOf } from './address';
import { xmlText } from './xml';

const FRONT_DOOR = '/';

/** The part of an address after its language: `/polls/` of `/en/polls/`; none for the front door, where the language is chosen. */
function withinLanguage(path: string): string | undefined {
  const [, first, ...rest] = path.split('/');
  return LANGUAGES.some((language) => language === first) ? `/${rest.join('/')}` : undefined;
}

/** Addresses of the same page in every language that has it, with the code of the language. */
function alternates(path: string, pages: ReadonlySet<string>): [code: string, path: string][] {
  const within = path === FRONT_DOOR ? FRONT_DOOR : withinLanguage(path);
  if (within === undefined) return [];
  const inLanguages = LANGUAGES.map((language): [string, string] => [language, `/${language}${within}`]);
  const all: [string, string][] = within === FRONT_DOOR ? [...inLanguages, ['x-default', FRONT_DOOR]] : inLanguages;
  return all.filter(([, alternate]) => pages.has(alternate));
}

/**
 * The list of pages for search engines (https://www.sitemaps.org/protocol.html), each with its other languages.
 * @param changed day of the data, which every page shows
 */
export function siteMap(paths: readonly string[], changed: string): string {
  const pages = new Set(paths);
  const address = (path: string) => xmlText(addressOf(path));
  const entries = paths.toSorted().map((path) => {
    const links = alternates(path, pages).map(
      ([code, alternate]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address(alternate)}"/>`,
    );
    return `<url><loc>${address(path)}</loc><lastmod>${changed}</lastmod>${links.join('')}</url>`;
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
  ].join('\n')}\n`;
}
