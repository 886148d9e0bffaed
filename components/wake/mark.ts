/** The mark of an element whose content a page's payload leaves out. It has no value: elements are told apart by their order. */
const MARK = ' data-still';

/** What parts two texts that stand side by side; the framework sets it elsewhere too, by how it worked, so comparisons leave it out. */
const SEPARATOR = '<!-- -->';

export const withoutSeparators = (html: string): string => html.replaceAll(SEPARATOR, '');

/** An offset of a page without separators in the page as it is. */
function offsetsIn(page: string): (at: number) => number {
  const separators = [...page.matchAll(new RegExp(SEPARATOR, 'g'))].map(({ index }, before) => index - before * SEPARATOR.length);
  return (at) => at + SEPARATOR.length * separators.filter((separator) => separator < at).length;
}

/**
 * Names elements so that a browser finds them whatever else was put into the page meanwhile: by their id, or by a mark and their place
 * among those marked.
 * @param elements where each begins in the page without separators
 */
export function markElements(page: string, elements: readonly number[]) {
  const places = elements.map(offsetsIn(page));
  const tagAt = (at: number) => page.slice(at, page.indexOf('>', at));
  const idAt = (at: number) => /\sid="([^"]*)"/.exec(tagAt(at))?.[1];
  const marked = [...new Set(places)].filter((at) => idAt(at) === undefined).sort((a, b) => a - b);
  let html = '';
  let done = 0;
  for (const at of marked) {
    const end = at + (/^<[a-zA-Z0-9]+/.exec(page.slice(at, at + 20))?.[0].length ?? 0);
    html += `${page.slice(done, end)}${MARK}`;
    done = end;
  }
  const names = places.map((at) => idAt(at) ?? marked.indexOf(at));
  return { html: html + page.slice(done), names };
}
