import type { Context } from '../../text/context';
import { bars } from '../charts';
import { answerLabel, askedLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { knownShare, sharePoint } from '../shares';

const WAVE = { programme: 'eai-2024', wave: '2024', population: 'KOR' } as const;

const koreans = (rows: [question: string, answer: string][], withQuestion: boolean, context: Context) =>
  bars(
    [{ id: 'kor', label: context.text.codes.people.KOR, hue: 'kor' }],
    rows.map(([question, answer]) => {
      const cell = { ...WAVE, question, answer };
      return {
        label: withQuestion ? askedLabel(cell, context) : answerLabel(cell, context.language),
        points: [sharePoint(cell, context)],
      };
    }),
  );

const answers = pollFigure('eai-2024-answers', (context, text) => {
  const history = knownShare({ ...WAVE, question: 'needed-for-progress', answer: 'resolve-history-issues' }, context);
  const visited = knownShare({ ...WAVE, question: 'visited-other-country', answer: 'yes' }, context);
  return {
    headline: text.headline({ history: percent(history, context), visited: percent(visited, context) }),
    chart: koreans(
      [
        ['visited-other-country', 'yes'],
        ['needed-for-progress', 'resolve-history-issues'],
        ['current-relations', 'neither'],
        ['importance-of-relations', 'important-total'],
        ['korean-government-effort-evaluation', 'positive-total'],
        ['korean-government-effort-evaluation', 'negative-total'],
        ['sado-mine-listing-evaluation', 'negative-total'],
      ],
      true,
      context,
    ),
    findings: [],
  };
});

const labour = pollFigure('wartime-labour-solution-2024', (context, text) => {
  const question = 'wartime-labour-solution-evaluation';
  const share = (answer: string) => percent(knownShare({ ...WAVE, question, answer }, context), context);
  return {
    headline: text.headline({ negative: share('very-negative'), positive: share('very-positive') }),
    chart: koreans(
      ['very-positive', 'rather-positive', 'rather-negative', 'very-negative'].map((answer) => [question, answer]),
      false,
      context,
    ),
    findings: [],
  };
});

export const eai2024 = [answers, labour];
