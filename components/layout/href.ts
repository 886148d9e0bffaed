import { BASE_PATH } from '@/data/publish/address';
import type { Language } from '@/data/text/context';

export { BASE_PATH };

/** Address of a page of one language: `href('en', '/polls/')`. */
export const href = (language: Language, path: string): string => `${BASE_PATH}/${language}${path}`;

/** Address of a file that is the same for all languages: `fileHref('/data/events.csv')`. */
export const fileHref = (path: string): string => `${BASE_PATH}${path}`;

/** Address of a source's page. */
export const sourceHref = (language: Language, sourceId: string): string => href(language, `/sources/${sourceId}/`);
