import { renderToString } from 'react-dom/server';
import { type Row, readRows, writeRows } from './flight';
import { markElements, withoutSeparators } from './mark';
import { drawn, isElement, type PayloadElement, stillness, valuesOf } from './still';

export interface KeptDrawn {
  html: string;
  payload: string;
  /** The elements whose content the payload leaves out, by id or as n-th of those marked. */
  kept: (string | number)[];
}

/** The module, made by `read-kept.js`, in which the payload finds the contents of elements, by their place in `kept`. */
const MODULE = '["kept",[],"*"]';

/** What is smaller than this (in characters) costs more to point at than to send. */
const SMALL = 250;

/**
 * Takes out of a page's payload what the page already shows: an element that holds nothing interactive is hydrated as it stands in the
 * page, with its content read from there. Each is drawn here once more and taken out only if the page has exactly that.
 */
export function keepDrawn(page: string, payload: string): KeptDrawn {
  const html = withoutSeparators(page);
  const rows = readRows(payload);
  const valueAt = valuesOf(rows);
  const isStill = stillness(valueAt);
  const stylesheets = [...page.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text).join('');
  const byId = new Map(rows.map((row) => [row.id, row]));
  const needed = new Map<string, Row>();
  /** Where in the page each element begins. */
  const elements: number[] = [];
  // Most is drawn in the order of the payload.
  let reached = 0;
  const contents = (Math.max(...rows.map(({ id }) => Number.parseInt(id, 16))) + 1).toString(16);

  /** The element without its content, if that stands in the page. */
  function still(element: PayloadElement): unknown {
    const [mark, type, key, { children, ...attributes }] = element;
    if (type.startsWith('$') || children === undefined || children === null || !isStill(element)) return undefined;
    const text = withoutSeparators(renderToString(drawn(element, valueAt)));
    if (text.length < SMALL) return undefined;
    const ahead = html.indexOf(text, reached);
    const at = ahead === -1 ? html.indexOf(text) : ahead;
    if (at === -1) return undefined;
    reached = at;
    const content = `$${contents}:${elements.push(at) - 1}`;
    return [mark, type, key, { ...(rest(attributes) as typeof attributes), dangerouslySetInnerHTML: { __html: content } }];
  }

  function rest(value: unknown): unknown {
    if (typeof value === 'string') need(/^\$[LQW@]?([0-9a-f]+)$/.exec(value)?.[1]);
    if (isElement(value)) {
      const shorter = still(value);
      if (shorter !== undefined) return shorter;
    }
    if (Array.isArray(value)) return value.map(rest);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rest(part)]));
  }

  function need(id: string | undefined): void {
    const row = id === undefined ? undefined : byId.get(id);
    if (id === undefined || row === undefined || needed.has(id)) return;
    needed.set(id, row);
    if (row.kind === 'T' && isStyle(row.body)) needed.set(id, { id, kind: '', body: '""' });
    else if (row.kind === '') needed.set(id, { ...row, body: JSON.stringify(rest(valueAt(id))) });
  }

  /** Styles the framework finds by their addresses; it asks nothing about their text. */
  const isStyle = (text: string): boolean => stylesheets.includes(text);

  for (const { kind, body } of rows) {
    // Code to fetch names its files by their rows.
    if (kind === 'I') rest(JSON.parse(body));
  }
  need('0');
  const left = rows.flatMap((row) => (['', 'T'].includes(row.kind) ? (needed.get(row.id) ?? []) : row));
  const { html: marked, names } = markElements(page, elements);
  const module = elements.length > 0 ? [{ id: contents, kind: 'I', body: MODULE }] : [];
  return { html: marked, payload: writeRows([...module, ...left]), kept: names };
}
