import { describe, expect, it } from 'vitest';
import { pollMeans, pollResponses, pollWaves } from '../polls/datasets';
import { problemsOf, type Table } from './testing';
import { wavesKnowTheirFigures } from './waves-know-their-figures';

const wave = (has_figures: string): Table => [pollWaves, { wave: '2014', has_figures }];
const share = (cells: Record<string, string>): Table => [pollResponses, { wave: '2014', ...cells }];
const mean = (cells: Record<string, string>): Table => [pollMeans, { wave: '2014', ...cells }];
const absent = { status: 'not-found' };

describe('has_figures', () => {
  it.each<[string, Table[], string[]]>([
    ['is true when a share has a figure', [wave('true'), share({ share_percent: '0' }), mean(absent)], []],
    ['is true when a mean has a figure', [wave('true'), share(absent), mean({ mean: '30.7' })], []],
    ['is false when all are absent', [wave('false'), share(absent), mean(absent)], []],
    [
      'may not be true when all are absent',
      [wave('true'), share(absent), mean(absent)],
      ['polls/poll-waves.csv:2:has_figures: "true" is wrong: the wave has no figure'],
    ],
    [
      'may not be false when there is a figure',
      [wave('false'), share({ share_percent: '45' }), mean(absent)],
      ['polls/poll-waves.csv:2:has_figures: "false" is wrong: the wave has figures'],
    ],
    [
      'is not true by figures of another public',
      [wave('true'), share({ share_percent: '45', population: 'KOR' }), mean(absent)],
      ['polls/poll-waves.csv:2:has_figures: "true" is wrong: the wave has no figure'],
    ],
  ])('%s', (_, tables, problems) => {
    expect(problemsOf(wavesKnowTheirFigures, ...tables)).toEqual(problems);
  });
});
