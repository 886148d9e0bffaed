/** Width of a character as a share of the font size: East Asian ones fill their square, Latin ones about half. */
const isWide = (character: string): boolean => /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(character);

const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + size * (isWide(character) ? 1 : 0.55), 0);

/** Breaks text into lines no wider than `most` px, at spaces; SVG text does not wrap by itself. */
function lines(text: string, size: number, most: number): string[] {
  const result: string[] = [];
  for (const word of text.split(' ')) {
    const longer = result.length === 0 ? word : `${result.at(-1)} ${word}`;
    if (result.length > 0 && widthOf(longer, size) <= most) result[result.length - 1] = longer;
    else result.push(word);
  }
  return result;
}

export const wrap = { lines, widthOf };
