import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Draws an element that is one `<svg>` and returns it as the text of a file. Call it from an event, not while React renders.
 * @throws when the element draws nothing
 */
export function svgInBrowser(element: ReactElement): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(element));
  const svg = host.firstElementChild;
  if (!svg) throw new Error('the picture is empty');
  // The serializer writes the namespace itself; as an attribute too it would stand there twice.
  svg.removeAttribute('xmlns');
  const file = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return file;
}
