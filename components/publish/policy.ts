import { createHash } from 'node:crypto';
import { needsOf } from '../wake/hold';

/** Source of a content security policy for one inline text. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Script elements that hold data are not run, so no policy asks about them. */
const IS_DATA = /\btype="application\/(?:ld\+)?json"/;

/** Hashes of the inline texts of one kind of element, each once. */
function hashesOf(page: string, element: 'script' | 'style'): string[] {
  const inline = page.matchAll(new RegExp(`<${element}\\b([^>]*)>([^]*?)</${element}>`, 'g'));
  return [...new Set([...inline].flatMap(([, attributes = '', text = '']) => (IS_DATA.test(attributes) ? [] : hashOf(text))))];
}

const directive = (name: string, ...sources: string[]): string => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`;

/**
 * The content security policy of a page: nothing but what the page itself needs. A page that wakes also loads scripts and their
 * stylesheets, fetches data, and draws the picture of a reader's own comparison from a `data:` address. Every page may fetch from its own
 * host: what audits a page asks from within it for the site's robots.txt.
 */
export function policyOf(page: string): string {
  const wakes = needsOf(page).length > 0;
  const own = wakes ? ["'self'"] : [];
  return [
    directive('default-src'),
    directive('script-src', ...own, ...hashesOf(page, 'script')),
    directive('style-src', ...own, ...hashesOf(page, 'style')),
    directive('img-src', "'self'", ...(wakes ? ['data:'] : [])),
    directive('connect-src', "'self'"),
    directive('form-action', "'self'"),
    directive('base-uri'),
  ].join('; ');
}

/**
 * The page with its policy as the first thing in its head, before anything that it is about.
 * @throws for a page that has no head, or a policy already
 */
export function sealed(page: string): string {
  if (page.includes('http-equiv=')) throw new Error('the page has a policy already');
  const head = '<head>';
  if (!page.includes(head)) throw new Error('the page has no head');
  return page.replace(head, () => `${head}<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}"/>`);
}
