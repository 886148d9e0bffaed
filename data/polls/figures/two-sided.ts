import { latest } from '../../series';
import { BOTH, bars, bothBars, bothPublics, timeChart } from '../charts';
import { answerLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { pollSeries } from '../series';
import { knownShare, sharePoint } from '../shares';

const chosunMainichi = pollFigure('chosun-mainichi-affinity', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: ['chosun-mainichi'], question: 'affinity', answer: 'feel-total' }, context);
  return {
    headline: text.headline({ jpn: percent(latest(jpn), context), kor: percent(latest(kor), context), year: latest(kor).label }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'both are of the same wave', holds: latest(jpn).label === latest(kor).label }],
  };
});

const nhkKbs = pollFigure('nhk-kbs-2010', (context, text) => {
  const wave = { programme: 'nhk-kbs-2010', wave: '2010' };
  const question = 'like-other-country';
  const share = (population: 'JPN' | 'KOR', answer: string) =>
    percent(knownShare({ ...wave, population, question, answer }, context), context);
  return {
    headline: text.headline({ jpn: share('JPN', 'like-total'), kor: share('KOR', 'dislike-total') }),
    chart: bothBars(
      wave,
      ['like-total', 'dislike-total'].map((answer) => ({ question, answer })),
      context,
    ),
    findings: [],
  };
});

const kyodo = pollFigure('kyodo-warmth', (context, text) => {
  const question = 'warmth-toward-other-country';
  const answers = { JPN: 'some-or-strong-warmth', KOR: 'little-or-no-warmth' };
  const point = (wave: string, population: 'JPN' | 'KOR') =>
    knownShare({ programme: 'kyodo', wave, population, question, answer: answers[population] }, context);
  return {
    headline: text.headline({ jpn: percent(point('2005', 'JPN'), context), kor: percent(point('2005', 'KOR'), context) }),
    chart: bars(
      BOTH.map(({ population, hue }) => ({
        id: population.toLowerCase(),
        label: context.format.pair(
          context.text.codes.people[population],
          answerLabel({ programme: 'kyodo', question, answer: answers[population] }, context.language),
        ),
        hue,
      })),
      ['2002', '2005'].map((wave) => ({ label: wave, points: BOTH.map(({ population }) => point(wave, population)) })),
    ),
    findings: [],
  };
});

const pew = pollFigure('pew-favourability', (context, text) => {
  const query = { programmes: ['pew'], question: 'favourable-to-country', answer: 'favourable-total', everyMonths: 12 };
  const [jpn, kor] = bothPublics(query, context);
  return {
    headline: text.headline({ jpn: percent(latest(jpn), context), kor: percent(latest(kor), context) }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'both are of 2015', holds: latest(jpn).label === '2015' && latest(kor).label === '2015' }],
  };
});

const pewUnfavourable = pollFigure('pew-unfavourable', (context, text) => {
  const kor = pollSeries(
    { programmes: ['pew'], population: 'KOR', question: 'favourable-to-country', answer: 'unfavourable-total', everyMonths: 12 },
    { id: 'kor', label: context.text.codes.people.KOR, hue: 'kor', unit: 'percent' },
    context,
  );
  const share = (wave: string) =>
    percent(
      knownShare({ programme: 'pew', wave, population: 'KOR', question: 'favourable-to-country', answer: 'unfavourable-total' }, context),
      context,
    );
  return { headline: text.headline({ before: share('2007'), after: share('2013') }), chart: timeChart([kor]), findings: [] };
});

const nikkei = pollFigure('nikkei-like', (context, text) => {
  const line = (answer: string, dash: 'solid' | 'dashed') =>
    pollSeries(
      { programmes: ['nikkei'], population: 'JPN', question: 'like-other-country', answer },
      {
        id: answer,
        label: answerLabel({ programme: 'nikkei', question: 'like-other-country', answer }, context.language),
        hue: 'jpn',
        dash,
        unit: 'percent',
      },
      context,
    );
  const [like, dislike] = [line('like-total', 'solid'), line('dislike-total', 'dashed')];
  return {
    headline: text.headline({ like: percent(latest(like), context), dislike: percent(latest(dislike), context), year: latest(like).label }),
    chart: timeChart([like, dislike]),
    findings: [{ says: 'both are of the same wave', holds: latest(like).label === latest(dislike).label }],
  };
});

/** How relations will change after the change of government in 2025, asked of one public. */
const nhk = pollFigure('nhk-outlook-2025', (context, text) => {
  const cell = { programme: 'nhk-monthly', wave: '2025', population: 'JPN', question: 'future-relations' } as const;
  const share = (answer: string) => percent(knownShare({ ...cell, answer }, context), context);
  return {
    headline: text.headline({ same: share('no-change'), worse: share('worse'), better: share('better') }),
    chart: bars(
      [{ id: 'jpn', label: context.text.codes.people.JPN, hue: 'jpn' }],
      ['better', 'no-change', 'worse'].map((answer) => ({
        label: answerLabel({ ...cell, answer }, context.language),
        points: [sharePoint({ ...cell, answer }, context)],
      })),
    ),
    findings: [],
  };
});

export const chosunMainichiTrend = [chosunMainichi];
export const nhkKbsWave = [nhkKbs];
export const kyodoTrend = [kyodo];
export const pewTrends = [pew, pewUnfavourable];
export const nikkeiTrend = [nikkei];
export const nhkWave = [nhk];
