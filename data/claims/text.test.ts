import { describe, expect, it } from 'vitest';
import { contextOf } from '../text/context';
import { caveatSentences } from './caveat-text';
import { type CheckedClaim, checkedClaims } from './checked';
import { claimedText, computedLines } from './claim-text';
import { formulaTexts } from './formula-text';
import { reasonTexts } from './reason-text';
import { seriesName } from './site-figures';
import { claimWordsOf } from './site-words';

const words = claimWordsOf(contextOf('en'));
const checked = checkedClaims('en');

const claimOf = (id: string): CheckedClaim => {
  const found = checked.find(({ claim }) => claim.claim_id === id);
  if (!found) throw new Error(`no claim is called "${id}"`);
  return found;
};

const textsOf = (entry: CheckedClaim): string[] => [
  ...[entry.outcome, ...entry.nearest].flatMap((outcome) => (outcome ? formulaTexts(outcome, entry.unit, seriesName('en'), words) : [])),
  ...computedLines(entry, words),
  ...reasonTexts(entry, words),
  ...entry.caveats.flatMap((caveat) => caveatSentences(caveat, entry.unit, words)),
];

describe('the words of a checked claim', () => {
  it('are there for each, and no figure in them is lost', () => {
    for (const entry of checked) {
      expect(reasonTexts(entry, words).join(''), entry.claim.claim_id).not.toBe('');
      expect(textsOf(entry).join(' '), entry.claim.claim_id).not.toMatch(/NaN|undefined|Infinity|“”/);
    }
  });

  it('say a caveat for every one that makes a claim agree only with one', () => {
    for (const entry of checked)
      for (const caveat of entry.caveats) expect(caveatSentences(caveat, entry.unit, words), caveat.kind).not.toEqual([]);
  });

  it('never give the number of figures that are not made alike', () => {
    const entry = claimOf('T04');
    expect(entry.outcome?.finding).toMatchObject({ kind: 'number' });
    expect(computedLines(entry, words)).toEqual([]);
  });

  it.each([
    ['V03', '−50%', ['−47.8%']],
    ['V06', '2 times', ['1.96 times']],
    ['T01', 'US$77.2 billion', ['US$77.2 billion']],
    ['T02', 'US$17.3 billion', ['US$17.05 billion']],
    ['O02', '54 votes', ['54 votes']],
    ['P05', 'place 2', ['place 2 of 22']],
    ['P08', '45%', ['no figure']],
  ])('set what %s claims beside what was worked out', (id, claimed, computed) => {
    expect([claimedText(claimOf(id), words), computedLines(claimOf(id), words)]).toEqual([claimed, computed]);
  });

  it.each([
    [
      'T02',
      /give or take US\$50 million.*US\$252 million lower than claimed.*other country’s record.*US\$17\.33 billion, which is what is claimed/,
    ],
    ['T04', /line is cut before 2021.*2\.14% a year, which is what is claimed/],
    ['T10', /does not hold for: .*hydrogen fluoride.*photoresist/],
    ['V08', /1\.09 percentage points higher than claimed.*tourism alone: −23\.1%, which is what is claimed/],
    ['V10', /no figure for .*1965.*1975/],
    ['P08', /no figure for .*19–29.*2023/],
  ])('give the reason for %s', (id, reason) => expect(reasonTexts(claimOf(id), words).join(' ')).toMatch(reason));
});
