import fc from 'fast-check';

/** Any text, halves of letters among it; `fc.string` with the same letters takes a hundred times as long. */
export const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 }).map((codes) => String.fromCharCode(...codes));

/** Values that an address can hold and nothing here is called. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  '//evil.example/',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{0}',
  '$&',
  '%',
  '%E0%A4%A',
  '%00',
  '\u202e',
  '\ud800',
  '-1',
  '1e999',
  'NaN',
  '../../..',
  '',
];

/** A query of the given names, of names of no one, and of values that are known, random or hostile. */
export const anyQuery = (names: readonly string[], values: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.constantFrom(...names, '__proto__', 'utm_source');
  const value = fc.oneof(anyText, fc.constantFrom(...values), fc.constantFrom(...HOSTILE));
  return fc.array(fc.tuple(name, value), { maxLength: 12 }).map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
};
