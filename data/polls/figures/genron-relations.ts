import { at, hasValue, latest, pointsOf, type Series } from '../../series';
import { bothPublics, timeChart } from '../charts';
import { percent, pollFigure } from '../poll-figure';
import { JOINT } from './genron-programmes';

const valuesOf = (series: Series): number[] =>
  pointsOf(series)
    .filter(hasValue)
    .map(({ value }) => value);

const isLowest = (series: Series): boolean => latest(series).value === Math.min(...valuesOf(series));

const relationsBad = pollFigure('relations-bad', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: JOINT, question: 'current-relations', answer: 'bad-total' }, context);
  const [japanese, korean] = [latest(jpn), latest(kor)];
  return {
    headline: text.headline({ jpn: percent(japanese, context), kor: percent(korean, context), year: japanese.label }),
    chart: timeChart([jpn, kor]),
    findings: [
      { says: 'both shares are the lowest of the series', holds: isLowest(jpn) && isLowest(kor) },
      { says: 'both are of the same wave', holds: japanese.label === korean.label },
    ],
  };
});

const relationsGood = pollFigure('relations-good', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: JOINT, question: 'current-relations', answer: 'good-total' }, context);
  const pair = (label: string) => ({ jpn: percent(at(jpn, label), context), kor: percent(at(kor, label), context) });
  const year = latest(jpn).label;
  return { headline: text.headline({ ...pair(year), from: pair('2021'), year }), chart: timeChart([jpn, kor]), findings: [] };
});

const outlookBetter = pollFigure('relations-outlook', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: JOINT, question: 'future-relations', answer: 'better-total' }, context);
  const [japanese, korean] = [latest(jpn), latest(kor)];
  return {
    headline: text.headline({ jpn: percent(japanese, context), kor: percent(korean, context), year: japanese.label }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'both are of the same wave', holds: japanese.label === korean.label }],
  };
});

const outlookWorse = pollFigure('relations-outlook-worse', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: JOINT, question: 'future-relations', answer: 'worse-total' }, context);
  const [japanese, korean] = [latest(jpn), latest(kor)];
  return {
    headline: text.headline({ share: percent(japanese, context), year: japanese.label }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'both shares are equal', holds: japanese.value === korean.value && japanese.label === korean.label }],
  };
});

const importance = pollFigure('importance-of-relations', (context, text) => {
  const query = { programmes: ['genron-eai', 'eai-2024'], question: 'importance-of-relations', answer: 'important-total' };
  const [jpn, kor] = bothPublics(query, context);
  const last = latest(jpn);
  const koreans = new Map(pointsOf(kor).map((point) => [point.label, point.value]));
  const since2014 = pointsOf(jpn).filter((point) => hasValue(point) && point.label >= '2014' && koreans.get(point.label) !== undefined);
  return {
    headline: text.headline({ jpn: percent(last, context), kor: percent(at(kor, last.label), context), year: last.label }),
    chart: timeChart([jpn, kor]),
    findings: [
      {
        says: 'more South Koreans than Japanese in every wave since 2014',
        holds: since2014.every(({ label, value = 0 }) => value < (koreans.get(label) ?? 0)),
      },
    ],
  };
});

const needToImprove = pollFigure('need-to-improve-relations', (context, text) => {
  const [jpn, kor] = bothPublics({ programmes: JOINT, question: 'need-to-improve-relations', answer: 'yes-total' }, context);
  const [japanese, korean] = [latest(jpn), latest(kor)];
  return {
    headline: text.headline({ jpn: percent(japanese, context), kor: percent(korean, context), year: japanese.label }),
    chart: timeChart([jpn, kor]),
    findings: [{ says: 'both are of the same wave', holds: japanese.label === korean.label }],
  };
});

export const genronRelations = [relationsBad, relationsGood, outlookBetter, outlookWorse, importance, needToImprove];
