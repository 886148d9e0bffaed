import type { Public } from '../../csv/country';
import type { Point } from '../../series';
import type { Context } from '../../text/context';
import { answerLabel } from '../labels';
import { pointOfResponse } from '../points';
import { percent, pollFigure } from '../poll-figure';
import { pollTables } from '../tables';
import { threeWay } from '../three-way';

const QUESTION = 'influence-in-the-world';
const ANSWERS = ['mainly-negative', 'neutral-or-no-answer', 'mainly-positive'];

interface View {
  population: Public;
  points: (Point | undefined)[];
}

const negativeOf = ({ points }: View): number => points[0]?.value ?? 0;
const positiveOf = ({ points }: View): number => points[2]?.value ?? 0;

/** What each public of a wave said of a target, the most positive first; averages and doubtful rows are left out. */
function viewsOf(wave: string, target: Public, context: Context): View[] {
  const tables = pollTables();
  const rows = tables.responses.filter(
    ({ row }) => row.programme === 'bbc' && row.wave === wave && row.target === target && row.population !== 'AVERAGE',
  );
  const doubtful = new Set(rows.filter(({ row }) => row.flags?.includes('doubtful') && wave === '2014').map(({ row }) => row.population));
  const populations = [...new Set(rows.map(({ row }) => row.population))].filter((population) => !doubtful.has(population));
  return populations
    .map((population) => ({
      population,
      points: ANSWERS.map((answer) => {
        const found = rows.find(({ row }) => row.population === population && row.answer === answer);
        return found && pointOfResponse(tables, found, context);
      }),
    }))
    .filter(({ points }) => points.some((point) => point?.value !== undefined))
    .toSorted((a, b) => positiveOf(b) - positiveOf(a) || negativeOf(a) - negativeOf(b));
}

const chartOf = (views: View[], { language, text }: Context) =>
  threeWay(
    views.map(({ population, points }) => ({
      label: text.codes.country[population],
      points,
      emphasis: population === 'JPN' || population === 'KOR',
    })),
    ANSWERS.map((answer) => answerLabel({ programme: 'bbc', question: QUESTION, answer }, language)),
  );

const count = (views: View[], { format }: Context) => ({
  more: format.number(views.filter((view) => positiveOf(view) > negativeOf(view)).length),
  of: format.number(views.length),
});

function pointIn(views: View[], population: Public, index: 0 | 2): Point & { value: number } {
  const point = views.find((view) => view.population === population)?.points[index];
  if (point?.value === undefined) throw new Error(`the BBC poll has no figure of ${population}`);
  return { ...point, value: point.value };
}

const onJapan2014 = pollFigure('bbc-2014-on-japan', (context, text) => {
  const views = viewsOf('2014', 'JPN', context);
  const [china, korea] = [pointIn(views, 'CHN', 2), pointIn(views, 'KOR', 2)];
  const last = views.slice(-2).map(({ population }) => population);
  return {
    headline: text.headline({ ...count(views, context), china: percent(china, context), korea: percent(korea, context) }),
    chart: chartOf(views, context),
    findings: [{ says: 'China and South Korea are the least positive', holds: last.includes('CHN') && last.includes('KOR') }],
  };
});

const onKorea2014 = pollFigure('bbc-2014-on-south-korea', (context, text) => {
  const views = viewsOf('2014', 'KOR', context);
  const [israel, jpn] = [pointIn(views, 'ISR', 2), pointIn(views, 'JPN', 2)];
  const last = views.slice(-2).map(({ population }) => population);
  return {
    headline: text.headline({ ...count(views, context), israel: percent(israel, context), jpn: percent(jpn, context) }),
    chart: chartOf(views, context),
    findings: [{ says: 'Israel and Japan are the least positive', holds: last.includes('ISR') && last.includes('JPN') }],
  };
});

const onKorea2013 = pollFigure('bbc-2013-on-south-korea', (context, text) => {
  const views = viewsOf('2013', 'KOR', context);
  return {
    headline: text.headline({ ...count(views, context), jpn: percent(pointIn(views, 'JPN', 2), context) }),
    chart: chartOf(views, context),
    findings: [],
  };
});

const in2017 = (id: 'bbc-2017-on-japan' | 'bbc-2017-on-south-korea', target: 'JPN' | 'KOR') =>
  pollFigure(id, (context, text) => {
    const views = viewsOf('2017', target, context);
    const china = pointIn(views, 'CHN', 0);
    return {
      headline: text.headline({ ...count(views, context), china: percent(china, context) }),
      chart: chartOf(views, context),
      findings: [{ says: 'China is the most negative', holds: views.every((view) => negativeOf(view) <= china.value) }],
    };
  });

export const bbcPublics2014 = [onJapan2014, onKorea2014];

export const bbcOtherWaves = [in2017('bbc-2017-on-japan', 'JPN'), in2017('bbc-2017-on-south-korea', 'KOR'), onKorea2013];
