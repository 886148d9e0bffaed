import { LANGUAGES } from '../text/context';
import { addressOf } from './address';
import { xmlText } from './xml';

const FRONT_DOOR = '/';

/** The part of an address after its language: `/polls/` of `/en/polls/`; the front door is the front page of each language. */
function withinLanguage(path: string): string | undefined {
  const [, first, ...rest] = path.split('/');
  if (path === FRONT_DOOR) return path;
  return LANGUAGES.some((language) => language === first) ? `/${rest.join('/')}` : undefined;
}

/** Paths of the same page in each language, and for a reader of none of them the front door or the English page, by code. */
export const inEachLanguage = (within: string): [code: string, path: string][] => [
  ...LANGUAGES.map((language): [string, string] => [language, `/${language}${within}`]),
  ['x-default', within === FRONT_DOOR ? FRONT_DOOR : `/en${within}`],
];

/**
 * The list of pages for search engines (https://www.sitemaps.org/protocol.html), each with its other languages.
 * @param changed day of the data, which every page shows
 */
export function siteMap(paths: readonly string[], changed: string): string {
  const pages = new Set(paths);
  const address = (path: string) => xmlText(addressOf(path));
  const entries = paths.toSorted().map((path) => {
    const within = withinLanguage(path);
    const alternates = within === undefined ? [] : inEachLanguage(within).filter(([, alternate]) => pages.has(alternate));
    const links = alternates.map(([code, alternate]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address(alternate)}"/>`);
    return `<url><loc>${address(path)}</loc><lastmod>${changed}</lastmod>${links.join('')}</url>`;
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
  ].join('\n')}\n`;
}
