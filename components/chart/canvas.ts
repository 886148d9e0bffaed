/**
 * Turns the fractions of a layout into SVG coordinates. On a page these are percentages, so that a chart fits any width and its
 * text is never stretched; in a downloaded picture they are pixels, which every drawing program understands.
 */
export interface Canvas {
  x(fraction: number): string | number;
  y(fraction: number): string | number;
  /** The size in px, where it is known. */
  size?: { width: number; height: number };
}

/** To a tenth: at most half a pixel on the widest page, and a page of thirty charts weighs 0.6 kB less. */
const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;

export const pageCanvas: Canvas = { x: percent, y: percent };

const px = (value: number): number => Math.round(value * 10) / 10;

export const pictureCanvas = (width: number, height: number): Canvas => ({
  x: (fraction) => px(fraction * width),
  y: (fraction) => px(fraction * height),
  size: { width, height },
});
