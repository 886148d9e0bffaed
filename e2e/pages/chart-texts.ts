import type { Page } from '@playwright/test';

/** A text in a chart as it stands on the page. */
export interface ChartText {
  figure: string;
  /** Which text of the page it is a line of. */
  of: number;
  text: string;
  size: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Every visible line of text of every chart of a page, with the box of its letters: as high as the font's size and as the ink reaches.
 * The box a browser gives is that of the font, taller by half for East Asian letters; two of them may share pixels that no letter has.
 */
export function chartTexts(page: Page): Promise<ChartText[]> {
  return page.locator('figure .canvas text').evaluateAll((all) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('the browser draws no canvas');
    const lines = all.flatMap((element, of) => {
      const parts = [...element.querySelectorAll('tspan')];
      return (parts.length > 0 ? parts : [element]).map((line) => ({ line, of }));
    });
    return lines.flatMap(({ line, of }) => {
      if (line.getClientRects().length === 0) return [];
      const { left, top, right } = line.getBoundingClientRect();
      const style = getComputedStyle(line);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const text = line.textContent ?? '';
      const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text);
      const baseline = top + scrollY + fontBoundingBoxAscent;
      const size = Number.parseFloat(style.fontSize);
      const box = {
        top: baseline - Math.max(0.85 * size, actualBoundingBoxAscent),
        bottom: baseline + Math.max(0.15 * size, actualBoundingBoxDescent),
      };
      return [{ figure: line.closest('figure')?.id ?? '', of, text, size, left, right, ...box }];
    });
  });
}

/** Letters stand a little inside the width that the browser gives for them. */
const SLACK = 2;

/** Texts that reach beyond the edge of the page. */
export const cutTexts = (texts: ChartText[], width: number): string[] =>
  texts.filter(({ left, right }) => left < 0 || right > width).map(({ figure, text }) => `${figure}: "${text}" is cut`);

const overlap = (a: ChartText, b: ChartText): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

/** Texts of one chart that stand on one another. */
export const overlaps = (texts: ChartText[]): string[] =>
  texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => other.figure === text.figure && other.of !== text.of && overlap(text, other))
      .map((other) => `${text.figure}: "${text.text}" stands on "${other.text}"`),
  );
