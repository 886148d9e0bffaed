import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flow, point, poll } from '../compare/testing';
import { anyQuery } from '../testing';
import { firstClaim, judgeOwn, numberTyped, OWN_KINDS, OWN_SCALES, type OwnClaim } from './own';
import { lostParts, ownClaimIn, ownQuery } from './own-query';
import { figuresOf } from './testing';

const breaks = [{ kind: 'record', rule: 'never', label: '2021', what: 'another record' }] as const;
const trade = flow(
  [
    { points: [point('2019', 17.3e9), point('2020', 15e9)] },
    { points: [point('2021', 20e9), point('2022', undefined)], breakReason: 'another record' },
  ],
  { id: 'trade', measure: { kind: 'flow', concept: 'goods', frequency: 'year', breaks: [...breaks] } },
);
const share = (label: string, value: number) => point(label, value, { sample: 1000, rowId: label, dataset: 'poll-responses' });
const opinion = poll([{ points: [share('2019', 40), share('2020', 42)] }], {}, 'opinion');
const figures = figuresOf([trade, opinion]);

const own = (more: Partial<OwnClaim>): OwnClaim => ({ series: 'trade', says: 'about', to: '2019', scale: 'one', ...more });

describe('a claim of the reader’s own', () => {
  it.each([
    ['about 17.3 billion, to the digit typed', own({ value: '17.3', scale: 'billion' }), 'agrees'],
    ['about 17 billion, which allows half a billion', own({ value: '17', scale: 'billion' }), 'agrees'],
    ['about 17.4 billion', own({ value: '17.4', scale: 'billion' }), 'differs'],
    ['at least 17.3 billion', own({ says: 'at-least', value: '17.3', scale: 'billion' }), 'agrees'],
    ['at least 17.4 billion', own({ says: 'at-least', value: '17.4', scale: 'billion' }), 'differs'],
    ['at most 17.2 billion', own({ says: 'at-most', value: '17.2', scale: 'billion' }), 'differs'],
    ['a fall on one side of a break', own({ says: 'fell', from: '2019', to: '2020' }), 'agrees'],
    ['a rise that is a fall', own({ says: 'rose', from: '2019', to: '2020' }), 'differs'],
    [
      'a fall by 13 percent, whatever scale stands there',
      own({ says: 'changed-by', from: '2019', to: '2020', value: '−13', scale: 'billion' }),
      'agrees',
    ],
    ['a rise across a break', own({ says: 'rose', from: '2019', to: '2021' }), 'not-comparable'],
    ['a figure that is not there', own({ to: '2022', value: '1' }), 'cannot-be-checked'],
    [
      'a rise of a share within its sampling error',
      own({ series: 'opinion', says: 'rose', from: '2019', to: '2020' }),
      'agrees-with-caveat',
    ],
    ['a rise by 2 points', own({ series: 'opinion', says: 'changed-by', from: '2019', to: '2020', value: '2' }), 'agrees-with-caveat'],
    ['no verdict before a number is typed', own({}), undefined],
    ['no verdict on what is no number', own({ value: 'many' }), undefined],
  ])('is judged: %s', (_, claim, verdict) => expect(judgeOwn(claim, figures)?.verdict).toBe(verdict));

  it('is first a rise over the last stretch that nothing breaks', () => {
    expect(firstClaim(trade)).toEqual({ series: 'trade', says: 'rose', from: '2021', to: '2021', scale: 'one' });
    expect(firstClaim(opinion)).toMatchObject({ from: '2019', to: '2020' });
  });

  it.each([
    ['77.2', 77.2],
    ['−23', -23],
    ['–23', -23],
    ['1,000,000', 1e6],
    [' 5 ', 5],
    ['5e3', undefined],
    ['', undefined],
    ['1.2.3', undefined],
  ])('reads the typed number "%s"', (text, value) => expect(numberTyped(text)).toBe(value));
});

describe('the address of a claim', () => {
  it('gives the same claim back, with what it needs', () => {
    for (const says of OWN_KINDS)
      for (const scale of OWN_SCALES) {
        const claim = own({ says, from: 'FY2015', to: '2019-07', value: '−2.5', scale });
        const { claim: back, ignored } = ownClaimIn(ownQuery(claim));
        expect(judgeable(back)).toEqual(judgeable({ ...claim, ...unneeded(claim) }));
        expect(ignored).toEqual([]);
      }
  });

  it.each<[string, string, Partial<OwnClaim> | undefined, string[]]>([
    ['nothing', '', undefined, []],
    ['parameters of others', 'utm=1', undefined, []],
    ['a series alone', 's=trade', { series: 'trade', says: 'rose', to: '', scale: 'one' }, []],
    [
      'choices that do not exist',
      's=a&says=doubled&in=dozen&to=2019',
      { series: 'a', says: 'rose', to: '2019', scale: 'one' },
      ['says=doubled', 'in=dozen'],
    ],
    ['names that every object has', 's=__proto__&says=constructor', { series: '__proto__', says: 'rose' }, ['says=constructor']],
    ['a series that no name is as long as', `s=${'a'.repeat(101)}`, undefined, [`s=${'a'.repeat(101)}`]],
    ['a number that is too long to be one', `s=a&x=${'9'.repeat(400)}`, { value: undefined }, [`x=${'9'.repeat(400)}`]],
  ])('reads %s', (_, query, expected, ignored) => {
    const asked = ownClaimIn(query);
    if (expected) expect(asked.claim).toMatchObject(expected);
    else expect(asked.claim).toBeUndefined();
    expect(asked.ignored).toEqual(ignored);
  });

  it.each([
    [own({ from: '2019', to: '2022' }), trade, []],
    [own({ from: '__proto__', to: 'FY1066' }), trade, ['from=__proto__', 'to=FY1066']],
    [own({ scale: 'billion', to: '2020' }), opinion, ['in=billion']],
  ])('names what its series does not have: %j', (claim, entry, lost) => {
    expect(lostParts(claim, entry)).toEqual(lost);
  });

  it('never fails, whatever stands in the address, and what it makes of that is stable', () => {
    const known = ['trade', 'opinion', ...OWN_KINDS, ...OWN_SCALES, '2019', '2022', '17.3', '-'];
    fc.assert(
      fc.property(anyQuery(['s', 's', 'says', 'in', 'from', 'to', 'x'], known), (query) => {
        const { claim } = ownClaimIn(query);
        if (!claim) return;
        const again = ownClaimIn(ownQuery(claim)).claim;
        expect(again && ownQuery(again)).toBe(ownQuery(claim));
        const entry = figures.series(claim.series);
        if (entry) expect(Array.isArray(lostParts(claim, entry))).toBe(true);
        expect(() => judgeOwn(claim, figures)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

/** What a kind of claim does not need, as an address without it gives it back. */
function unneeded({ says }: OwnClaim): Partial<OwnClaim> {
  const isOfTwo = says === 'rose' || says === 'fell' || says === 'changed-by';
  const isNumber = says !== 'rose' && says !== 'fell';
  return { ...(isOfTwo ? {} : { from: undefined }), ...(isNumber ? {} : { value: undefined, scale: 'one' }) };
}

const judgeable = (claim: OwnClaim | undefined) => JSON.parse(JSON.stringify(claim ?? {}));
