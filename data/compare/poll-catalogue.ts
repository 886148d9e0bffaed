import type { Public } from '../csv/country';
import { rowsWhere } from '../csv/where';
import type { PollAnswer } from '../polls/datasets';
import { pollSeries } from '../polls/series';
import { type PollTables, pollTables } from '../polls/tables';
import { type Hue, hasValue, pointsOf, type Unit } from '../series';
import type { Context } from '../text/context';
import { inLanguage } from '../text/in-language';
import type { PollSeries, Side } from './comparable';
import { type Family, familiesOf } from './families';
import { pollId } from './ids';
import { breaksIn, wavesIn, wordingsOf } from './poll-facts';
import { subjectOf } from './subject';

/** Months between two waves of polls whose list of waves has holes: a longer step is never joined. */
const EVERY_MONTHS: Record<string, number> = {
  asan: 1,
  bbc: 12,
  'hankook-research-20-countries': 12,
  'hankook-research-thermometer': 3,
  'hankook-yomiuri': 12,
  pew: 12,
};

const HUES: Partial<Record<Public, Hue>> = { JPN: 'jpn', KOR: 'kor' };

/** What the cells of one line have in common. */
interface Line {
  family: Family;
  population: Public;
  target?: Public;
  subgroup: string;
  averageBase?: string;
  question: string;
  answer?: PollAnswer;
  unit: Unit;
  scale: string;
}

const keyOf = (line: Line): string => pollId({ ...line, family: line.family.id });

/** In the order of their codes, as the files have them. */
const inOrder = ({ programmes }: Family): string[] => programmes.toSorted();

/** An answer as the first programme of a family that counts it words it. */
const answerIn = (tables: PollTables, family: Family, { question, answer }: Pick<PollAnswer, 'question' | 'answer'>) =>
  inOrder(family).flatMap((programme) => rowsWhere(tables.answers, { programme, question, answer }))[0]?.row;

/** Every line that the poll tables hold, once. */
function linesOf(tables: PollTables, family: Family): Line[] {
  const shares = inOrder(family)
    .flatMap((programme) => rowsWhere(tables.responses, { programme }).filter(({ row }) => row.share_percent !== undefined))
    .map(({ row }): Line => {
      const answer = answerIn(tables, family, row);
      if (!answer) throw new Error(`${row.programme} has no answer "${row.answer}" to "${row.question}"`);
      return { ...row, family, averageBase: row.average_base, answer, unit: 'percent', scale: 'share-of-people' };
    });
  const means = inOrder(family)
    .flatMap((programme) => rowsWhere(tables.means, { programme }).filter(({ row }) => row.mean !== undefined))
    .map(({ row }): Line => {
      const unit = row.question.includes('thermometer') ? 'degrees' : 'score';
      return { ...row, family, averageBase: undefined, unit, scale: `${unit}-${row.scale_min}-${row.scale_max}` };
    });
  return [...new Map([...shares, ...means].map((line) => [keyOf(line), line])).values()];
}

const sideOf = ({ answer }: Line): Side => answer?.valence ?? 'mean';

/** The one answer on the other side of a question that has just one on each, sums counted and their steps not. */
function oppositeOf(tables: PollTables, { family, question, answer }: Line): PollAnswer | undefined {
  if (!answer || answer.part_of !== undefined || (answer.valence !== 'positive' && answer.valence !== 'negative')) return undefined;
  const sums = inOrder(family).flatMap((programme) =>
    rowsWhere(tables.answers, { programme, question, part_of: undefined }).map(({ row }) => row),
  );
  const on = (side: Side) => [...new Map(sums.filter((row) => row.valence === side).map((row) => [row.answer, row])).values()];
  const [positive, negative] = [on('positive'), on('negative')];
  if (positive.length !== 1 || negative.length !== 1) return undefined;
  return [positive[0], negative[0]].find((row) => row?.answer !== answer.answer);
}

function who({ population, target, subgroup, averageBase }: Line, { text }: Context): string {
  const words = text.pages.compare.names;
  const people = population === 'JPN' || population === 'KOR' ? text.codes.people[population] : text.codes.country[population];
  const base = averageBase === undefined ? people : words.average(text.pages.polls.averageBase(averageBase));
  const about = target === undefined ? base : words.on(base, text.codes.country[target]);
  return subgroup === 'all' ? about : words.group(about, text.pages.polls.subgroup(subgroup));
}

function entryOf(tables: PollTables, line: Line, context: Context): PollSeries | undefined {
  const { family, question, answer, unit, scale, population, target, subgroup, averageBase } = line;
  const id = keyOf(line);
  const words = context.text.pages.compare.names;
  const series = pollSeries(
    {
      programmes: family.programmes,
      population,
      target,
      subgroup,
      averageBase,
      question,
      answer: answer?.answer,
      everyMonths: EVERY_MONTHS[family.id],
    },
    { id, label: id, hue: HUES[population] ?? 'neutral', unit },
    context,
  );
  if (!pointsOf(series).some(hasValue)) return undefined;
  const waves = wavesIn(tables, family, population, series, context);
  const wordings = wordingsOf(tables, question, waves, context.language);
  const label = wordings.at(-1)?.label ?? question;
  const answerLabel = answer ? inLanguage(answer, 'label', context.language) : words.mean;
  const names = { who: who(line, context), what: words.what(label, answerLabel), by: words.programme(family.id) };
  const other = oppositeOf(tables, line);
  return {
    id,
    group: 'polls',
    series: { ...series, label: words.full(names) },
    names,
    heading: words.programme(family.id),
    scale,
    countries: [population, ...(target === undefined ? [] : [target])],
    measure: {
      kind: 'poll',
      family: family.id,
      wordings,
      question,
      subject: subjectOf(question),
      answer: answer?.answer ?? 'mean',
      answerLabel,
      side: sideOf(line),
      population,
      target,
      subgroup,
      averageBase,
      waves,
      breaks: breaksIn(tables, family, population, series, waves, context.language),
      opposite: other && pollId({ ...line, family: family.id, answer: other }),
    },
  };
}

/** Every poll series of the site: one question, one answer, one public or group of it, by one family of programmes. */
export function pollCatalogue(context: Context): PollSeries[] {
  const tables = pollTables();
  const entries = familiesOf(tables)
    .flatMap((family) => linesOf(tables, family))
    .flatMap((line) => entryOf(tables, line, context) ?? []);
  const known = new Set(entries.map(({ id }) => id));
  // The other side can be unpublished for a public or a group.
  return entries.map((entry) =>
    entry.measure.opposite === undefined || known.has(entry.measure.opposite)
      ? entry
      : { ...entry, measure: { ...entry.measure, opposite: undefined } },
  );
}
