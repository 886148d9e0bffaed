import { latest } from '../../series';
import { BOTH, bars, bothBars, bothPublics, timeChart } from '../charts';
import { askedLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { knownShare, sharePoint } from '../shares';

const PHONE = 'hankook-yomiuri-phone';

type TrendId =
  | 'hankook-yomiuri-relations-good'
  | 'hankook-yomiuri-relations-bad'
  | 'hankook-yomiuri-trust'
  | 'hankook-yomiuri-distrust'
  | 'hankook-yomiuri-closeness';

/** Both publics over the waves by telephone; the headline says what both answered last. */
const trend = (id: TrendId, question: string, answer: string, majority = false) =>
  pollFigure(id, (context, text) => {
    const [jpn, kor] = bothPublics({ programmes: [PHONE], question, answer, everyMonths: 12 }, context);
    const [japanese, korean] = [latest(jpn), latest(kor)];
    const findings = [{ says: 'both are of the same wave', holds: japanese.label === korean.label }];
    if (majority) findings.push({ says: 'more than half of both', holds: japanese.value > 50 && korean.value > 50 });
    return {
      headline: text.headline({ jpn: percent(japanese, context), kor: percent(korean, context), year: korean.label }),
      chart: timeChart([jpn, kor]),
      findings,
    };
  });

const outlook = pollFigure('hankook-yomiuri-outlook', (context, text) => {
  const query = { programmes: [PHONE], question: 'future-relations', answer: 'better', everyMonths: 12 };
  const [jpn, kor] = bothPublics(query, context);
  return {
    headline: text.headline({ jpn: percent(latest(jpn), context), kor: percent(latest(kor), context) }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'both are of 2025', holds: latest(jpn).label === '2025' && latest(kor).label === '2025' }],
  };
});

const interviews = pollFigure('hankook-yomiuri-1995', (context, text) => {
  const point = knownShare(
    { programme: 'hankook-yomiuri-ftf', wave: '1995', population: 'KOR', question: 'current-relations', answer: 'good-total' },
    context,
  );
  return {
    headline: text.headline({ kor: percent(point, context) }),
    chart: bars([{ id: 'kor', label: context.text.codes.people.KOR, hue: 'kor' }], [{ label: point.label, points: [point] }]),
    findings: [],
  };
});

const byAge = pollFigure('hankook-yomiuri-by-age-2025', (context, text) => {
  const cell = { programme: PHONE, wave: '2025', question: 'current-relations', answer: 'good-total' };
  const { subgroup } = context.text.pages.polls;
  const share = (population: 'JPN' | 'KOR') => percent(knownShare({ ...cell, population, subgroup: 'age-18-29' }, context), context);
  return {
    headline: text.headline({ jpn: share('JPN'), kor: share('KOR') }),
    chart: bars(
      BOTH.map(({ population, hue }) => ({ id: population.toLowerCase(), label: context.text.codes.people[population], hue })),
      ['age-18-29', 'age-30-39', 'age-40-49', 'all'].map((age) => ({
        label: subgroup(age),
        points: BOTH.map(({ population }) => sharePoint({ ...cell, population, subgroup: age }, context)),
      })),
    ),
    findings: [],
  };
});

/** Several questions of one wave; the headline is about the first row. */
const answers = (
  id: 'hankook-yomiuri-2024-answers' | 'hankook-yomiuri-2025-answers',
  wave: string,
  rows: [question: string, answer: string][],
) =>
  pollFigure(id, (context, text) => {
    const [question, answer] = rows[0] ?? ['', ''];
    const share = (population: 'JPN' | 'KOR') =>
      percent(knownShare({ programme: PHONE, wave, population, question, answer }, context), context);
    return {
      headline: text.headline({ jpn: share('JPN'), kor: share('KOR') }),
      chart: bothBars(
        { programme: PHONE, wave },
        rows.map(([asked, given]) => {
          const cell = { programme: PHONE, question: asked, answer: given };
          return { question: asked, answer: given, label: askedLabel(cell, context) };
        }),
        context,
      ),
      findings: [],
    };
  });

export const hankookYomiuriTrends = [
  trend('hankook-yomiuri-relations-good', 'current-relations', 'good-total', true),
  trend('hankook-yomiuri-relations-bad', 'current-relations', 'bad-total'),
  trend('hankook-yomiuri-closeness', 'closeness-to-other-country', 'feel-close-total'),
  trend('hankook-yomiuri-trust', 'trust-in-other-country', 'trust-total'),
  trend('hankook-yomiuri-distrust', 'trust-in-other-country', 'not-trust-total'),
  outlook,
];

export const hankookYomiuriGroups = [byAge];

export const hankookYomiuriWaves = [
  answers('hankook-yomiuri-2025-answers', '2025', [
    ['friendship-despite-history', 'better-to-deepen'],
    ['friendship-despite-history', 'difficult-to-deepen'],
    ['friendly-relations-over-60-years', 'yes'],
    ['friendly-relations-over-60-years', 'no'],
    ['expectations-of-president-lee', 'expect'],
    ['expectations-of-president-lee', 'do-not-expect'],
  ]),
  answers('hankook-yomiuri-2024-answers', '2024', [
    ['trilateral-security-cooperation', 'approve'],
    ['wartime-labour-solution-evaluation', 'positive'],
    ['wartime-labour-solution-evaluation', 'negative'],
    ['past-year-relations-evaluation', 'positive'],
    ['past-year-relations-evaluation', 'negative'],
    ['friendship-despite-history', 'better-to-deepen'],
    ['friendship-despite-history', 'difficult-to-deepen'],
  ]),
  interviews,
];
