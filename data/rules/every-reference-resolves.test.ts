import { describe, expect, it } from 'vitest';
import { pollProgrammes, pollResponses } from '../polls/datasets';
import { sources } from '../sources/datasets';
import { population } from '../tourism/datasets';
import { everyReferenceResolves } from './every-reference-resolves';
import { problemsOf, type Table } from './testing';

describe('every reference resolves', () => {
  it('accepts a source that is listed', () => {
    expect(problemsOf(everyReferenceResolves, [sources, { source_id: 'wb' }], [population, { source_id: 'wb' }])).toEqual([]);
  });

  it('tells the cell that names an unknown source', () => {
    const rows: Table = [population, { source_id: 'wb' }, { year: '2018', source_id: 'imf' }];
    expect(problemsOf(everyReferenceResolves, [sources, { source_id: 'wb' }], rows)).toEqual([
      'tourism/population.csv:3:source_id: "imf" is not in sources',
    ]);
  });

  it('tells each unknown item of a list', () => {
    const response = { programme: 'bbc', source_id: 'wb', other_source_ids: 'imf;wb;oecd' };
    const programmes: Table = [pollProgrammes, { programme: 'bbc', source_id: 'wb' }];
    expect(problemsOf(everyReferenceResolves, [sources, { source_id: 'wb' }], programmes, [pollResponses, response])).toEqual([
      'polls/poll-responses.csv:2:other_source_ids: "imf" is not in sources',
      'polls/poll-responses.csv:2:other_source_ids: "oecd" is not in sources',
    ]);
  });

  it('is case-sensitive and never fooled by names that every object has', () => {
    const rows = [{ source_id: 'WB' }, { year: '2018', source_id: 'constructor' }];
    expect(problemsOf(everyReferenceResolves, [sources, { source_id: 'wb' }], [population, ...rows])).toEqual([
      'tourism/population.csv:2:source_id: "WB" is not in sources',
      'tourism/population.csv:3:source_id: "constructor" is not in sources',
    ]);
  });

  it('says nothing of a file that could not be read: that is told once already', () => {
    expect(problemsOf(everyReferenceResolves, [population, { source_id: 'wb' }])).toEqual([]);
  });
});
