/** Twice the picture's size: sharp in print and on dense screens. */
const SCALE = 2;

/** An SVG file: its address, or its text where it was made in the browser. */
export type SvgPicture = { address: string } | { svg: string };

const addressOf = (picture: SvgPicture): string =>
  'address' in picture ? picture.address : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;

/**
 * Draws an SVG picture on a canvas with the reader's own fonts and saves it as PNG.
 * @throws when the picture cannot be loaded or is not well-formed
 */
export async function savePng(picture: SvgPicture, name: string): Promise<void> {
  const image = new Image();
  image.src = addressOf(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}
