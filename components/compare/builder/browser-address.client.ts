import type { Address } from './session.client';

const addressOf = (query: string): string => `${window.location.pathname}${query === '' ? '' : `?${query}`}`;

/** The address bar. */
export const browserAddress: Address = {
  read: () => window.location.search.slice(1),
  push: (query) => window.history.pushState(null, '', addressOf(query)),
  replace: (query) => window.history.replaceState(null, '', addressOf(query)),
  onReturn: (listener) => {
    window.addEventListener('popstate', listener);
    return () => window.removeEventListener('popstate', listener);
  },
};
