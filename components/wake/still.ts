import { createElement, Fragment, type ReactNode } from 'react';
import type { Row } from './flight';

/** An element in the payload: `["$", type, key, props]`. */
export type PayloadElement = ['$', string, string | null, Record<string, unknown>];

export const isElement = (value: unknown): value is PayloadElement => Array.isArray(value) && value[0] === '$' && value.length >= 4;

/** What the framework moves, loads or treats apart wherever it stands. */
const APART = new Set([
  'html',
  'head',
  'body',
  'script',
  'style',
  'link',
  'meta',
  'title',
  'base',
  'noscript',
  'textarea',
  'select',
  'img',
]);

/** The value of a row of text or JSON; none for a row of another kind, which comes alive or may. */
export type ValueAt = (id: string) => unknown;

export function valuesOf(rows: readonly Row[]): ValueAt {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const read = new Map<string, unknown>();
  return (id) => {
    const row = byId.get(id);
    if (row?.kind === 'T') return row.body;
    if (row?.kind !== '') return undefined;
    if (!read.has(id)) read.set(id, JSON.parse(row.body));
    return read.get(id);
  };
}

/** The row that a text of the payload stands for, if it does. */
export const rowOf = (text: string): string | undefined => /^\$L?([0-9a-f]+)$/.exec(text)?.[1];

export const isFragment = (type: string, valueAt: ValueAt): boolean =>
  type.startsWith('$') && valueAt(type.slice(1)) === '$Sreact.fragment';

/** Asks whether a part of the payload holds nothing but plain elements and texts; each row is looked at once. */
export function stillness(valueAt: ValueAt): (value: unknown) => boolean {
  const known = new Map<string, boolean>();
  const isStill = (value: unknown): boolean => {
    if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return true;
    if (typeof value === 'string')
      return !value.startsWith('$') || value.startsWith('$$') || value === '$undefined' || isStillRow(rowOf(value));
    if (!isElement(value)) return Array.isArray(value) && value.every(isStill);
    const [, type, , { children, ...attributes }] = value;
    if (type.startsWith('$') ? !isFragment(type, valueAt) : APART.has(type)) return false;
    return Object.values(attributes).every((attribute) => typeof attribute !== 'object' && isStill(attribute)) && isStill(children);
  };
  const isStillRow = (id: string | undefined): boolean => {
    if (id === undefined) return false;
    const value = valueAt(id);
    const still = known.get(id) ?? (value !== undefined && (typeof value === 'string' || isStill(value)));
    known.set(id, still);
    return still;
  };
  return isStill;
}

/** What a still part of the payload draws. */
export function drawn(value: unknown, valueAt: ValueAt): ReactNode {
  const draw = (part: unknown): ReactNode => drawn(part, valueAt);
  if (typeof value === 'string') {
    if (!value.startsWith('$')) return value;
    if (value.startsWith('$$')) return value.slice(1);
    const id = rowOf(value);
    const target = id === undefined ? undefined : valueAt(id);
    // Long texts are rows of their own, to be taken as they are.
    return typeof target === 'string' ? target : draw(target);
  }
  if (isElement(value)) {
    const [, type, key, { children, ...attributes }] = value;
    const drawnAttributes = Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, draw(attribute)]));
    return createElement(isFragment(type, valueAt) ? Fragment : type, { key, ...drawnAttributes }, draw(children));
  }
  return Array.isArray(value) ? value.map(draw) : (value as ReactNode);
}
