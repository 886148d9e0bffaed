import { chunkOf } from './flight';
import { countIslands, ISLAND, type Islands, islandsOf } from './islands';
import { withUsedStyles } from './used-styles';

/** How a page names what it fetches when it wakes; one without it stays asleep. */
const NEEDS = '<script data-needs="';
/** Of a part that shows what the address asks for. */
const READS_ADDRESS = `${ISLAND}="address"`;

export interface Held {
  html: string;
  /** What the page fetches when it wakes, by its address: what its islands hold and its whole stylesheets. Empty when it needs no script. */
  files: ReadonlyMap<string, string>;
}

/** The few lines of script that a page holds itself. */
export interface OwnScripts {
  /** Fetches the others at the reader's first intent. */
  loader: string;
  /** Brings the page's islands to life, once all that it needs is there. */
  wake: string;
  /** For the links to other languages. */
  keepPlace: string;
  /** Run when the whole page is there. */
  atEnd?: string;
}

/** The framework's code. */
export interface Code {
  /** The address of the file that stands for those which every page needs. */
  shared: string;
  /** Their own addresses. */
  parts: ReadonlySet<string>;
  /** The addresses of the code of live charts. */
  live: readonly string[];
}

/** What an exported page fetches when it wakes, by address, what its islands hold first; none for a page that stays asleep. */
export function needsOf(page: string): string[] {
  const start = page.indexOf(NEEDS);
  return start < 0 ? [] : page.slice(start + NEEDS.length, page.indexOf('"', start + NEEDS.length)).split(' ');
}

/** The whole stylesheets of a page, of which it keeps what it uses. */
const stylesOf = (page: string): string => [...page.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, styles]) => styles).join('\n');

const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/g;

/** Scripts marked noModule are for browsers without modules, which none of the page's own scripts would run in either. */
const sourceOf = (attributes: string): string[] =>
  /\bnomodule\b/i.test(attributes) ? [] : [...(/\bsrc="([^"]+)"/.exec(attributes) ?? [])].slice(1);

/** A page without the framework's scripts. */
export interface Asleep {
  html: string;
  /** The framework's files that it asked for, when it has anything to wake. */
  files: string[];
  /** What comes alive of it, if anything does. */
  islands?: Islands;
}

/** Takes the framework's scripts out of an exported page. What it shows is complete without them. */
export function putToSleep(page: string, own: OwnScripts): Asleep {
  const files: string[] = [];
  const inline: string[] = [];
  const bare = page
    .replace(SCRIPT, (whole, attributes: string, body: string) => {
      if (/type="application\/(?:ld\+)?json"/.test(attributes)) return whole;
      if (!/\bsrc="/.test(attributes)) inline.push(body);
      files.push(...sourceOf(attributes));
      return '';
    })
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
  const html = bare
    .replace('</head>', `<script>${own.keepPlace}</script></head>`)
    .replace('</body>', own.atEnd === undefined ? '</body>' : `<script>${own.atEnd}</script></body>`);
  if (countIslands(html) === 0) return { html, files: [] };
  const islands = islandsOf(html, inline.map(chunkOf).join(''));
  return { html: islands.html, files, islands };
}

/**
 * Puts a loader into a page that has something to wake, and leaves out of any the rules of style that nothing in it needs. What the
 * page's islands hold is a file that is fetched with the others. Its stylesheets, whole, are one file too: over HTTP/1.1 a slowed phone
 * has them and all scripts 0.4 s earlier than in four.
 * @param address where a file of that name and text will be served
 */
export function withLoader(
  { html, files, islands }: Asleep,
  own: OwnScripts,
  code: Code,
  address: (name: string, text: string) => string,
): Held {
  if (!islands) return { html: withUsedStyles(html), files: new Map() };
  const start = `(${own.wake})(${[islands.islands, islands.modules, islands.kept].map((part) => JSON.stringify(part)).join()})`;
  const styles = stylesOf(html);
  const [startFile, stylesFile] = [address('page.js', start), address('styles.css', styles)];
  const ownFiles = files.filter((file) => !code.parts.has(file));
  const needs = [startFile, ...ownFiles, code.shared, stylesFile].join(' ');
  const reads = html.includes(READS_ADDRESS) ? ' data-reads-address' : '';
  const loader = `${NEEDS}${needs}" data-live="${code.live.join(' ')}"${reads}>${own.loader}</script></head>`;
  return {
    html: withUsedStyles(html.replace('</head>', loader)),
    files: new Map([
      [startFile, start],
      [stylesFile, styles],
    ]),
  };
}
