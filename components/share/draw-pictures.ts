import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLanguage, LANGUAGES, type Language } from '@/data/text/context';
import { picturesOf } from './page-picture';
import { pictureSvg } from './picture-svg';
import { toPng } from './png';

// Runs after the export: draws the picture of every shared link, each language in a process of its own. A picture that was drawn
// before, from the same SVG, is taken from the cache.
const CACHE = '.next/cache/share';

async function drawAll(language: Language): Promise<void> {
  const began = Date.now();
  const folder = join('out/share', language);
  for (const needed of [CACHE, folder]) mkdirSync(needed, { recursive: true });
  let drawn = 0;
  const pictures = picturesOf(language);
  for (const name of pictures) {
    const svg = pictureSvg(name, language);
    const kept = join(CACHE, `${createHash('sha256').update(svg).digest('hex')}.png`);
    if (!existsSync(kept)) {
      writeFileSync(kept, await toPng(svg, language));
      drawn += 1;
    }
    copyFileSync(kept, join(folder, `${name}.png`));
  }
  console.log(`${pictures.length} pictures of links (${language}), ${drawn} newly drawn, in ${Math.round((Date.now() - began) / 1000)} s.`);
}

const [asked = ''] = process.argv.slice(2);
if (isLanguage(asked)) await drawAll(asked);
else {
  const ends = await Promise.all(LANGUAGES.map((language) => once(fork(fileURLToPath(import.meta.url), [language]), 'exit')));
  process.exitCode = ends.every(([status]) => status === 0) ? 0 : 1;
}
