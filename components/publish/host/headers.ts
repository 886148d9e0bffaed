import { LANGUAGES } from '@/data/text/context';

/**
 * What a file of the site is, for the server that sends it. `page`: HTML. `shared`: data and pictures, which others may fetch and
 * show. `hashed`: named after its content, so never changed.
 */
export type Kind = 'page' | 'shared' | 'hashed';

type Headers = Record<string, string>;

/** A shared cache may answer for five minutes; a browser always asks whether its copy still holds. */
const FRESH = 'public, max-age=0, s-maxage=300, must-revalidate';

/** Sent with everything, errors included. */
export const ALWAYS: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Sent with one kind of file only: no header stands in two lists, for some hosts would send it twice. */
export const BY_KIND: Record<Kind, Headers> = {
  page: {
    // The rest of a page's policy stands in the page, where it names its scripts and styles; there, this part has no effect.
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': FRESH,
  },
  shared: {
    // A picture opened by itself is a document: it may have its own styles, and nothing else.
    'Content-Security-Policy': "sandbox; connect-src 'none'; img-src 'none'; font-src 'none'; object-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': FRESH,
    // Notebooks and pages elsewhere read the data, in parts too.
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range, ETag',
  },
  hashed: {
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=31536000, immutable',
  },
};

/** Folders at the top of the site that hold data and pictures alone, and the files there that are neither page nor folder. */
const SHARED = ['/compare/', '/data/', '/figures/', '/provenance/', '/share/'];
const SHARED_FILES = ['/feed.xml', '/icon.svg', '/robots.txt', '/sitemap.xml'];

/** Patterns of addresses, by what they lead to: no two kinds meet. */
const PATTERNS: Record<Kind, string[]> = {
  page: ['/', '/404.html', ...LANGUAGES.map((language) => `/${language}/*`)],
  shared: [...SHARED.map((folder) => `${folder}*`), ...SHARED_FILES],
  hashed: ['/_next/static/*'],
};

/** The text of `_headers`, from which hosts of static sites read what to send; `base` is the path that the site stands under. */
export function headersFile(base: string): string {
  const block = (pattern: string, headers: Headers): string =>
    [`${base}${pattern}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const kinds = Object.entries(PATTERNS) as [Kind, string[]][];
  const blocks = kinds.flatMap(([kind, patterns]) => patterns.map((pattern) => block(pattern, BY_KIND[kind])));
  return `${[block('/*', ALWAYS), ...blocks].join('\n\n')}\n`;
}
