import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@/data/text/context';
import { EXPORT_FOLDER } from './export-folder';

// Runs after the export, which gives every page a folder: hosts look for the nearest `404.html` above an address that leads nowhere.
for (const language of LANGUAGES) {
  const folder = join(EXPORT_FOLDER, language, '404');
  renameSync(join(folder, 'index.html'), `${folder}.html`);
  rmSync(folder, { recursive: true });
}
// Copies of the root's own `404.html`, at addresses that would answer as if they were pages.
for (const copy of ['404', '_not-found']) rmSync(join(EXPORT_FOLDER, copy), { recursive: true });
