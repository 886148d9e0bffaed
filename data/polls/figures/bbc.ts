import { latest } from '../../series';
import type { Context } from '../../text/context';
import { BOTH, timeChart } from '../charts';
import { percent, pollFigure } from '../poll-figure';
import { pollSeries } from '../series';

/** Both publics rate many countries: each line is about the other of the two. */
function onEachOther(answer: string, context: Context) {
  const [japanese, korean] = BOTH;
  const line = ({ population, hue }: (typeof BOTH)[number], target: 'JPN' | 'KOR') =>
    pollSeries(
      { programmes: ['bbc'], population, target, question: 'influence-in-the-world', answer },
      { id: population.toLowerCase(), label: context.text.codes.people[population], hue, unit: 'percent' },
      context,
    );
  return { jpn: line(japanese, 'KOR'), kor: line(korean, 'JPN') };
}

const mutual = (id: 'bbc-mutual-positive' | 'bbc-mutual-negative', answer: string) =>
  pollFigure(id, (context, text) => {
    const { jpn, kor } = onEachOther(answer, context);
    return {
      headline: text.headline({ jpn: percent(latest(jpn), context), kor: percent(latest(kor), context), year: latest(kor).label }),
      chart: timeChart([jpn, kor]),
      findings: [{ says: 'both are of the same wave', holds: latest(jpn).label === latest(kor).label }],
    };
  });

export const bbcMutual = [mutual('bbc-mutual-positive', 'mainly-positive'), mutual('bbc-mutual-negative', 'mainly-negative')];
