import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { siteMap } from '@/data/publish/site-map';
import { dataVersion } from '@/data/publish/version';
import { EXPORT_FOLDER } from './export-folder';

// Runs after the export, when what pages there are can be seen: a page that is added is listed without being named anywhere.

const pages = readdirSync(EXPORT_FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(sep, '/'))
  .filter((name) => /(?:^|\/)index\.html$/.test(name))
  .map((name) => `/${name.replace(/index\.html$/, '')}`);
writeFileSync(join(EXPORT_FOLDER, 'sitemap.xml'), siteMap(pages, dataVersion().date));
console.log(`sitemap.xml lists ${pages.length} pages.`);
