import type { BarChart } from '../../figure';
import { at, latest } from '../../series';
import type { Context } from '../../text/context';
import { BOTH, bars, bothPublics, timeChart } from '../charts';
import { percent, pollFigure } from '../poll-figure';
import { knownShare, sharePoint } from '../shares';
import { GENRON } from './genron-programmes';

const IMPRESSION = 'impression-of-other-country';

const mutualImpressions = pollFigure('mutual-impressions', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: GENRON, question: IMPRESSION, answer: 'good-total' }, context);
  const [japanese, korean] = [latest(jpn), latest(kor)];
  return {
    headline: text.headline({ jpn: percent(japanese, context), kor: percent(korean, context), year: korean.label }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'both publics were asked in the latest wave', holds: japanese.label === korean.label }],
  };
});

const badImpressions = pollFigure('bad-impressions', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: GENRON, question: IMPRESSION, answer: 'bad-total' }, context);
  const [year, afterYear] = ['2023', latest(jpn).label];
  const pair = (label: string) => ({ jpn: percent(at(jpn, label), context), kor: percent(at(kor, label), context) });
  return {
    headline: text.headline({ before: pair(year), after: pair(afterYear), year, afterYear }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'the later wave is by another method', holds: jpn.segments.length > 1 && kor.segments.length > 1 }],
  };
});

/** One age group as each country's report bounds it. */
interface Ages {
  jpn: string;
  kor: string;
}

const YOUNG: Ages = { jpn: 'age-20-29', kor: 'age-19-29' };
const OLD: Ages = { jpn: 'age-60-plus', kor: 'age-60-plus' };
const TEENS: Ages = { jpn: 'age-18-19', kor: 'age-18-19' };
const ALL: Ages = { jpn: 'all', kor: 'all' };
const same = (age: string): Ages => ({ jpn: age, kor: age });

const good = (wave: string, subgroup: string, population: 'JPN' | 'KOR') =>
  ({ programme: 'genron-eai', wave, population, subgroup, question: IMPRESSION, answer: 'good-total' }) as const;

function agesChart(wave: string, ages: Ages[], context: Context): BarChart {
  const { people } = context.text.codes;
  const name = context.text.pages.polls.subgroup;
  return bars(
    BOTH.map(({ population, hue }) => ({ id: population.toLowerCase(), label: people[population], hue })),
    ages.map(({ jpn, kor }) => ({
      label: jpn === kor ? name(jpn) : context.text.pages.polls.twoSubgroups(name(jpn), name(kor)),
      points: [sharePoint(good(wave, jpn, 'JPN'), context), sharePoint(good(wave, kor, 'KOR'), context)],
    })),
  );
}

/** The shares of two age groups in both publics, for a headline. */
function contrast(wave: string, young: Ages, old: Ages, context: Context) {
  const share = (ages: Ages, population: 'JPN' | 'KOR') =>
    knownShare(good(wave, population === 'JPN' ? ages.jpn : ages.kor, population), context);
  return { jpn: share(young, 'JPN'), jpnOld: share(old, 'JPN'), kor: share(young, 'KOR'), korOld: share(old, 'KOR') };
}

const byAge2016 = pollFigure('impressions-by-age-2016', (context, text) => {
  const { jpn, jpnOld, kor, korOld } = contrast('2016', YOUNG, OLD, context);
  return {
    headline: text.headline({
      jpn: percent(jpn, context),
      jpnOld: percent(jpnOld, context),
      kor: percent(kor, context),
      korOld: percent(korOld, context),
    }),
    chart: agesChart('2016', [YOUNG, OLD, ALL], context),
    findings: [{ says: 'rarer at 60 and over in both publics', holds: jpnOld.value < jpn.value && korOld.value < kor.value }],
  };
});

const byAge2019 = pollFigure('impressions-by-age-2019', (context, text) => {
  const { kor, korOld } = contrast('2019', YOUNG, OLD, context);
  const groups = [YOUNG, same('age-30-39'), same('age-40-49'), same('age-50-59'), OLD];
  const thirties = contrast('2019', same('age-30-39'), OLD, context);
  const koreans = groups.map((ages) => knownShare(good('2019', ages.kor, 'KOR'), context).value);
  return {
    headline: text.headline({ kor: percent(kor, context), korOld: percent(korOld, context), jpnOld: percent(thirties.jpnOld, context) }),
    chart: agesChart('2019', [...groups, ALL], context),
    findings: [
      { says: 'the youngest South Koreans have the highest share', holds: kor.value === Math.max(...koreans) },
      {
        says: 'those of 60 and over have the lowest in both publics',
        holds: korOld.value === Math.min(...koreans) && thirties.jpnOld.value < thirties.jpn.value,
      },
    ],
  };
});

const byAge2022 = pollFigure('impressions-by-age-2022', (context, text) => {
  const { jpn, kor } = contrast('2022', TEENS, OLD, context);
  return {
    headline: text.headline({ jpn: percent(jpn, context), kor: percent(kor, context) }),
    chart: agesChart('2022', [TEENS, OLD, ALL], context),
    findings: [{ says: 'more than half in both publics', holds: jpn.value > 50 && kor.value > 50 }],
  };
});

export const genronImpressions = [mutualImpressions, badImpressions];
export const genronAges = [byAge2022, byAge2019, byAge2016];
