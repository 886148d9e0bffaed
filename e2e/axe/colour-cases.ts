/**
 * Elements that stand for all text of a part of a page when its colours are judged; runs in the page. Text of the same colours, size
 * and place in the markup has the same contrast, and axe needs 1 ms for each: a page of twelve thousand cells took it a minute.
 */
export function colourCases(within: string): Element[] {
  const grounds = new Map<Element, string>();
  // What is painted behind an element, from the page's own ground up.
  const groundOf = (element: Element | null): string => {
    if (!element) return '';
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
    const below = groundOf(element.parentElement);
    const ground = isClear ? below : `${below} ${backgroundColor} ${backgroundImage} ${opacity}`;
    grounds.set(element, ground);
    return ground;
  };
  const nameOf = (element: Element | null): string => (element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : '');
  const caseOf = (element: Element): string => {
    const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
    const around = element.parentElement;
    const beside = around ? getComputedStyle(around).color : '';
    return [groundOf(element), color, fill, fontSize, fontWeight, beside, nameOf(around), nameOf(element)].join('|');
  };
  const hasText = (element: Element): boolean =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const seen = new Set<string>();
  return [...document.querySelectorAll(`${within} *`)].filter((element) => {
    if (!hasText(element)) return false;
    const drawn = caseOf(element);
    return !seen.has(drawn) && seen.add(drawn);
  });
}
