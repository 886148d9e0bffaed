import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf, sealed } from './policy';

const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Directives of a policy by name. */
const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );

describe('the policy of a page', () => {
  it('lets a page that stays asleep run its own few lines and nothing else', () => {
    expect(directives(policyOf(page('<style data-href="/a.css">p{}</style><script>one()</script>')))).toEqual({
      'default-src': "'none'",
      'script-src': sha('one()'),
      'style-src': sha('p{}'),
      'img-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
    });
  });

  it('lets a page that wakes load scripts, stylesheets and data of the site too', () => {
    const waking = page('<style>p{}</style><script>one()</script><script data-needs="/a.js">wake()</script>');
    expect(directives(policyOf(waking))).toEqual({
      'default-src': "'none'",
      'script-src': `'self' ${sha('one()')} ${sha('wake()')}`,
      'style-src': `'self' ${sha('p{}')}`,
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
    });
  });

  it.each<[what: string, html: string, name: string, sources: string]>([
    ['no script at all', page('<style>p{}</style>'), 'script-src', "'none'"],
    ['no style at all', page('<script>one()</script>'), 'style-src', "'none'"],
    ['the same script twice', page('<script>one()</script>', '<script>one()</script>'), 'script-src', sha('one()')],
    ['scripts in head and body', page('<script>one()</script>', '<script>two()</script>'), 'script-src', `${sha('one()')} ${sha('two()')}`],
    ['a script with line breaks and Korean', page('<script>a("한국")\nb()</script>'), 'script-src', sha('a("한국")\nb()')],
    ['structured data, which is not run', page('<script type="application/ld+json">{"a":1}</script>'), 'script-src', "'none'"],
  ])('of %s', (_, html, name, sources) => {
    expect(directives(policyOf(html))[name]).toBe(sources);
  });
});

describe('sealing a page', () => {
  it('puts the policy before everything else in the head', () => {
    const html = page('<script>one()</script>');
    expect(sealed(html)).toBe(html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`));
  });

  it('refuses a page that is sealed already, and one without a head', () => {
    expect(() => sealed(sealed(page('')))).toThrow('a policy already');
    expect(() => sealed('<p>text</p>')).toThrow('no head');
  });
});
