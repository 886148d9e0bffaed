import type { Context } from '../../text/context';
import { BOTH, bars, bothBars } from '../charts';
import { answerLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { knownShare, sharePoint } from '../shares';
import { threeWay } from '../three-way';

const WAVE = { programme: 'eai-api-kei', wave: '2025' };

const share = (population: 'JPN' | 'KOR', question: string, answer: string, context: Context) =>
  knownShare({ ...WAVE, population, question, answer }, context);

const impressions = pollFigure('impressions-2025', (context, text) => {
  const question = 'impression-of-other-country';
  const [good, bad] = [share('KOR', question, 'good-total', context), share('JPN', question, 'bad-total', context)];
  return {
    headline: text.headline({ jpn: percent(bad, context), kor: percent(good, context) }),
    chart: threeWay(
      BOTH.map(({ population }) => ({
        label: context.text.codes.people[population],
        points: ['bad-total', 'neither', 'good-total'].map((answer) => sharePoint({ ...WAVE, population, question, answer }, context)),
      })),
      ['bad-total', 'neither', 'good-total'].map((answer) => answerLabel({ ...WAVE, question, answer }, context.language)),
    ),
    findings: [{ says: 'both are majorities', holds: good.value > 50 && bad.value > 50 }],
  };
});

const reasonsBad = pollFigure('reasons-bad-2025', (context, text) => {
  const question = 'reason-bad-impression';
  const answers = [
    'no-proper-reflection-on-invasion',
    'liancourt-rocks-dispute',
    'unresolved-history-issues',
    'two-faced-national-character',
    'history-conflict',
    'protests-and-remarks-against-japan',
    'national-character',
  ];
  const value = (population: 'JPN' | 'KOR', answer: string) => sharePoint({ ...WAVE, population, question, answer }, context)?.value ?? 0;
  const isFirst = (population: 'JPN' | 'KOR', answer: string) =>
    answers.every((other) => value(population, other) <= value(population, answer));
  return {
    headline: text.headline({
      jpn: percent(share('JPN', question, 'history-conflict', context), context),
      kor: percent(share('KOR', question, 'no-proper-reflection-on-invasion', context), context),
    }),
    chart: bothBars(
      WAVE,
      answers.map((answer) => ({ question, answer })),
      context,
    ),
    findings: [
      { says: 'history comes first', holds: isFirst('JPN', 'history-conflict') && isFirst('KOR', 'no-proper-reflection-on-invasion') },
    ],
  };
});

const reasonsGood = pollFigure('reasons-good-2025', (context, text) => {
  const question = 'reason-good-impression';
  const [people, food] = ['kind-and-diligent-people', 'attractive-food-and-shopping'].map((answer) =>
    share('KOR', question, answer, context),
  );
  if (!people || !food) throw new Error('two reasons are shown');
  return {
    headline: text.headline({ people: percent(people, context), food: percent(food, context) }),
    chart: bars(
      [{ id: 'kor', label: context.text.codes.people.KOR, hue: 'kor' }],
      [
        { label: answerLabel({ ...WAVE, question, answer: 'kind-and-diligent-people' }, context.language), points: [people] },
        { label: answerLabel({ ...WAVE, question, answer: 'attractive-food-and-shopping' }, context.language), points: [food] },
      ],
    ),
    findings: [{ says: 'people before food and shopping', holds: people.value > food.value }],
  };
});

const leader = pollFigure('leader-impression-2025', (context, text) => {
  const question = 'impression-of-other-leader';
  const answers = ['good-total', 'neither-or-dont-know', 'bad-total'];
  const value = (answer: string) => percent(share('JPN', question, answer, context), context);
  return {
    headline: text.headline({ good: value('good-total'), neither: value('neither-or-dont-know'), bad: value('bad-total') }),
    chart: bars(
      [{ id: 'jpn', label: context.text.codes.people.JPN, hue: 'jpn' }],
      answers.map((answer) => ({
        label: answerLabel({ ...WAVE, question, answer }, context.language),
        points: [share('JPN', question, answer, context)],
      })),
    ),
    findings: [{ says: 'half had no clear view', holds: Math.round(share('JPN', question, 'neither-or-dont-know', context).value) === 50 }],
  };
});

export const eaiApiKei = [impressions, reasonsBad, reasonsGood, leader];
