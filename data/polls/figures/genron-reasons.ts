import { at, latest } from '../../series';
import type { Context } from '../../text/context';
import { bothBars, bothPublics, timeChart } from '../charts';
import { answerLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { type Look, pollSeries } from '../series';
import { knownShare, sharePoint } from '../shares';
import { GENRON, JOINT } from './genron-programmes';

type Public = 'JPN' | 'KOR';

/** One answer of one public as a line named after both. */
function line(population: Public, question: string, answer: string, dash: Look['dash'], context: Context, programmes = GENRON) {
  const label = context.format.pair(
    context.text.codes.people[population],
    answerLabel({ programme: 'genron-eai', question, answer }, context.language),
  );
  const hue = population === 'JPN' ? 'jpn' : 'kor';
  const id = `${hue}-${answer}`;
  return pollSeries({ programmes, population, question, answer }, { id, label, hue, dash, unit: 'percent' }, context);
}

const reasonsGood = pollFigure('reasons-good-impression', (context, text) => {
  const culture = line('JPN', 'reason-good-impression', 'interest-in-pop-culture', 'solid', context, JOINT);
  const people = line('KOR', 'reason-good-impression', 'kind-and-diligent-people', 'solid', context);
  const food = (population: Public, programmes: string[]) =>
    line(population, 'reason-good-impression', 'attractive-food-and-shopping', 'dashed', context, programmes);
  return {
    headline: text.headline({ jpn: percent(at(culture, '2023'), context), kor: percent(at(people, '2025'), context) }),
    chart: timeChart([culture, people, food('JPN', JOINT), food('KOR', GENRON)]),
    findings: [],
  };
});

const reasonsBad = pollFigure('reasons-bad-impression', (context, text) => {
  const question = 'reason-bad-impression';
  const reflection = line('KOR', question, 'no-proper-reflection-on-invasion', 'solid', context);
  const islets = line('KOR', question, 'liancourt-rocks-dispute', 'dashed', context);
  const history = line('JPN', question, 'keeps-criticising-japan-over-history', 'solid', context, JOINT);
  const isletsToJapanese = line('JPN', question, 'liancourt-rocks-dispute', 'dashed', context, JOINT);
  const last = latest(reflection);
  return {
    headline: text.headline({ kor: percent(last, context), year: last.label }),
    chart: timeChart([reflection, islets, history, isletsToJapanese]),
    findings: [
      { says: 'named more often than the dispute over the islets in that wave', holds: last.value > at(islets, last.label).value },
    ],
  };
});

const threat2013 = pollFigure('military-threat-2013', (context, text) => {
  const wave = { programme: 'genron-eai', wave: '2013' };
  const question = 'military-threat-countries';
  const share = (population: Public, answer: string) => knownShare({ ...wave, population, question, answer }, context);
  const answers = ['north-korea', 'china', 'russia', 'japan', 'south-korea'];
  const isFirst = (population: Public) =>
    answers.every(
      (answer) => (sharePoint({ ...wave, population, question, answer }, context)?.value ?? 0) <= share(population, 'north-korea').value,
    );
  return {
    headline: text.headline({
      jpn: percent(share('JPN', 'south-korea'), context),
      kor: percent(share('KOR', 'japan'), context),
    }),
    chart: bothBars(
      wave,
      answers.map((answer) => ({ question, answer })),
      context,
    ),
    findings: [{ says: 'North Korea is named most by both', holds: isFirst('JPN') && isFirst('KOR') }],
  };
});

const threat = pollFigure('military-threat', (context, text) => {
  const question = 'military-threat-countries';
  const japan = line('KOR', question, 'japan', 'solid', context, JOINT);
  const china = line('KOR', question, 'china', 'dashed', context, JOINT);
  const chinaToJapanese = line('JPN', question, 'china', 'dashed', context, JOINT);
  const [onJapan, onChina] = [latest(japan), latest(china)];
  return {
    headline: text.headline({
      kor: percent(onJapan, context),
      year: onJapan.label,
      china: percent(onChina, context),
      chinaYear: onChina.label,
    }),
    chart: timeChart([japan, china, chinaToJapanese]),
    findings: [],
  };
});

const trilateral = pollFigure('trilateral-security-cooperation', (context, text) => {
  const query = { programmes: GENRON, question: 'trilateral-security-cooperation', answer: 'strengthen-total' };
  const [jpn, kor] = bothPublics(query, context);
  const [japanese, korean] = [latest(jpn), latest(kor)];
  return {
    headline: text.headline({
      jpn: percent(japanese, context),
      kor: percent(korean, context),
      year: japanese.label,
      korYear: korean.label,
    }),
    chart: timeChart([jpn, kor]),
    findings: [],
  };
});

export const genronReasons = [reasonsGood, reasonsBad, threat2013, threat, trilateral];
