import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FOLDER } from './export-folder';
import { withPauses } from './pauses';
import { sealed } from './policy';

// The last of what changes pages: each then says itself, by hash, which scripts and styles may run in it, wherever it is served.
const pages = readdirSync(EXPORT_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
for (const page of pages) {
  const file = join(EXPORT_FOLDER, page);
  writeFileSync(file, sealed(withPauses(readFileSync(file, 'utf8'))));
}
console.log(`${pages.length} pages have a content security policy of their own.`);
