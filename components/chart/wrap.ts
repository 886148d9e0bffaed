/** Width of a character as a share of the font size: East Asian ones fill their square, Latin ones about half. */
const isWide = (character: string): boolean => /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(character);

const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + size * (isWide(character) ? 1 : 0.55), 0);

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const CLOSES = /[ー、。）」』】〉》]/;
/** Where a Japanese phrase ends: after a particle, an ending or a closing mark, before anything else; and before an opening mark. */
const PHRASE_END = /(?<=[\u3040-\u309f、。）」』】〉》])(?=[^\u3040-\u309fー、。）」』】〉》])|(?<=[^（「『【〈《])(?=[（「『【〈《])/;

/** A phrase in pieces that fit: a compound of many characters has no better place to break. */
function pieces(phrase: string, size: number, most: number): string[] {
  const result = [''];
  for (const character of phrase) {
    const last = result.at(-1) ?? '';
    if (widthOf(`${last}${character}`, size) <= most) result[result.length - 1] += character;
    else if (CLOSES.test(character)) result.splice(-1, 1, last.slice(0, -1), `${last.slice(-1)}${character}`);
    else result.push(character);
  }
  return result.filter((piece) => piece !== '');
}

/** The parts of a text that a line may end after: words with the space behind them; in Japanese, which has no spaces, phrases. */
const phrases = (text: string, size: number, most: number): string[] =>
  (text.match(/\S+\s*/g) ?? []).flatMap((word) =>
    JAPANESE.test(word)
      ? word.split(PHRASE_END).flatMap((phrase) => (widthOf(phrase.trimEnd(), size) > most ? pieces(phrase, size, most) : [phrase]))
      : [word],
  );

/** Breaks text into lines no wider than `most` px, where its language allows; SVG text does not wrap by itself. */
function lines(text: string, size: number, most: number): string[] {
  const result: string[] = [];
  for (const phrase of phrases(text, size, most)) {
    const longer = `${result.at(-1) ?? ''}${phrase}`;
    if (result.length > 0 && widthOf(longer.trimEnd(), size) <= most) result[result.length - 1] = longer;
    else result.push(phrase);
  }
  return result.map((line) => line.trimEnd());
}

export const wrap = { lines, widthOf };
