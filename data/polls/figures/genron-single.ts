import { at, latest } from '../../series';
import type { Context } from '../../text/context';
import { BOTH, bars, bothBars, timeChart } from '../charts';
import { answerLabel, askedLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { pollSeries } from '../series';
import { knownShare, sharePoint, type WaveQuery } from '../shares';

type Ask = Pick<WaveQuery, 'wave' | 'question' | 'answer'>;

/** Answers of several waves, a row an answer and wave, named with the year. */
const acrossWaves = (asks: Ask[], withQuestion: boolean, context: Context) =>
  bars(
    BOTH.map(({ population, hue }) => ({ id: population.toLowerCase(), label: context.text.codes.people[population], hue })),
    asks.map((ask) => {
      const cell = { programme: 'genron-eai', ...ask };
      const answer = withQuestion ? askedLabel(cell, context) : answerLabel(cell, context.language);
      return {
        label: context.text.pages.polls.inWave(answer, ask.wave),
        points: BOTH.map(({ population }) => sharePoint({ ...cell, population }, context)),
      };
    }),
  );

const share = (population: 'JPN' | 'KOR', ask: Ask, context: Context) =>
  knownShare({ programme: 'genron-eai', population, ...ask }, context);

const leaders = pollFigure('leader-impressions', (context, text) => {
  const ask = (wave: string): Ask => ({ wave, question: 'impression-of-other-leader', answer: 'bad-total' });
  return {
    headline: text.headline({
      jpn: percent(share('JPN', ask('2016'), context), context),
      kor: percent(share('KOR', ask('2016'), context), context),
      year: '2016',
    }),
    chart: acrossWaves(['2015', '2016', '2023'].map(ask), false, context),
    findings: [],
  };
});

const agreement = pollFigure('comfort-women-agreement', (context, text) => {
  const ask = (wave: string, answer: string): Ask => ({ wave, question: 'comfort-women-agreement-evaluation', answer });
  const positive = ask('2016', 'positive-total');
  return {
    headline: text.headline({
      jpn: percent(share('JPN', positive, context), context),
      kor: percent(share('KOR', positive, context), context),
    }),
    chart: acrossWaves(
      [positive, ask('2016', 'negative-total'), ask('2017', 'positive-total'), ask('2017', 'negative-total')],
      false,
      context,
    ),
    findings: [],
  };
});

const settled = pollFigure('comfort-women-settled-2017', (context, text) => {
  const question = 'comfort-women-issue-settled';
  const not = { wave: '2017', question, answer: 'not-settled' };
  return {
    headline: text.headline({ jpn: percent(share('JPN', not, context), context), kor: percent(share('KOR', not, context), context) }),
    chart: bothBars({ programme: 'genron-eai', wave: '2017' }, [{ question, answer: 'settled' }, not], context),
    findings: [],
  };
});

const earlier = pollFigure('earlier-single-questions', (context, text) => {
  const conflict = { wave: '2015', question: 'military-conflict-expected', answer: 'will-happen-total' };
  return {
    headline: text.headline({ kor: percent(share('KOR', conflict, context), context) }),
    chart: acrossWaves(
      [
        { wave: '2013', question: 'relations-change-past-year', answer: 'worse-total' },
        conflict,
        { wave: '2019', question: 'wartime-labour-ruling-evaluation', answer: 'positive-total' },
        { wave: '2019', question: 'wartime-labour-ruling-evaluation', answer: 'negative-total' },
        { wave: '2021', question: 'outlook-under-next-korean-government', answer: 'no-change' },
        { wave: '2022', question: 'outlook-under-kishida-and-yoon', answer: 'better-total' },
      ],
      true,
      context,
    ),
    findings: [],
  };
});

const koreanEffort = pollFigure('korean-government-effort', (context, text) => {
  const query = { programmes: ['genron-eai', 'eai-2024'], question: 'korean-government-effort-evaluation', answer: 'positive-total' };
  const label = context.text.codes.people.KOR;
  const kor = pollSeries({ ...query, population: 'KOR' }, { id: 'kor', label, hue: 'kor', unit: 'percent' }, context);
  const now = latest(kor);
  return {
    headline: text.headline({ before: percent(at(kor, '2023'), context), after: percent(now, context), year: now.label }),
    chart: timeChart([kor]),
    findings: [
      { says: 'the later wave is the year after', holds: now.label === '2024' },
      { says: 'the later wave is by another method', holds: kor.segments.length > 1 },
    ],
  };
});

export const genronSingle = [leaders, agreement, settled, earlier, koreanEffort];
