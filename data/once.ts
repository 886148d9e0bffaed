/**
 * The same function, which works out each answer once in a build worker: a page, its metadata, its picture and its files ask for the
 * same things. Answers are told apart by what `keyOf` says of what was asked.
 */
export function once<Asked extends unknown[], Answer>(
  work: (...asked: Asked) => Answer,
  keyOf: (...asked: Asked) => string,
): (...asked: Asked) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (...asked) => {
    const key = keyOf(...asked);
    const found = known.get(key) ?? { answer: work(...asked) };
    known.set(key, found);
    return found.answer;
  };
}
