import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { commonName, tellingNames } from './names';
import { WORDS } from './testing';

// Made before the tests: it takes seconds.
const all = catalogue('en');
const entriesOf = (ids: string[]) => ids.flatMap((id) => all.get(id) ?? []);

const JAPANESE = 'genron-eai.impression.good.jpn';
const KOREANS = 'genron-eai.impression.good.kor';
const GALLUP = 'gallup-korea.favourable-to-country.favourable.kor';
const GALLUP_PEOPLE = 'gallup-korea.favourable-to-people.favourable.kor';

describe('names of series in one comparison', () => {
  it.each([
    ['two publics of one poll by who was asked', [JAPANESE, KOREANS], ['Japanese on South Korea', 'South Koreans on Japan']],
    ['one public in two polls by the poll', [KOREANS, GALLUP], ['Genron–EAI and successors', 'Gallup Korea']],
    [
      'two questions of one poll by the question',
      [GALLUP, GALLUP_PEOPLE],
      ['Favourable to Japan: Favourable', 'Favourable to Japanese people: Favourable'],
    ],
  ])('tell apart %s', (_, ids, names) => {
    expect([...tellingNames(entriesOf(ids), WORDS.text).values()]).toEqual(names);
  });

  it.each([
    ['what both were asked', [JAPANESE, KOREANS], 'Impression of the other country: Good or rather good'],
    ['who was asked by both', [KOREANS, GALLUP], 'South Koreans on Japan'],
    ['all of a single one', [GALLUP], 'South Koreans on Japan · Favourable to Japan: Favourable'],
  ])('share %s', (_, ids, name) => {
    expect(commonName(entriesOf(ids), WORDS.text)).toBe(name);
  });
});
