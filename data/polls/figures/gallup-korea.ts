import { latest } from '../../series';
import type { Context } from '../../text/context';
import { bars, timeChart } from '../charts';
import { questionLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { knownShare, sharePoint } from '../shares';
import { koreanLine, lowest, nowAndLow } from './koreans';

const gallupJapan = pollFigure('gallup-korea-japan', (context, text) => {
  const favourable = koreanLine('gallup-korea', 'favourable-to-country', 'favourable', 'solid', context);
  return {
    headline: text.headline(nowAndLow(favourable, context)),
    chart: timeChart([favourable, koreanLine('gallup-korea', 'favourable-to-country', 'unfavourable', 'dashed', context)]),
    findings: [{ says: 'the low came before the latest poll', holds: lowest(favourable).label < latest(favourable).label }],
  };
});

const gallupPeople = pollFigure('gallup-korea-japanese-people', (context, text) => {
  const favourable = koreanLine('gallup-korea', 'favourable-to-people', 'favourable', 'solid', context);
  return {
    headline: text.headline({ now: percent(latest(favourable), context), year: latest(favourable).label }),
    chart: timeChart([favourable, koreanLine('gallup-korea', 'favourable-to-people', 'unfavourable', 'dashed', context)]),
    findings: [],
  };
});

const gallupQuestions = ['favourable-to-country', 'favourable-to-people'];

/** Favourable to Japan and to Japanese people, a row a group of respondents. */
const gallupGroups = (wave: string, subgroups: string[], context: Context) =>
  bars(
    gallupQuestions.map((question, index) => ({
      id: question,
      label: questionLabel({ programme: 'gallup-korea', question }, context.language),
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

export const gallupTrends = [gallupJapan, gallupPeople];
export const gallupGroupFigures = [gallupByAge, gallupYoung];
