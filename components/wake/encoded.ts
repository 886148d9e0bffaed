import { renderToString } from 'react-dom/server';
import { withoutSeparators } from './mark';
import type { ModuleId } from './modules';
import { drawn, isElement, isFragment, type PayloadElement, rowOf, stillness, type ValueAt } from './still';

/** A component that a payload names, and the framework's module in which it is. */
export interface Component {
  name: string;
  module: ModuleId;
}

export interface Encoder {
  /**
   * A part of a payload as `wake-islands` reads it: rows stand where they are named, and of what nothing can change the content is left
   * out where the page shows it.
   * @throws when it holds what cannot be written down
   */
  encode(value: unknown): unknown;
  /** The modules of the components in what was encoded, by their names. */
  modules: Record<string, ModuleId>;
  /** Where in the page, without separators, each element begins that is left without its content. */
  elements: number[];
}

/** What is smaller than this (in characters) costs more to point at than to send. */
const SMALL = 250;

/**
 * Writes parts of a page's payload down. An element in which nothing can change is drawn here once more, and left without its content
 * only if the page has exactly that.
 */
export function encoder(page: string, valueAt: ValueAt, components: ReadonlyMap<string, Component>): Encoder {
  const html = withoutSeparators(page);
  const isStill = stillness(valueAt);
  const modules: Record<string, ModuleId> = {};
  const elements: number[] = [];
  // Most is drawn in the order of the payload.
  let reached = 0;

  function placeOf(element: PayloadElement): number | undefined {
    const [, type, , { children }] = element;
    if (type.startsWith('$') || children === undefined || children === null || !isStill(element)) return undefined;
    const text = withoutSeparators(renderToString(drawn(element, valueAt)));
    if (text.length < SMALL) return undefined;
    const ahead = html.indexOf(text, reached);
    const at = ahead === -1 ? html.indexOf(text) : ahead;
    if (at === -1) return undefined;
    reached = at;
    return at;
  }

  function typeOf(type: string): string {
    if (!type.startsWith('$')) return type;
    if (isFragment(type, valueAt)) return '';
    const component = components.get(rowOf(type) ?? '');
    if (!component || (modules[component.name] ?? component.module) !== component.module)
      throw new Error(`an island holds an element of an unknown kind, ${type}`);
    modules[component.name] = component.module;
    return component.name;
  }

  function encodeText(text: string): unknown {
    if (!text.startsWith('$')) return text;
    if (text.startsWith('$$')) return text.slice(1);
    if (text === '$undefined') return undefined;
    const value = valueAt(rowOf(text) ?? '');
    if (value === undefined) throw new Error(`an island is given what cannot be written down, ${text}`);
    return typeof value === 'string' ? value : encode(value);
  }

  function encode(value: unknown): unknown {
    if (typeof value === 'string') return encodeText(value);
    if (isElement(value)) {
      const [mark, type, key, { children, ...attributes }] = value;
      const at = placeOf(value);
      if (at !== undefined) return [mark, type, key, encode(attributes), elements.push(at) - 1];
      return [mark, typeOf(type), key, encode({ ...attributes, children })];
    }
    if (Array.isArray(value)) {
      if (value[0] === '$$') throw new Error('an island is given a list that begins as an element does, with "$"');
      return value.map(encode);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, encode(part)]));
  }

  return { encode, modules, elements };
}
