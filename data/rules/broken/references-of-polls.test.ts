import { expect, it } from 'vitest';
import { type Defect, toldOf } from './testing';

it.each<Defect>([
  [
    'a programme that is not there',
    'polls/poll-means.csv',
    '\nasan,2013-12,',
    '\nasam,2013-12,',
    '{asam,2013-12,KOR}:programme: "asam" is not in poll-programmes',
    '{asam,2013-12,KOR}:wave: "asam.2013-12.KOR" is not in poll-waves',
    '{asam,2013-12,KOR}:question: "asam.favourability-score" is not in poll-questions',
    'polls/poll-waves.csv:{asan,2013-12,KOR}:has_figures: "true" is wrong: the wave has no figure',
  ],
  [
    'a wave that is not there',
    'polls/poll-means.csv',
    '\nasan,2013-12,',
    '\nasan,2013-11,',
    '{asan,2013-11,KOR}:wave: "asan.2013-11.KOR" is not in poll-waves',
    'polls/poll-waves.csv:{asan,2013-12,KOR}:has_figures: "true" is wrong: the wave has no figure',
  ],
  [
    'a question that is not there',
    'polls/poll-means.csv',
    'asan,2013-12,KOR,JPN,all,favourability-score',
    'asan,2013-12,KOR,JPN,all,favorability-score',
    '{asan,2013-12,KOR}:question: "asan.favorability-score" is not in poll-questions',
  ],
  [
    'an answer that is not there',
    'polls/poll-responses.csv',
    'good-total,20.5,published,,jcast_2014',
    'goods-total,20.5,published,,jcast_2014',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,goods-total}:answer: "genron-eai.impression-of-other-country.goods-total" is not in poll-answers',
  ],
  [
    'an answer of a question that is not there',
    'polls/poll-answers.csv',
    '\ngenron-eai,impression-of-other-country,neither,',
    '\ngenron-eai,impression-of-country,neither,',
    '{genron-eai,impression-of-country,neither}:question: "genron-eai.impression-of-country" is not in poll-questions',
  ],
  [
    'a step of a total that is not there',
    'polls/poll-answers.csv',
    '\ngenron-eai,impression-of-other-country,rather-good,Rather good,どちらかといえば良い,대체로 좋은 인상,3,positive,good-total',
    '\ngenron-eai,impression-of-other-country,rather-good,Rather good,どちらかといえば良い,대체로 좋은 인상,3,positive,good-sum',
    '{genron-eai,impression-of-other-country,rather-good}:part_of: "genron-eai.impression-of-other-country.good-sum" is not in poll-answers',
  ],
  [
    'a step of a step',
    'polls/poll-answers.csv',
    '\ngenron-eai,impression-of-other-country,bad,Bad,良くない,좋지 않은 인상,6,negative,bad-total',
    '\ngenron-eai,impression-of-other-country,bad,Bad,良くない,좋지 않은 인상,6,negative,rather-bad',
    '{genron-eai,impression-of-other-country,bad}:part_of: "genron-eai.impression-of-other-country.rather-bad" is itself part of another answer',
  ],
  [
    'a step that leans the other way',
    'polls/poll-answers.csv',
    '\ngenron-eai,impression-of-other-country,bad,Bad,良くない,좋지 않은 인상,6,negative,bad-total',
    '\ngenron-eai,impression-of-other-country,bad,Bad,良くない,좋지 않은 인상,6,positive,bad-total',
    '{genron-eai,impression-of-other-country,bad}:valence: "positive" is not that of its total bad-total, negative',
  ],
  [
    'two answers at one place',
    'polls/poll-answers.csv',
    '\ngenron-eai,impression-of-other-country,bad,Bad,良くない,좋지 않은 인상,6,',
    '\ngenron-eai,impression-of-other-country,bad,Bad,良くない,좋지 않은 인상,5,',
    '{genron-eai,impression-of-other-country,bad}:position: "5" is the place of rather-bad on line {genron-eai,impression-of-other-country,rather-bad} already',
  ],
  [
    'a break at a wave that was not held',
    'polls/poll-breaks.csv',
    'genron-eai,genron-eai,JPN,2016,',
    'genron-eai,genron-eai,JPN,2012,',
    '{genron-eai,genron-eai,JPN}:wave_after: "genron-eai.2012.JPN" is not in poll-waves',
  ],
  [
    'a flag of a conflict that is not on record',
    'polls/poll-responses.csv',
    'good-total,20.5,published,,jcast_2014',
    'good-total,20.5,published,conflict,jcast_2014',
    '{genron-eai,2014,JPN,KOR,all,,impression-of-other-country,good-total}:flags: "conflict" names a conflict, but no row of conflicts is about genron-eai.2014.JPN.KOR.all.impression-of-other-country.good-total',
  ],
])('references of polls: %s', (...defect) => {
  const { told, expected } = toldOf(defect);
  expect(told).toEqual(expected);
});
