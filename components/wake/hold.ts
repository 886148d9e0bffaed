import { chunkOf } from './flight';
import { keepDrawn } from './kept';
import { withUsedStyles } from './used-styles';

/** The attribute that an interactive part carries; a page without any needs no script at all. */
const ISLAND = 'data-island';
/** How a page names what it fetches when it wakes; one without it stays asleep. */
const NEEDS = '<script data-needs="';
/** Of a part that shows what the address asks for. */
const READS_ADDRESS = `${ISLAND}="address"`;

export interface Held {
  html: string;
  /** What the page fetches when it wakes, by its address: its inline scripts and its whole stylesheets. Empty when it needs no script. */
  files: ReadonlyMap<string, string>;
}

/** The few lines of script that a page holds itself. */
export interface OwnScripts {
  /** Fetches the others at the reader's first intent. */
  loader: string;
  /** Reads from the page what the payload leaves out. */
  kept: string;
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

/** What an exported page fetches when it wakes, by address, its payload first; none for a page that stays asleep. */
export function needsOf(page: string): string[] {
  const start = page.indexOf(NEEDS);
  return start < 0 ? [] : page.slice(start + NEEDS.length, page.indexOf('"', start + NEEDS.length)).split(' ');
}

/** The whole stylesheets of a page, of which it keeps what it uses. */
const stylesOf = (page: string): string => [...page.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, styles]) => styles).join('\n');

const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/g;

/** Scripts marked noModule are for browsers without modules, which none of the page's own scripts would run in either. */
const sourceOf = (attributes: string): string | undefined =>
  /\bnomodule\b/i.test(attributes) ? undefined : /\bsrc="([^"]+)"/.exec(attributes)?.[1];

/** The framework's files that a page asks for as the framework wrote it; none for a page that needs no script. */
export const filesOf = (page: string): string[] =>
  page.includes(ISLAND) ? [...page.matchAll(SCRIPT)].flatMap(([, attributes = '']) => sourceOf(attributes) ?? []) : [];

/**
 * Takes the framework's scripts out of an exported page, and the rules of style that nothing in it needs, and puts a loader in their
 * place. What the page shows is complete without them; its inline scripts move to a file that is fetched with the others, without what
 * they repeat of the page's content. Its stylesheets, whole, are one file too: over HTTP/1.1 a slowed phone has them and all scripts
 * 0.4 s earlier than in four.
 * @param address where a file of that name and text will be served
 */
export function holdScripts(page: string, own: OwnScripts, code: Code, address: (name: string, text: string) => string): Held {
  const inline: string[] = [];
  const bare = page
    .replace(SCRIPT, (whole, attributes: string, body: string) => {
      if (/type="application\/(?:ld\+)?json"/.test(attributes)) return whole;
      if (!/\bsrc="/.test(attributes)) inline.push(body);
      return '';
    })
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
  const framed = bare
    .replace('</head>', `<script>${own.keepPlace}</script></head>`)
    .replace('</body>', own.atEnd === undefined ? '</body>' : `<script>${own.atEnd}</script></body>`);
  if (!framed.includes(ISLAND)) return { html: withUsedStyles(framed), files: new Map() };
  const chunks = inline.map((script) => chunkOf(script));
  const others = inline.filter((_, index) => chunks[index] === undefined);
  const still = keepDrawn(framed, chunks.join(''));
  const hydration = `self.__next_f.push(${JSON.stringify([1, still.payload])})`;
  const payload = [...others, `(${own.kept})(${JSON.stringify(still.kept)})`, hydration].join(';\n');
  const styles = stylesOf(still.html);
  const [payloadFile, stylesFile] = [address('page.js', payload), address('styles.css', styles)];
  const ownFiles = filesOf(page).filter((file) => !code.parts.has(file));
  const needs = [payloadFile, ...ownFiles, code.shared, stylesFile].join(' ');
  const reads = framed.includes(READS_ADDRESS) ? ' data-reads-address' : '';
  const html = still.html.replace('</head>', `${NEEDS}${needs}" data-live="${code.live.join(' ')}"${reads}>${own.loader}</script></head>`);
  return {
    html: withUsedStyles(html),
    files: new Map([
      [payloadFile, payload],
      [stylesFile, styles],
    ]),
  };
}
