import { hasValue, latest, pointsOf } from '../../series';
import { bars, timeChart } from '../charts';
import { askedLabel, questionLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { knownShare, sharePoint } from '../shares';
import { koreanLine, nowAndLow } from './koreans';

const identity = pollFigure('eai-identity-feeling', (context, text) => {
  const positive = koreanLine('eai-identity', 'feeling-toward-japan', 'positive-total', 'solid', context);
  return {
    headline: text.headline(nowAndLow(positive, context)),
    chart: timeChart([positive, koreanLine('eai-identity', 'feeling-toward-japan', 'negative-total', 'dashed', context)]),
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
  const closest = koreanLine(
    'ipus',
    'closest-country',
    'japan',
    'solid',
    context,
    questionLabel({ programme: 'ipus', question: 'closest-country' }, context.language),
  );
  const threat = koreanLine(
    'ipus',
    'most-threatening-country',
    'japan',
    'dashed',
    context,
    questionLabel({ programme: 'ipus', question: 'most-threatening-country' }, context.language),
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
        label: askedLabel({ ...wave, question, answer }, context),
        points: [sharePoint({ ...wave, question, answer }, context)],
      })),
    ),
    findings: [],
  };
});

export const identityTrend = [identity];
export const identityGroups = [identityByAge];
export const ipusTrend = [ipus];
export const kbsWave = [kbs];
