/** The path the site is served under, such as `/both-shores`; empty at the root of a host. Set when building. */
export const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** The public address of the front page without its last slash, such as `https://example.org/both-shores`. No address is made up. */
const SITE = process.env.NEXT_PUBLIC_SITE_URL?.replace(/\/$/, '');

if (SITE !== undefined && new URL(SITE).pathname.replace(/\/$/, '') !== BASE_PATH) {
  throw new Error(`NEXT_PUBLIC_SITE_URL is ${SITE}, which is not under NEXT_PUBLIC_BASE_PATH "${BASE_PATH}"`);
}

/** The whole address of a page or file of the site; `undefined` when the builder did not say where the site will stand. */
export const absoluteAddress = (path: string): string | undefined => (SITE === undefined ? undefined : SITE + path);

/** The whole address where it is known, else the one from the root of the host. */
export const addressOf = (path: string): string => absoluteAddress(path) ?? BASE_PATH + path;
