import { hasValue, latest } from '../../series';
import { changeBetween } from '../change';
import type { ComparableSeries } from '../comparable';
import { compare } from '../guard';
import { DEFAULT_SERIES } from '../state';
import { changeAt, type PreparedDefinition, shareAt, showing, valueAt } from './definition';

const [JAPANESE = '', KOREANS = ''] = DEFAULT_SERIES;

/** The largest difference between two neighbouring figures of one method. */
const largestStep = (entry: ComparableSeries): number =>
  Math.max(
    ...entry.series.segments.flatMap(({ points }) => {
      const valued = points.filter(hasValue);
      return valued.slice(1).map(({ value }, index) => Math.abs(value - (valued[index]?.value ?? value)));
    }),
  );

export const BOTH_PUBLICS: PreparedDefinition = {
  slug: 'good-impressions',
  state: showing(DEFAULT_SERIES, { margins: true }),
  build(context, find) {
    const [jpn, kor] = [find(JAPANESE), find(KOREANS)];
    const share = (year: string) => ({ jpn: shareAt(jpn, year, context), kor: shareAt(kor, year, context) });
    const fall = changeAt(kor, '2019', '2020', context);
    const recent = changeAt(jpn, '2022', '2023', context);
    return {
      ...context.text.pages.compare.prepared.goodImpressions({
        first: share('2013'),
        last: share('2023'),
        fall,
        recent,
        after: share('2025'),
      }),
      findings: [
        {
          says: 'no step of a single year is larger',
          holds: Math.max(largestStep(jpn), largestStep(kor)) <= valueAt(kor, '2019').value - valueAt(kor, '2020').value,
        },
        {
          says: 'Japanese first ahead, and ahead in 2023',
          holds: valueAt(jpn, '2013').value > valueAt(kor, '2013').value && valueAt(jpn, '2023').value > valueAt(kor, '2023').value,
        },
        { says: 'South Koreans ahead in 2019', holds: valueAt(kor, '2019').value > valueAt(jpn, '2019').value },
        {
          says: 'the fall of 2020 and the rise of 2023 exceed their margins',
          holds: fall.exceeds && recent.exceeds && fall.points.startsWith('−') && recent.points.startsWith('+'),
        },
        { says: 'no change is read across the break', holds: changeBetween(kor, '2023', '2025').kind === 'refused' },
        { says: 'both were asked the same', holds: compare(jpn, kor).kind === 'same-measure-other-public' },
      ],
    };
  },
};

/** One question of each poll that asked South Koreans for their opinion of Japan in 2025. */
const OPINIONS = {
  asahi: 'asahi-donga.like.like.kor',
  gallup: 'gallup-korea.favourable-to-country.favourable.kor',
  yomiuri: 'hankook-yomiuri.closeness.feel-close.kor',
  eai: 'genron-eai.impression.good.kor',
  jpri: 'jpri.favourable-to-japan.favourable.kor',
};

export const FIVE_POLLS: PreparedDefinition = {
  slug: 'five-polls-of-2025',
  state: showing(Object.values(OPINIONS), { from: '2010' }),
  build(context, find) {
    const entries = Object.values(OPINIONS).map(find);
    const points = entries.map((entry) => latest(entry.series));
    const order = points.toSorted((a, b) => a.value - b.value);
    const share = (id: string) => shareAt(find(id), latest(find(id).series).label, context);
    const shares = {
      asahi: share(OPINIONS.asahi),
      gallup: share(OPINIONS.gallup),
      yomiuri: share(OPINIONS.yomiuri),
      eai: share(OPINIONS.eai),
      jpri: share(OPINIONS.jpri),
    };
    return {
      ...context.text.pages.compare.prepared.fivePolls(shares),
      findings: [
        { says: 'all five are of 2025', holds: points.every(({ label }) => label.endsWith('2025')) },
        { says: 'Asahi–Dong-A is the lowest and JPRI the highest', holds: order[0] === points[0] && order.at(-1) === points[4] },
        {
          says: 'no two of them are one measure',
          holds: entries.every((a) => entries.every((b) => a === b || compare(a, b).kind === 'different-question')),
        },
      ],
    };
  },
};
