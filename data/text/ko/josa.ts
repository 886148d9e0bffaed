/** Digits whose Korean name ends in a consonant: 영, 일, 삼, 육, 칠, 팔. */
const CLOSED_DIGITS = '013678';
/** Letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알. */
const CLOSED_LETTERS = 'LMNR';
const FIRST_SYLLABLE = 0xac00;
/** Final consonants of a syllable, no consonant among them. */
const FINALS = 28;

function endsInConsonant(word: string): boolean {
  // What stands in brackets is read past: 미국(USA)이 takes the particle of 미국.
  const last =
    word
      .replace(/(?:\([^()]*\))+$/, '')
      .replace(/[^\p{L}\p{N}%]+$/u, '')
      .at(-1)
      ?.toUpperCase() ?? '';
  const syllable = last.charCodeAt(0) - FIRST_SYLLABLE;
  if (/[가-힣]/.test(last)) return syllable % FINALS !== 0;
  return last !== '' && (CLOSED_DIGITS.includes(last) || CLOSED_LETTERS.includes(last));
}

/** A word with the particle its last sound asks for: `josa('일본', '이', '가')` is `일본이`, `josa('호주', '이', '가')` is `호주가`. */
export const josa = (word: string, afterConsonant: string, afterVowel: string): string =>
  `${word}${endsInConsonant(word) ? afterConsonant : afterVowel}`;
