import { expect, it } from 'vitest';
import { questionLabel } from '@/data/polls/labels';
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

it.each([
  ['en', 'asked in South Korea about Japan', 'average of the publics asked about Japan'],
  ['ja', '日本について韓国で質問', '日本について各国で質問（平均）'],
  ['ko', '일본에 대해 한국에서 질문', '일본에 대해 여러 나라에서 질문(평균)'],
] as const)('a poll series says who was asked about whom, and what: %s', (language, asked, average) => {
  const context = contextOf(language);
  const named = (population: string) =>
    seriesLabel({ programme: 'bbc', population, target: 'JPN', question: 'influence-in-the-world' }, [], context);
  const [, inOne, question] = named('KOR').split(' · ');
  expect([inOne, named('AVERAGE').split(' · ')[1]]).toEqual([asked, average]);
  expect(question).toBe(questionLabel({ programme: 'bbc', question: 'influence-in-the-world' }, language));
});
