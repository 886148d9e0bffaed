import { at, hasValue, latest, pointsOf, type Series } from '../../series';
import type { Context } from '../../text/context';
import { differs, timeChart } from '../charts';
import { answerLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { pollSeries } from '../series';

export const CABINET_OFFICE = ['cabinet-office-ftf', 'cabinet-office-mail'];

/** One answer of the Japanese public, interviews and mail as separate segments. */
function line(question: string, answer: string, dash: Series['dash'], context: Context): Series {
  const label = answerLabel({ programme: 'cabinet-office-ftf', question, answer }, context.language);
  const query = { programmes: CABINET_OFFICE, population: 'JPN', question, answer } as const;
  return pollSeries(query, { id: answer, label, hue: 'jpn', dash, unit: 'percent' }, context);
}

const affinity = pollFigure('cabinet-office-affinity', (context, text) => {
  const feel = line('affinity', 'feel-total', 'solid', context);
  const now = latest(feel);
  const interviews = feel.segments[0]?.points.filter(hasValue) ?? [];
  const high = interviews.toSorted((a, b) => b.value - a.value)[0];
  if (!high) throw new Error('interviews have figures');
  return {
    headline: text.headline({
      now: percent(now, context),
      year: context.format.label(now.label),
      high: percent(high, context),
      highYear: context.format.label(high.label),
    }),
    chart: timeChart([feel, line('affinity', 'not-feel-total', 'dashed', context)]),
    findings: [{ says: 'interviews and mail are two segments', holds: feel.segments.length === 2 }],
  };
});

const relations = pollFigure('cabinet-office-relations', (context, text) => {
  const good = line('current-relations', 'good-total', 'solid', context);
  const [before, now] = [at(good, 'FY2020'), latest(good)];
  const sameSegment = good.segments.some(({ points }) => points.includes(before) && points.includes(now));
  return {
    headline: text.headline({ now: percent(now, context), year: context.format.label(now.label), before: percent(before, context) }),
    chart: timeChart([good, line('current-relations', 'not-good-total', 'dashed', context)]),
    findings: [
      {
        says: 'up by more than the error of a change, by one method',
        holds: sameSegment && now.value > before.value && differs(before, now),
      },
    ],
  };
});

const importance = pollFigure('cabinet-office-importance', (context, text) => {
  const important = line('importance-of-relations', 'important-total', 'solid', context);
  const now = latest(important);
  return {
    headline: text.headline({ now: percent(now, context), year: context.format.label(now.label) }),
    chart: timeChart([important]),
    findings: [
      { says: 'the latest figure is preliminary', holds: now.status === 'provisional' },
      { says: 'it is the last point', holds: pointsOf(important).at(-1) === now },
    ],
  };
});

export const cabinetOfficeTrends = [affinity, relations, importance];
