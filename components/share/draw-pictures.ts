import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@/data/text/context';
import { PICTURES } from './page-picture';
import { pictureSvg } from './picture-svg';
import { toPng } from './png';

// Runs after the export: draws the picture of every shared link. One that was drawn before, from the same SVG, is taken from the cache.
const CACHE = '.next/cache/share';
mkdirSync(CACHE, { recursive: true });

const began = Date.now();
let drawn = 0;
for (const language of LANGUAGES) {
  const folder = join('out/share', language);
  mkdirSync(folder, { recursive: true });
  for (const name of PICTURES) {
    const svg = pictureSvg(name, language);
    const kept = join(CACHE, `${createHash('sha256').update(svg).digest('hex')}.png`);
    if (!existsSync(kept)) {
      writeFileSync(kept, await toPng(svg, language));
      drawn += 1;
    }
    copyFileSync(kept, join(folder, `${name}.png`));
  }
}
console.log(
  `${PICTURES.length * LANGUAGES.length} pictures of links, ${drawn} newly drawn, in ${Math.round((Date.now() - began) / 1000)} s.`,
);
