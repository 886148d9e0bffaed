import { events } from '../../context/datasets';
import { load } from '../../csv/load';
import { hasValue, pointsOf } from '../../series';
import { addMonths } from '../../time';
import type { ComparableSeries } from '../comparable';
import { AFFINITY } from './affinity';
import { changeAt, type PreparedDefinition, percentFrom, shareAt, showing, valueAt } from './definition';

const IMPRESSION = 'genron-eai.impression.good.kor';

/** Sum of six months of a year, the first of them by its number. */
const halfYear = (entry: ComparableSeries, year: string, first: number): number =>
  Array.from({ length: 6 }, (_, index) => valueAt(entry, addMonths(`${year}-01`, first - 1 + index)).value).reduce(
    (sum, value) => sum + value,
    0,
  );

export const ARRIVALS: PreparedDefinition = {
  slug: 'impressions-and-arrivals',
  state: showing([IMPRESSION, 'arrivals.kor-jpn'], { transforms: { tourism: 'sum12' }, from: '2013' }),
  build(context, find) {
    const { format } = context;
    const [impression, visits, months] = [find(IMPRESSION), find('arrivals.kor-jpn.annual'), find('arrivals.kor-jpn')];
    const fall = (first: number) => 100 * (1 - halfYear(months, '2019', first) / halfYear(months, '2018', first));
    const [firstHalf, secondHalf] = [fall(1), fall(7)];
    const persons = (year: string) => format.value(valueAt(visits, year).value, 'persons');
    const earlier = pointsOf(impression.series).filter((point) => hasValue(point) && point.label < '2019');
    return {
      ...context.text.pages.compare.prepared.arrivals({
        share: shareAt(impression, '2019', context),
        before: persons('2018'),
        after: persons('2019'),
        fieldwork: format.period(valueAt(impression, '2019').period),
        firstHalf: format.value(firstHalf, 'percent'),
        secondHalf: format.value(secondHalf, 'percent'),
        low: shareAt(impression, '2020', context),
        pandemic: persons('2020'),
      }),
      findings: [
        { says: 'both halves of 2019 are below those of 2018', holds: firstHalf > 0 && secondHalf > 0 },
        {
          says: 'the share of 2019 is the highest until then',
          holds: earlier.every(({ value = 0 }) => value < valueAt(impression, '2019').value),
        },
        { says: 'visits of 2019 are below those of 2018', holds: valueAt(visits, '2019').value < valueAt(visits, '2018').value },
        { says: 'the poll of 2019 was held before July', holds: valueAt(impression, '2019').period.to < '2019-07' },
      ],
    };
  },
};

export const YEAR_2012: PreparedDefinition = {
  slug: 'the-year-2012',
  state: showing([AFFINITY, 'chosun-mainichi.affinity.feel.jpn', 'arrivals.jpn-kor'], {
    transforms: { tourism: 'sum12' },
    from: '2008',
    to: '2015',
    events: ['diplomacy', 'territory'],
  }),
  build(context, find) {
    const { format } = context;
    const [affinity, visits, yen] = [find(AFFINITY), find('arrivals.jpn-kor.annual'), find('fx.jpy')];
    const islets = load(events).find(({ row }) => row.event_id === 'ev-2012-lee-visit')?.row.date ?? '';
    const { from } = valueAt(affinity, 'FY2012').period;
    const fall = changeAt(affinity, 'FY2011', 'FY2012', context);
    const persons = (year: string) => format.value(valueAt(visits, year).value, 'persons');
    return {
      ...context.text.pages.compare.prepared.year2012({
        before: shareAt(affinity, 'FY2011', context),
        after: shareAt(affinity, 'FY2012', context),
        fall,
        visits: { before: persons('2011'), same: persons('2012'), after: persons('2013') },
        fieldwork: format.period(valueAt(affinity, 'FY2012').period),
      }),
      findings: [
        {
          says: 'the visit to the islets came within two months before the survey',
          holds: islets < from && addMonths(islets.slice(0, 7), 2) >= from.slice(0, 7),
        },
        {
          says: 'the exchange rate moved by more than a tenth from 2012 to 2013',
          holds: Math.abs(percentFrom(valueAt(yen, '2012'), valueAt(yen, '2013'))) > 10,
        },
        { says: 'the fall exceeds its margin', holds: fall.exceeds && fall.points.startsWith('−') },
        {
          says: 'visits of 2012 are above 2011, and 2013 below',
          holds:
            valueAt(visits, '2012').value > valueAt(visits, '2011').value && valueAt(visits, '2013').value < valueAt(visits, '2012').value,
        },
      ],
    };
  },
};

export const BOYCOTT: PreparedDefinition = {
  slug: 'the-year-2019',
  state: showing(['arrivals.kor-jpn', 'trade.exports.jpn.beer.jpy.monthly', 'trade.hydrogen-fluoride.jpn.kg.monthly', IMPRESSION], {
    from: '2018',
    to: '2020',
    events: ['trade'],
  }),
  build(context, find) {
    const { format } = context;
    const [visits, beer, fluoride] = [
      find('arrivals.kor-jpn'),
      find('trade.exports.jpn.beer.jpy.monthly'),
      find('trade.hydrogen-fluoride.jpn.kg.monthly'),
    ];
    const since = (entry: typeof visits) => percentFrom(valueAt(entry, '2018-09'), valueAt(entry, '2019-09'));
    const lowest = pointsOf(fluoride.series).filter(
      (point) => hasValue(point) && point.value === 0 && point.label > '2019-06' && point.label < '2020',
    );
    return {
      ...context.text.pages.compare.prepared.boycott({
        visits: format.value(-since(visits), 'percent'),
        beer: { before: format.value(valueAt(beer, '2018-09').value, 'jpy'), after: format.value(valueAt(beer, '2019-09').value, 'jpy') },
        none: format.list(lowest.map(({ label }) => format.date(label))),
        impression: { before: shareAt(find(IMPRESSION), '2019', context), after: shareAt(find(IMPRESSION), '2020', context) },
      }),
      findings: [
        { says: 'visits and beer are below the September before', holds: since(visits) < 0 && since(beer) < 0 },
        { says: 'a month of the second half of 2019 has no hydrogen fluoride', holds: lowest.length > 0 },
        {
          says: 'four units stand in four panels',
          holds: new Set([visits, beer, fluoride, find(IMPRESSION)].map(({ scale }) => scale)).size === 4,
        },
      ],
    };
  },
};
