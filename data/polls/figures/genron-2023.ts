import type { Context } from '../../text/context';
import { bothBars } from '../charts';
import { askedLabel, questionLabel } from '../labels';
import { percent, pollFigure } from '../poll-figure';
import { knownShare } from '../shares';

const WAVE = { programme: 'genron-eai', wave: '2023' };

const share = (population: 'JPN' | 'KOR', question: string, answer: string, context: Context) =>
  knownShare({ ...WAVE, population, question, answer }, context);

/** An answer named together with its question, for charts of several questions. */
const named = (question: string, answer: string, context: Context) => ({
  question,
  answer,
  label: askedLabel({ ...WAVE, question, answer }, context),
});

const treatedWater = pollFigure('treated-water-2023', (context, text) => {
  const question = 'treated-water-release';
  const answers = ['accept-total', 'accept-but-more-effort-on-international-distrust', 'oppose-total', 'oppose-regardless-of-iaea'];
  const [accept, oppose] = [share('JPN', question, 'accept-total', context), share('KOR', question, 'oppose-total', context)];
  return {
    headline: text.headline({ jpn: percent(accept, context), kor: percent(oppose, context) }),
    chart: bothBars(
      WAVE,
      answers.map((answer) => ({ question, answer })),
      context,
    ),
    findings: [],
  };
});

const labour = pollFigure('wartime-labour-solution-2023', (context, text) => {
  const question = 'wartime-labour-solution-evaluation';
  const answers = ['positive-total', 'negative-total', 'very-positive', 'very-negative'];
  const [positive, negative] = [share('JPN', question, 'positive-total', context), share('KOR', question, 'negative-total', context)];
  return {
    headline: text.headline({ jpn: percent(positive, context), kor: percent(negative, context) }),
    chart: bothBars(
      WAVE,
      answers.map((answer) => ({ question, answer })),
      context,
    ),
    findings: [
      { says: 'the larger share in Japan is positive', holds: positive.value > share('JPN', question, 'negative-total', context).value },
      {
        says: 'the larger share in South Korea is negative',
        holds: negative.value > share('KOR', question, 'positive-total', context).value,
      },
    ],
  };
});

const governments = pollFigure('government-efforts-2023', (context, text) => {
  const [japanese, korean] = ['japanese-government-effort-evaluation', 'korean-government-effort-evaluation'];
  const ask = (question: string) => ({ question, answer: 'positive-total', label: questionLabel({ ...WAVE, question }, context.language) });
  return {
    headline: text.headline({
      jpn: percent(share('JPN', korean, 'positive-total', context), context),
      kor: percent(share('KOR', korean, 'positive-total', context), context),
    }),
    chart: bothBars(WAVE, [ask(japanese), ask(korean)], context),
    findings: [],
  };
});

const others = pollFigure('other-answers-2023', (context, text) => {
  const leader = 'impression-of-other-leader';
  return {
    headline: text.headline({
      jpn: percent(share('JPN', leader, 'good-total', context), context),
      kor: percent(share('KOR', leader, 'good-total', context), context),
    }),
    chart: bothBars(
      WAVE,
      [
        named(leader, 'good-total', context),
        named(leader, 'bad-total', context),
        named('trilateral-security-cooperation', 'strengthen-total', context),
        named('visited-other-country', 'yes', context),
        named('history-issue-outlook', 'cannot-be-resolved', context),
        named('issues-improved-past-year', 'export-controls-lifted-trade-normalised', context),
      ],
      context,
    ),
    findings: [],
  };
});

export const genron2023 = [treatedWater, labour, governments, others];
