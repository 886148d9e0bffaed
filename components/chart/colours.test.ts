import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = [red: number, green: number, blue: number];
type Matrix = [Colour, Colour, Colour];

/** Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency", severity 1.0, on linear light. */
const EYES: Record<string, Matrix> = {
  'common vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** From linear light to CIE XYZ, each by that of the white point D65. */
const TO_XYZ: Matrix = [
  [0.433953, 0.376219, 0.189828],
  [0.212673, 0.715152, 0.072175],
  [0.017758, 0.109476, 0.872766],
];

/** The least distance in CIELAB, of which 2.3 is just noticeable, between two colours of one chart; and between shades, whose cells say their value. */
const LEAST = 12;
const LEAST_OF_SHADES = 8;

const times = (matrix: Matrix, [red, green, blue]: Colour): Colour => matrix.map(([a, b, c]) => a * red + b * green + c * blue) as Colour;

function linear(hex: string): Colour {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as Colour;
}

function lab(light: Colour): Colour {
  const shown = light.map((value) => Math.min(1, Math.max(0, value))) as Colour;
  const [x, y, z] = times(TO_XYZ, shown).map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as Colour;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours stand apart for an eye. */
function distance(a: string, b: string, eye: Matrix): number {
  const [one, other] = [a, b].map((hex) => lab(times(eye, linear(hex)))) as [Colour, Colour];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

/** The custom properties of the site, as they are in light and in dark. */
const [light = '', dark = ''] = readFileSync('app/tokens.css', 'utf8').split('(prefers-color-scheme: dark)');
const valuesIn = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

const pairs = (names: string[]): [string, string][] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));
const SERIES = pairs(['jpn', 'kor', 'neutral', 'other-1', 'other-2', 'other-3', 'other-4']);
const ANSWERS = pairs(['positive', 'negative', 'unsure']);
const SHADES = [1, 2, 3, 4, 5].map((shade): [string, string] => [`shade-${shade}`, `shade-${shade + 1}`]);

it.each([
  ['#ff0000', '#00ff00', 170.6],
  ['#ffffff', '#000000', 100],
])('measures %s and %s to be %f apart', (a, b, apart) => {
  expect(distance(a, b, EYES['common vision'] as Matrix)).toBeCloseTo(apart, 0);
});

describe.each([
  ['light', valuesIn(light)],
  ['dark', valuesIn(dark)],
])('In %s', (_, values) => {
  it.each(Object.entries(EYES))('any two colours of one chart can be told apart with %s', (_name, eye) => {
    const tooNear = (compared: [string, string][], least: number) =>
      compared
        .map(([a, b]): [string, number] => [`${a} and ${b}`, distance(values.get(a) ?? '', values.get(b) ?? '', eye)])
        .filter(([, apart]) => !(apart >= least));
    expect([...tooNear([...SERIES, ...ANSWERS], LEAST), ...tooNear(SHADES, LEAST_OF_SHADES)]).toEqual([]);
  });
});
