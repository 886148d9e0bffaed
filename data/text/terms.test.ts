import { describe, expect, it } from 'vitest';
import { contextOf } from './context';

/** Every text of a dictionary by its path; of a sentence that is a function its source, which holds its words. */
function textsOf(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node)]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

const english = textsOf(contextOf('en').text);
const japanese = new Map(textsOf(contextOf('ja').text));
const korean = new Map(textsOf(contextOf('ko').text));

/** Where the English has a term and the other language does not have its own word for it. */
const without = (term: RegExp, other: Map<string, string>, word: RegExp): string[] =>
  english.flatMap(([path, text]) => (term.test(text) && !word.test(other.get(path) ?? '') ? [path] : []));

describe('A concept is the same word wherever it is named', () => {
  it.each([
    ['sampling error', /sampling error|margin of error/i, /標本誤差/, /표본오차/],
    ['field dates', /\bfield dates\b/i, /調査期間/, /조사 기간/],
    ['percentage point', /percentage point/i, /ポイント/, /%포인트/],
    ['provisional', /\bprovisional\b/i, /暫定/, /잠정/],
    ['FOB', /\bFOB\b/, /FOB/, /FOB/],
    ['CIF', /\bCIF\b/, /CIF/, /CIF/],
    ['export control', /export control/i, /輸出管理/, /수출통제/],
    ['three materials', /three materials/i, /3品目/, /3대 품목/],
    ['hydrogen fluoride', /hydrogen fluoride/i, /フッ化水素/, /불화수소/],
    ['photoresist', /photoresist/i, /レジスト/, /포토레지스트/],
    ['boycott', /boycott/i, /不買/, /불매/],
    ['treated water', /treated water/i, /処理水/, /처리수/],
    ['comfort women', /comfort women/i, /慰安婦/, /위안부/],
    ['Cabinet Office', /Cabinet Office/, /内閣府/, /내각부/],
    ['Genron NPO', /Genron NPO/, /言論NPO/, /겐론NPO/],
    ['fiscal year', /fiscal year/i, /年度/, /회계연도/],
    ['South Korea', /\bSouth Korea\b/, /韓|朝鮮/, /한국|한일|대한|방한/],
    ['exchange rate', /exchange rates?\b/i, /為替|円相場|換算するレート/, /환율/],
  ])('%s', (_, term, inJapanese, inKorean) => {
    expect(english.some(([, text]) => term.test(text))).toBe(true);
    expect(without(term, japanese, inJapanese)).toEqual([]);
    expect(without(term, korean, inKorean)).toEqual([]);
  });
});

describe('A text of a language holds none of another’s letters', () => {
  it.each([
    ['Japanese', japanese, /[\uac00-\ud7af]/],
    ['Korean', korean, /[\u3040-\u30ff]/],
  ] as const)('%s', (_, texts, foreign) => {
    // Each language is named in its own letters, wherever it is named.
    const mixed = [...texts].filter(([path, text]) => foreign.test(text) && !/\/glossary\//.test(path));
    expect(mixed).toEqual([]);
  });
});
