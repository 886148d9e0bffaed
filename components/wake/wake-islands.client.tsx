'use client';

import { type ComponentType, createElement, Fragment, type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** An element: its type (a tag, or the name of a component, which has a capital letter), key, props and the number of its content. */
type Encoded = readonly ['$', string, string | null, Record<string, unknown>, number?];

interface PageIslands {
  /** What each island holds, in the order of the page. */
  islands: readonly unknown[];
  components: Readonly<Record<string, ComponentType>>;
  /** The contents of elements that are in the page, and not in `islands`: each is read when it is drawn anew. */
  contents: readonly object[];
}

function decoder({ components, contents }: PageIslands) {
  const element = ([, type, key, props, content]: Encoded): ReactNode =>
    createElement(components[type] ?? (type || Fragment), {
      ...(decode(props) as object),
      ...(key !== null && { key }),
      ...(content !== undefined && { dangerouslySetInnerHTML: { __html: contents[content] } }),
    });
  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value[0] === '$' ? element(value as unknown as Encoded) : value.map(decode);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, decode(part)]));
  };
  return (value: unknown) => decode(value) as ReactNode;
}

/** Tells the loader that an island now answers by itself; it then repeats what was clicked there before. */
function Awake({ island, children }: { island: Element; children: ReactNode }) {
  useEffect(() => {
    island.dispatchEvent(new Event('awake', { bubbles: true }));
  }, [island]);
  return children;
}

const whenIdle = (run: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run));

/** What comes alive together: what is chosen in a figure's chart is told by its cards. */
const areaOf = (island: Element): Element => island.closest('figure') ?? island;

/**
 * Brings a page's islands to life: those of the figure that the reader points at, or is in, first, and the others while there is nothing
 * else to do.
 */
function wakeIslands(page: PageIslands): void {
  const decode = decoder(page);
  const isOutermost = (element: Element) => !element.parentElement?.closest('[data-island]');
  const islands = [...document.querySelectorAll('[data-island]')].filter(isOutermost);
  const asleep = new Map(islands.map((element, index) => [element, page.islands[index]]));
  const wake = (island: Element) => {
    // From here on what is clicked in it is answered at once.
    island.setAttribute('data-woken', '');
    hydrateRoot(island, <Awake island={island}>{decode(asleep.get(island))}</Awake>);
    asleep.delete(island);
  };
  const wakeNext = () => {
    const left = [...asleep.keys()];
    const next = left.find((island) => areaOf(island).matches(':hover, :focus-within')) ?? left[0];
    if (!next) return;
    left.filter((island) => areaOf(island) === areaOf(next)).forEach(wake);
    whenIdle(wakeNext);
  };
  wakeNext();
}

/** Stands in every page, and shows nothing, so that what wakes islands is among the files that come with them. */
export const Waker = Object.assign(() => null, { wakeIslands });
