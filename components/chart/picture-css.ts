import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_SIZES } from './picture-parts';

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

/** The light values of the custom properties: those of the first `:root` block of the site's stylesheet. */
function lightValues(css: string): Map<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return new Map([...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

const SIZES = Object.entries(TEXT_SIZES).map(([kind, { size }]) => `.picture .${kind}{font-size:${size}px}`);
const SHADES = [1, 2, 3, 4, 5, 6].map((shade) => `rect.h${shade}{fill:var(--shade-${shade})}`);

/** What a page's own styles do for a chart there; and strokes that grow with the picture, since no box of it is stretched. */
const EXTRA = `.picture{font-family:var(--font)}.paper{fill:var(--paper)}.picture .title,.picture .heading{fill:var(--ink);font-weight:700}
.picture .body{fill:var(--ink)}.picture .number{fill:var(--ink);font-weight:700}.picture .line{vector-effect:none}${[...SIZES, ...SHADES].join('')}`;

let css: string | undefined;

/** The stylesheet of the marks for a picture: plain colours, since few programs other than browsers know custom properties. */
export function pictureCss(): string {
  if (css !== undefined) return css;
  const values = lightValues(read('app/tokens.css'));
  const marks = read('components/chart/marks.css').replace(/\/\*[^]*?\*\//g, '');
  css = (marks + EXTRA).replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole).replace(/\s*\n\s*/g, ' ');
  return css;
}
