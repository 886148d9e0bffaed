import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLanguage, LANGUAGES, type Language } from '@/data/text/context';
import { EXPORT_FOLDER } from '../publish/export-folder';
import { picturesOf } from './page-picture';
import { pictureSvg } from './picture-svg';
import { toPng } from './png';

// Runs after the export: draws the picture of every shared link, each language in a process of its own. A picture that was drawn
// before, from the same SVG and by the same code, is taken from the cache, which holds those of the last build only.
const CACHE = '.next/cache/share';
const DRAWING = readFileSync('components/share/png.ts');

async function drawAll(language: Language): Promise<void> {
  const began = Date.now();
  const [cache, folder] = [join(CACHE, language), join(EXPORT_FOLDER, 'share', language)];
  for (const needed of [cache, folder]) mkdirSync(needed, { recursive: true });
  const stale = new Set(readdirSync(cache));
  const pictures = picturesOf(language);
  let drawn = 0;
  for (const name of pictures) {
    const svg = pictureSvg(name, language);
    const kept = `${createHash('sha256').update(svg).update(DRAWING).digest('hex')}.png`;
    if (!stale.delete(kept)) {
      writeFileSync(join(cache, kept), await toPng(svg, language));
      drawn += 1;
    }
    copyFileSync(join(cache, kept), join(folder, `${name}.png`));
  }
  for (const kept of stale) rmSync(join(cache, kept));
  console.log(`${pictures.length} pictures of links (${language}), ${drawn} newly drawn, in ${Math.round((Date.now() - began) / 1000)} s.`);
}

const [asked = ''] = process.argv.slice(2);
if (isLanguage(asked)) await drawAll(asked);
else {
  const ends = await Promise.all(LANGUAGES.map((language) => once(fork(fileURLToPath(import.meta.url), [language]), 'exit')));
  process.exitCode = ends.every(([status]) => status === 0) ? 0 : 1;
}
