import { latest } from '../../series';
import type { Context } from '../../text/context';
import { bars, timeChart } from '../charts';
import { percent, pollFigure } from '../poll-figure';
import { pollSeries } from '../series';
import { knownShare } from '../shares';
import { CABINET_OFFICE } from './cabinet-office';

const JAPANESE = { population: 'JPN' } as const;

const affinityOf = (programme: string, wave: string, subgroup: string, context: Context) =>
  knownShare({ ...JAPANESE, programme, wave, subgroup, question: 'affinity', answer: 'feel-total' }, context);

const japanese = (context: Context) => [{ id: 'jpn', label: context.text.codes.people.JPN, hue: 'jpn' as const }];

const byAge = pollFigure('cabinet-office-affinity-by-age', (context, text) => {
  const ages = ['age-18-29', 'age-30-39', 'age-40-49', 'age-50-59', 'age-60-69', 'age-70-plus'];
  const shares = ages.map((age) => affinityOf('cabinet-office-mail', '2023', age, context));
  const [young, old] = [shares[0], shares.at(-1)];
  if (!young || !old) throw new Error('six age groups are shown');
  const { subgroup } = context.text.pages.polls;
  return {
    headline: text.headline({ young: percent(young, context), old: percent(old, context), year: context.format.label(young.label) }),
    chart: bars(
      japanese(context),
      [...ages, 'all'].map((age) => ({ label: subgroup(age), points: [affinityOf('cabinet-office-mail', '2023', age, context)] })),
    ),
    findings: [{ says: 'highest among the youngest', holds: shares.every(({ value }) => value <= young.value) }],
  };
});

const youngOld = pollFigure('cabinet-office-affinity-young-old', (context, text) => {
  const { subgroup } = context.text.pages.polls;
  const line = (age: string, dash: 'solid' | 'dashed') =>
    pollSeries(
      { ...JAPANESE, programmes: CABINET_OFFICE, subgroup: age, question: 'affinity', answer: 'feel-total' },
      { id: age, label: subgroup(age), hue: 'jpn', dash, unit: 'percent' },
      context,
    );
  const young = line('age-18-29', 'solid');
  return {
    headline: text.headline({ young: percent(latest(young), context), year: latest(young).label }),
    chart: timeChart([young, line('age-70-plus', 'dashed')]),
    findings: [],
  };
});

const bySex = pollFigure('cabinet-office-affinity-by-sex', (context, text) => {
  const waves = [
    ['cabinet-office-ftf', '2009'],
    ['cabinet-office-mail', '2020'],
    ['cabinet-office-mail', '2022'],
  ] as const;
  const [women, men] = ['female', 'male'].map((sex) => waves.map(([programme, wave]) => affinityOf(programme, wave, sex, context)));
  const [woman, man] = [women?.at(-1), men?.at(-1)];
  if (!women || !men || !woman || !man) throw new Error('both sexes are shown');
  const { subgroup } = context.text.pages.polls;
  return {
    headline: text.headline({ women: percent(woman, context), men: percent(man, context), year: context.format.label(woman.label) }),
    chart: bars(
      [
        { id: 'female', label: subgroup('female'), hue: 'other-1' },
        { id: 'male', label: subgroup('male'), hue: 'other-3' },
      ],
      women.map((point, index) => ({ label: context.format.label(point.label), points: [point, men[index]] })),
    ),
    findings: [],
  };
});

const relationsByAge = pollFigure('cabinet-office-relations-by-age', (context, text) => {
  const { subgroup } = context.text.pages.polls;
  const share = (age: string) =>
    knownShare(
      { ...JAPANESE, programme: 'cabinet-office-mail', wave: '2022', subgroup: age, question: 'current-relations', answer: 'good-total' },
      context,
    );
  return {
    headline: text.headline({ young: percent(share('age-18-29'), context), old: percent(share('age-60-69'), context) }),
    chart: bars(
      japanese(context),
      ['age-18-29', 'age-30-39', 'age-60-69', 'all'].map((age) => ({ label: subgroup(age), points: [share(age)] })),
    ),
    findings: [],
  };
});

export const cabinetOfficeGroups = [byAge, youngOld, bySex, relationsByAge];
