import { hasValue } from '../../series';
import type { Context } from '../../text/context';
import { bars } from '../charts';
import { answerLabel } from '../labels';
import { pointOfResponse } from '../points';
import { percent, pollFigure } from '../poll-figure';
import { pollTables } from '../tables';
import { threeWay } from '../three-way';

const cell = (answer: string) => ({ programme: 'bbc', question: 'influence-in-the-world', answer });
const ANSWERS = ['mainly-negative', 'neutral-or-no-answer', 'mainly-positive'];

const averages = () => pollTables().responses.filter(({ row }) => row.programme === 'bbc' && row.population === 'AVERAGE');

/** One row for every wave and base, since averages over different publics never make one line. */
function byBase(target: 'JPN' | 'KOR', context: Context) {
  const rows = averages().filter(({ row }) => row.target === target);
  const keys = [...new Set(rows.map(({ row }) => `${row.wave} ${row.average_base}`))].sort();
  return keys
    .map((key) => {
      const [wave = '', base = ''] = key.split(' ');
      const own = rows.filter(({ row }) => row.wave === wave && row.average_base === base);
      return {
        label: context.text.pages.polls.averageOf(wave, base),
        points: ANSWERS.map((answer) => {
          const found = own.find(({ row }) => row.answer === answer);
          return found && pointOfResponse(pollTables(), found, context);
        }),
      };
    })
    .filter(({ points }) => points.some((point) => point && hasValue(point)));
}

const byTarget = (id: 'bbc-averages-japan' | 'bbc-averages-south-korea', target: 'JPN' | 'KOR') =>
  pollFigure(id, (context, text) => {
    const rows = byBase(target, context);
    const positive = rows
      .flatMap(({ points }) => (points[2] && hasValue(points[2]) ? [points[2]] : []))
      .toSorted((a, b) => a.value - b.value);
    const [low, high] = [positive[0], positive.at(-1)];
    if (!low || !high) throw new Error('no average was found');
    return {
      headline: text.headline({ low: percent(low, context), high: percent(high, context) }),
      chart: threeWay(
        rows,
        ANSWERS.map((answer) => answerLabel(cell(answer), context.language)),
      ),
      findings: [],
    };
  });

/** Number of a value in a falling order, equal values sharing one. */
const rankOf = (value: number, values: number[]): number => values.filter((other) => other > value).length + 1;

const allTargets = pollFigure('bbc-2014-all-targets', (context, text) => {
  const { country } = context.text.codes;
  const points = averages()
    .filter(({ row }) => row.wave === '2014' && row.average_base === 'eai-all-publics' && row.answer === 'mainly-positive')
    .flatMap((response) => {
      const point = pointOfResponse(pollTables(), response, context);
      return response.row.target !== undefined && hasValue(point) ? [{ target: response.row.target, point }] : [];
    })
    .toSorted((a, b) => b.point.value - a.point.value);
  const values = points.map(({ point }) => point.value);
  const own = (target: 'JPN' | 'KOR') => {
    const found = points.find((entry) => entry.target === target);
    if (!found) throw new Error(`${target} has no average`);
    return { share: percent(found.point, context), rank: context.format.number(rankOf(found.point.value, values)) };
  };
  const [jpn, kor] = [own('JPN'), own('KOR')];
  return {
    headline: text.headline({
      jpn: jpn.share,
      kor: kor.share,
      jpnRank: jpn.rank,
      korRank: kor.rank,
      of: context.format.number(points.length),
    }),
    chart: bars(
      [{ id: 'positive', label: answerLabel(cell('mainly-positive'), context.language), hue: 'positive' }],
      points.map(({ target, point }) => ({ label: country[target], points: [point], emphasis: target === 'JPN' || target === 'KOR' })),
      { labels: 'beside' },
    ),
    findings: [],
  };
});

export const bbcAverages = [byTarget('bbc-averages-japan', 'JPN'), byTarget('bbc-averages-south-korea', 'KOR'), allTargets];
