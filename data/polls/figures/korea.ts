import { hasValue, latest, pointsOf, type Series } from '../../series';
import type { Context } from '../../text/context';
import { bars, timeChart } from '../charts';
import { answerLabel, questionLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { type PollQuery, pollSeries } from '../series';
import { knownShare, sharePoint } from '../shares';

/** One answer of the South Korean public. */
function line(programme: string, question: string, answer: string, dash: Series['dash'], context: Context, label?: string): Series {
  const query: PollQuery = { programmes: [programme], population: 'KOR', question, answer };
  const look = {
    id: `${question}-${answer}`,
    label: label ?? answerLabel({ programme, question, answer }),
    hue: 'kor',
    dash,
    unit: 'percent',
  } as const;
  return pollSeries(query, look, context);
}

function lowest(series: Series) {
  const low = pointsOf(series)
    .filter(hasValue)
    .toSorted((a, b) => a.value - b.value)[0];
  if (!low) throw new Error(`${series.id} has no figure`);
  return low;
}

/** How a share stands now and where it was lowest. */
const nowAndLow = (series: Series, context: Context) => ({
  now: percent(latest(series), context),
  year: latest(series).label,
  low: percent(lowest(series), context),
  lowYear: lowest(series).label,
});

const gallupJapan = pollFigure('gallup-korea-japan', (context, text) => {
  const favourable = line('gallup-korea', 'favourable-to-country', 'favourable', 'solid', context);
  return {
    headline: text.headline(nowAndLow(favourable, context)),
    chart: timeChart([favourable, line('gallup-korea', 'favourable-to-country', 'unfavourable', 'dashed', context)]),
    findings: [{ says: 'the low came before the latest poll', holds: lowest(favourable).label < latest(favourable).label }],
  };
});

const gallupPeople = pollFigure('gallup-korea-japanese-people', (context, text) => {
  const favourable = line('gallup-korea', 'favourable-to-people', 'favourable', 'solid', context);
  return {
    headline: text.headline({ now: percent(latest(favourable), context), year: latest(favourable).label }),
    chart: timeChart([favourable, line('gallup-korea', 'favourable-to-people', 'unfavourable', 'dashed', context)]),
    findings: [],
  };
});

const gallupQuestions = ['favourable-to-country', 'favourable-to-people'];

/** Favourable to Japan and to Japanese people, a row a group of respondents. */
const gallupGroups = (wave: string, subgroups: string[], context: Context) =>
  bars(
    gallupQuestions.map((question, index) => ({
      id: question,
      label: questionLabel({ programme: 'gallup-korea', question }),
      hue: index === 0 ? 'kor' : 'other-2',
    })),
    subgroups.map((subgroup) => ({
      label: context.text.pages.polls.subgroup(subgroup),
      points: gallupQuestions.map((question) =>
        sharePoint({ programme: 'gallup-korea', wave, population: 'KOR', subgroup, question, answer: 'favourable' }, context),
      ),
    })),
  );

const gallupShare = (wave: string, subgroup: string, question: string, context: Context) =>
  percent(knownShare({ programme: 'gallup-korea', wave, population: 'KOR', subgroup, question, answer: 'favourable' }, context), context);

const gallupByAge = pollFigure('gallup-korea-by-age-2025', (context, text) => ({
  headline: text.headline({
    young: gallupShare('2025', 'age-18-29', 'favourable-to-country', context),
    old: gallupShare('2025', 'age-70-plus', 'favourable-to-country', context),
  }),
  chart: gallupGroups('2025', ['age-18-29', 'age-30-39', 'age-50-59', 'age-70-plus', 'female', 'male', 'all'], context),
  findings: [],
}));

const gallupYoung = pollFigure('gallup-korea-young-2022', (context, text) => ({
  headline: text.headline({
    country: gallupShare('2022', 'age-18-29', 'favourable-to-country', context),
    people: gallupShare('2022', 'age-18-29', 'favourable-to-people', context),
  }),
  chart: gallupGroups('2022', ['age-18-29', 'all'], context),
  findings: [],
}));

const identity = pollFigure('eai-identity-feeling', (context, text) => {
  const positive = line('eai-identity', 'feeling-toward-japan', 'positive-total', 'solid', context);
  return {
    headline: text.headline(nowAndLow(positive, context)),
    chart: timeChart([positive, line('eai-identity', 'feeling-toward-japan', 'negative-total', 'dashed', context)]),
    findings: [],
  };
});

const identityByAge = pollFigure('eai-identity-by-age-2025', (context, text) => {
  const share = (subgroup: string) =>
    knownShare(
      { programme: 'eai-identity', wave: '2025', population: 'KOR', subgroup, question: 'feeling-toward-japan', answer: 'positive-total' },
      context,
    );
  const ages = ['age-20-29', 'age-30-39', 'age-40-49', 'age-50-59', 'age-70-plus'];
  const values = ages.map((age) => share(age).value);
  const [high, low] = [share('age-20-29'), share('age-50-59')];
  return {
    headline: text.headline({ high: percent(high, context), low: percent(low, context) }),
    chart: bars(
      [{ id: 'kor', label: context.text.codes.people.KOR, hue: 'kor' }],
      [...ages, 'all'].map((age) => ({ label: context.text.pages.polls.subgroup(age), points: [share(age)] })),
    ),
    findings: [
      {
        says: 'highest in their twenties, lowest in their fifties',
        holds: high.value === Math.max(...values) && low.value === Math.min(...values),
      },
    ],
  };
});

const ipus = pollFigure('ipus-closest-country', (context, text) => {
  const closest = line(
    'ipus',
    'closest-country',
    'japan',
    'solid',
    context,
    questionLabel({ programme: 'ipus', question: 'closest-country' }),
  );
  const threat = line(
    'ipus',
    'most-threatening-country',
    'japan',
    'dashed',
    context,
    questionLabel({ programme: 'ipus', question: 'most-threatening-country' }),
  );
  const first = pointsOf(closest).find(hasValue) ?? latest(closest);
  return {
    headline: text.headline({
      now: percent(latest(closest), context),
      year: latest(closest).label,
      before: percent(first, context),
      beforeYear: first.label,
    }),
    chart: timeChart([closest, threat]),
    findings: [],
  };
});

const kbs = pollFigure('kbs-2025', (context, text) => {
  const wave = { programme: 'kbs-liberation', wave: '2025', population: 'KOR' } as const;
  const rows = [
    ['two-track-approach', 'agree-total'],
    ['two-track-approach', 'disagree-total'],
    ['future-relations', 'better'],
    ['future-relations', 'no-change'],
  ] as const;
  return {
    headline: text.headline({
      agree: percent(knownShare({ ...wave, question: 'two-track-approach', answer: 'agree-total' }, context), context),
    }),
    chart: bars(
      [{ id: 'kor', label: context.text.codes.people.KOR, hue: 'kor' }],
      rows.map(([question, answer]) => ({
        label: `${questionLabel({ ...wave, question })}: ${answerLabel({ ...wave, question, answer })}`,
        points: [sharePoint({ ...wave, question, answer }, context)],
      })),
    ),
    findings: [],
  };
});

export const gallupTrends = [gallupJapan, gallupPeople];
export const gallupGroupFigures = [gallupByAge, gallupYoung];
export const identityTrend = [identity];
export const identityGroups = [identityByAge];
export const ipusTrend = [ipus];
export const kbsWave = [kbs];
