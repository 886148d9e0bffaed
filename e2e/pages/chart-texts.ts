import type { Page } from '@playwright/test';

/** A text in a chart as it stands on the page. */
export interface ChartText {
  figure: string;
  text: string;
  size: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every visible text of every chart of a page. */
export function chartTexts(page: Page): Promise<ChartText[]> {
  return page.locator('figure .canvas text').evaluateAll((all) =>
    all.flatMap((element) => {
      if (element.getClientRects().length === 0) return [];
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const box = { left, right, top: top + scrollY, bottom: bottom + scrollY };
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const words = (element as SVGElement & { innerText?: string }).textContent ?? '';
      return [{ figure: element.closest('figure')?.id ?? '', text: words, size, ...box }];
    }),
  );
}

/** Letters stand a little inside the box that the browser gives for them. */
const SLACK = 2;

/** Texts that reach beyond the edge of the page. */
export const cutTexts = (texts: ChartText[], width: number): string[] =>
  texts.filter(({ left, right }) => left < 0 || right > width).map(({ figure, text }) => `${figure}: "${text}" is cut`);

const overlap = (a: ChartText, b: ChartText): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

/** Texts of one chart that stand on one another. */
export const overlaps = (texts: ChartText[]): string[] =>
  texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => other.figure === text.figure && overlap(text, other))
      .map((other) => `${text.figure}: "${text.text}" stands on "${other.text}"`),
  );
