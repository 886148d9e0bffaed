import { hasValue, pointsOf } from '../../series';
import { changeBetween } from '../change';
import { compare } from '../guard';
import { AFFINITY } from './affinity';
import { type PreparedDefinition, percentFrom, showing, valueAt } from './definition';

export const TWO_RECORDS: PreparedDefinition = {
  slug: 'two-records-of-one-flow',
  state: showing(['trade.exports.jpn.usd', 'trade.imports.kor.usd'], { from: '1990' }),
  build(context, find) {
    const { format } = context;
    const [sent, received] = [find('trade.exports.jpn.usd'), find('trade.imports.kor.usd')];
    const years = pointsOf(sent.series)
      .filter((point) => hasValue(point) && point.label >= '2010')
      .map(({ label }) => label);
    const gaps = years.map((year) => percentFrom(valueAt(sent, year), valueAt(received, year)));
    const year = years.at(-1) ?? '';
    return {
      ...context.text.pages.compare.prepared.twoRecords({
        year,
        sent: format.value(valueAt(sent, year).value, 'usd'),
        received: format.value(valueAt(received, year).value, 'usd'),
        low: format.value(Math.min(...gaps), 'percent'),
        high: format.value(Math.max(...gaps), 'percent'),
      }),
      findings: [
        { says: 'the importer records more in every year since 2010', holds: Math.min(...gaps) > 0 },
        { says: 'the two are records of one flow', holds: compare(sent, received).kind === 'same-measure-other-public' },
      ],
    };
  },
};

export const TRADE_SHARE: PreparedDefinition = {
  slug: 'trade-share-and-affinity',
  state: showing(['trade.share.jpn.total', AFFINITY], { from: '1996', to: '2019' }),
  build(context, find) {
    const { format } = context;
    const [share, affinity] = [find('trade.share.jpn.total'), find(AFFINITY)];
    const within = (entry: typeof share, from: string, to: string) =>
      pointsOf(entry.series)
        .filter(hasValue)
        .filter(({ label }) => label >= from && label <= to)
        .map(({ value }) => value);
    const [shares, opinions] = [within(share, '1996', '2019'), within(affinity, 'FY1996', 'FY2019')];
    const range = (values: number[]) => ({
      low: format.value(Math.min(...values), 'percent'),
      high: format.value(Math.max(...values), 'percent'),
    });
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    return {
      ...context.text.pages.compare.prepared.tradeShare({ share: range(shares), affinity: range(opinions) }),
      findings: [
        {
          says: 'the share moved by less than three points and affinity by more than thirty',
          holds: spread(shares) < 3 && spread(opinions) > 30,
        },
        { says: 'shares of trade and of people do not share an axis', holds: compare(share, affinity).kind === 'different-unit' },
        { says: 'affinity has no break within the range', holds: changeBetween(affinity, 'FY1996', 'FY2019').kind === 'share' },
      ],
    };
  },
};
