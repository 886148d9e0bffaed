import { at, latest } from '../../series';
import type { Context } from '../../text/context';
import { bars, bothBars, bothPublics, timeChart } from '../charts';
import { answerLabel, askedLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { knownShare } from '../shares';

const PROGRAMME = 'asahi-donga';
const LIKE = 'like-other-country';

const like = pollFigure('asahi-donga-like', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: [PROGRAMME], question: LIKE, answer: 'like' }, context);
  return {
    headline: text.headline({ jpn: percent(latest(jpn), context), kor: percent(latest(kor), context), year: latest(kor).label }),
    chart: timeChart([jpn, kor]),
    findings: [
      { says: 'both are of the same wave', holds: latest(jpn).label === latest(kor).label },
      { says: 'the Japanese line is cut', holds: jpn.segments.length === 2 },
    ],
  };
});

const dislike = pollFigure('asahi-donga-dislike', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: [PROGRAMME], question: LIKE, answer: 'dislike' }, context);
  return {
    headline: text.headline({ before: percent(at(kor, '2015'), context), now: percent(at(kor, '2025'), context) }),
    chart: timeChart([jpn, kor]),
    findings: [],
  };
});

const relations = pollFigure('asahi-donga-relations', (context, text) => {
  const question = 'relations-going-well';
  const [wellJapanese, wellKoreans] = bothPublics(
    { programmes: [PROGRAMME], question, answer: 'going-well' },
    context,
    'solid',
    labelOf('going-well', context),
  );
  const [badJapanese, badKoreans] = bothPublics(
    { programmes: [PROGRAMME], question, answer: 'not-going-well' },
    context,
    'dashed',
    labelOf('not-going-well', context),
  );
  return {
    headline: text.headline({ jpn: percent(at(badJapanese, '2015'), context), kor: percent(at(badKoreans, '2015'), context) }),
    chart: timeChart([wellJapanese, badJapanese, wellKoreans, badKoreans]),
    findings: [],
  };
});

const labelOf = (answer: string, context: Context): string =>
  answerLabel({ programme: PROGRAMME, question: 'relations-going-well', answer }, context.language);

const outlook = pollFigure('asahi-donga-outlook', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: [PROGRAMME], question: 'future-relations', answer: 'better' }, context);
  return {
    headline: text.headline({ jpn: percent(at(jpn, '2015'), context), kor: percent(at(kor, '2015'), context) }),
    chart: timeChart([jpn, kor]),
    findings: [],
  };
});

const answers2025 = pollFigure('asahi-donga-2025-answers', (context, text) => {
  const wave = { programme: PROGRAMME, wave: '2025' };
  const [defence, field] = ['defence-cooperation', 'most-important-field-of-cooperation'];
  const named = (question: string, answer: string) => ({
    question,
    answer,
    label: askedLabel({ ...wave, question, answer }, context),
  });
  const share = (population: 'JPN' | 'KOR') =>
    percent(knownShare({ ...wave, population, question: defence, answer: 'should-strengthen' }, context), context);
  return {
    headline: text.headline({ jpn: share('JPN'), kor: share('KOR') }),
    chart: bothBars(
      wave,
      [
        named(defence, 'should-strengthen'),
        named(defence, 'need-not-strengthen'),
        named(field, 'security'),
        named(field, 'economy'),
        named(field, 'history-issues'),
        named(field, 'ageing-and-low-birth-rate'),
      ],
      context,
    ),
    findings: [],
  };
});

const byAge = pollFigure('asahi-donga-by-age-2025', (context, text) => {
  const { subgroup } = context.text.pages.polls;
  const share = (age: string) =>
    knownShare({ programme: PROGRAMME, wave: '2025', population: 'JPN', subgroup: age, question: LIKE, answer: 'like' }, context);
  return {
    headline: text.headline({ thirties: percent(share('age-30-39'), context), forties: percent(share('age-40-49'), context) }),
    chart: bars(
      [{ id: 'jpn', label: context.text.codes.people.JPN, hue: 'jpn' }],
      ['age-30-39', 'age-40-49', 'age-60-69', 'all'].map((age) => ({ label: subgroup(age), points: [share(age)] })),
    ),
    findings: [],
  };
});

export const asahiDongaTrends = [like, dislike, relations, outlook];
export const asahiDongaWave = [answers2025];
export const asahiDongaGroups = [byAge];
