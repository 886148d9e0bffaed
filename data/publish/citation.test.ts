import { expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { publishersText } from '../sources/name';
import { contextOf } from '../text/context';
import { bibtexText, citationOf } from './citation';
import { factsOf } from './facts';
import { datasetOf } from './published-file';
import { dataVersion } from './version';

const context = contextOf('en');

it.each(DATASETS.map(({ name }) => name))('quotes %s by title, version and date in every style', (name) => {
  const { apa, bibtex, newspaper } = citationOf(datasetOf(name), context);
  const { version, date } = dataVersion();
  const { title } = context.text.datasets[name];
  expect(apa).toContain(`(${date.slice(0, 4)}). ${title} (Version ${version}, data of ${context.format.date(date)}) [Data set].`);
  expect(newspaper).toMatch(/^Source: .*\.$/);
  for (const style of [apa, newspaper]) expect(style).toContain(title);
  const { retrieved, sources } = factsOf(datasetOf(name));
  const named = sources.length === 0 ? [] : [apa, bibtex, newspaper];
  for (const style of named) expect(style).toMatch(new RegExp(`retrieved by (?:${retrieved}|${context.format.date(retrieved ?? '')})`));
  expect(bibtex).toMatch(/^@misc\{[a-z-]+,\n(?: {2}[a-z]+ = \{.*\},\n)+ {2}note = \{.*\}\n\}$/);
  // Every brace that opens is closed again: an unbalanced one would swallow the entries after it.
  expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
});

it('names the publishers that most rows rest on, and that there are others', () => {
  expect(citationOf(datasetOf('arrivals-monthly'), context).newspaper).toMatch(/^Source: .+, .+, .+ and others; compiled by Both Shores/);
  expect(citationOf(datasetOf('sources'), context).newspaper).toMatch(/^Source: Both Shores \(“Sources”/);
});

it.each([
  { text: 'Trade & travel: 50% of #1_a', printed: 'Trade \\& travel: 50\\% of \\#1\\_a' },
  { text: 'a\\b{c}~^', printed: 'a\\textbackslash{}b\\{c\\}\\~{}\\^{}' },
])('writes $text so that BibTeX prints it', ({ text, printed }) => {
  expect(bibtexText(text)).toBe(printed);
});

it('sets publishers apart by semicolons where a name has a comma of its own', () => {
  const names = { a: 'Korea Economic Daily, on WOWTV', b: 'JNTO', c: 'Jiji Press' };
  const sourceOf = (id: string) => ({ publisher: names[id as keyof typeof names] });
  expect(publishersText(['a', 'b', 'c'], 3, sourceOf, context)).toBe('Korea Economic Daily, on WOWTV; JNTO and Jiji Press');
  expect(publishersText(['a', 'b', 'c'], 3, sourceOf, contextOf('ko'))).toBe('Korea Economic Daily, on WOWTV; JNTO; Jiji Press');
  expect(publishersText(['b', 'c', 'b'], 1, sourceOf, context)).toBe('JNTO and others');
});
