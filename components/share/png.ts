import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Width of a picture in px; its height follows from the drawing: 630. */
const WIDTH = 1200;

const packageFile = (path: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), 'node_modules', path)));

const weights = (country: 'jp' | 'kr'): Uint8Array[] =>
  ['Regular', 'Bold'].map((weight) => packageFile(`@embedpdf/fonts-${country}/fonts/NotoSans${country.toUpperCase()}-${weight}.otf`));

const KOREAN_LETTERS = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/;

let fonts: Promise<{ japanese: Uint8Array[]; korean: Uint8Array[] }> | undefined;

async function prepare() {
  await initWasm(packageFile('@resvg/resvg-wasm/index_bg.wasm'));
  return { japanese: weights('jp'), korean: weights('kr') };
}

/**
 * An SVG as PNG, drawn with fonts that come with the project, so that it looks the same wherever it is built. The Japanese font
 * has the Latin letters too; the Korean one, 9 MB to hand over, is added only where its letters occur (75 ms a picture).
 */
export async function toPng(svg: string, language: string): Promise<Uint8Array> {
  fonts ??= prepare();
  const { japanese, korean } = await fonts;
  const drawing = new Resvg(svg, {
    font: {
      fontBuffers: KOREAN_LETTERS.test(svg) ? [...japanese, ...korean] : japanese,
      // The names that the files give themselves; with any other, bold Korean is drawn in the letters of the first font, which has one weight.
      defaultFontFamily: language === 'ko' ? 'Noto Sans Korean' : 'Noto Sans Japanese',
    },
    fitTo: { mode: 'width', value: WIDTH },
  });
  const image = drawing.render();
  const png = image.asPng();
  // Memory outside of JavaScript is not freed by itself.
  image.free();
  drawing.free();
  return png;
}
