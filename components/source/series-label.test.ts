import { expect, it } from 'vitest';
import { gapsByDataset } from '@/data/sources/gaps';
import { holesByDataset } from '@/data/sources/holes';
import { wantedDocuments } from '@/data/sources/wanted';
import { contextOf, LANGUAGES } from '@/data/text/context';
import { seriesLabel } from './series-label';

const CODE = /[-_]/;

it.each(LANGUAGES)('series without figures, or without a first-hand document, are named in words, not in codes: %s', (language) => {
  const context = contextOf(language);
  const named = [
    ...gapsByDataset().flatMap(({ gaps }) => gaps.map(({ series, answers }) => ({ series, answers }))),
    ...holesByDataset().flatMap(({ holes }) => holes.map(({ series }) => ({ series, answers: [] }))),
    ...wantedDocuments().map(({ series }) => ({ series, answers: [] })),
  ];
  const codes = named.flatMap(({ series, answers }) => {
    const label = seriesLabel(series, answers, context);
    return [...Object.values(series), ...answers].filter((cell) => CODE.test(cell) && label.includes(cell));
  });
  expect([...new Set(codes)]).toEqual([]);
});
