import { latest } from '../../series';
import { changeBetween } from '../change';
import { changeAt, type PreparedDefinition, shareAt, showing, valueAt } from './definition';

export const AFFINITY = 'cabinet-office.affinity.feel.jpn';

export const METHOD_BREAK: PreparedDefinition = {
  slug: 'affinity-across-the-method-break',
  state: showing([AFFINITY, 'cabinet-office.affinity.not-feel.jpn']),
  build(context, find) {
    const feel = find(AFFINITY);
    const rise = changeAt(feel, 'FY2020', 'FY2024', context);
    const across = changeBetween(feel, 'FY2019', 'FY2020');
    return {
      ...context.text.pages.compare.prepared.methodBreak({
        interviews: shareAt(feel, 'FY2019', context),
        mail: shareAt(feel, 'FY2020', context),
        last: shareAt(feel, 'FY2024', context),
        rise,
      }),
      findings: [
        { says: 'the guard refuses the step from FY2019 to FY2020', holds: across.kind === 'refused' && across.refusal.why === 'broken' },
        { says: 'the rise by mail exceeds its margin', holds: rise.exceeds && rise.points.startsWith('+') },
        { says: 'FY2024 is the last figure', holds: latest(feel.series).label === 'FY2024' },
      ],
    };
  },
};

const YOUNG = `${AFFINITY}.age-18-29`;
const OLD = `${AFFINITY}.age-70-plus`;

export const YOUNG_AND_OLD: PreparedDefinition = {
  slug: 'young-and-old',
  state: showing(
    [
      YOUNG,
      OLD,
      'gallup-korea.favourable-to-country.favourable.kor.age-18-29',
      'gallup-korea.favourable-to-country.favourable.kor.age-70-plus',
    ],
    { from: '2016' },
  ),
  build(context, find) {
    const [young, old] = [find(YOUNG), find(OLD)];
    const [koreanYoung, koreanOld] = ['age-18-29', 'age-70-plus'].map((age) =>
      find(`gallup-korea.favourable-to-country.favourable.kor.${age}`),
    );
    if (!koreanYoung || !koreanOld) throw new Error('Gallup Korea has both groups');
    const gap = (label: string) => valueAt(young, label).value - valueAt(old, label).value;
    return {
      ...context.text.pages.compare.prepared.youngAndOld({
        young: shareAt(young, 'FY2023', context),
        old: shareAt(old, 'FY2023', context),
        earlier: { young: shareAt(young, 'FY2022', context), old: shareAt(old, 'FY2022', context) },
        koreanYoung: shareAt(koreanYoung, '2025', context),
        koreanOld: shareAt(koreanOld, '2025', context),
      }),
      findings: [
        {
          says: 'the young are ahead in both countries',
          holds: gap('FY2023') > 0 && valueAt(koreanYoung, '2025').value > valueAt(koreanOld, '2025').value,
        },
        { says: 'the gap in Japan is smaller in FY2023 than in FY2022', holds: gap('FY2023') < gap('FY2022') },
      ],
    };
  },
};
