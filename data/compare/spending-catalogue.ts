import type { Context } from '../text/context';
import { destinationOf, spendingPoints } from '../tourism/series';
import type { FlowDraft } from './flow-entry';
import { commonOf, ORIGINS } from './tourism-catalogue';

/** What travellers spend: in all and each, in the currency and rhythm of each country's survey. */
export const spendingDrafts = ({ text }: Context): FlowDraft[] =>
  ORIGINS.flatMap((origin) =>
    (['total-expenditure', 'expenditure-per-visitor'] as const).flatMap((measure) =>
      (['year', 'quarter'] as const).map((length): FlowDraft => {
        const { counter, direction, ...rest } = commonOf(origin);
        const unit = origin === 'KOR' ? 'jpy' : 'usd';
        const each = measure === 'expenditure-per-visitor';
        return {
          ...rest,
          unit,
          id: `spending.${direction}${each ? '.per-visitor' : ''}.${unit}${length === 'year' ? '' : '.quarterly'}`,
          quantity: each ? `${unit}-per-visitor` : undefined,
          names: text.pages.compare.flows.spending(
            text.codes.people[origin],
            text.codes.country[destinationOf(origin)],
            each ? 'each' : 'all',
            length,
          ),
          measure: { concept: 'spending', counter, direction, item: each ? 'per-visitor' : undefined, frequency: length },
          points: spendingPoints(origin, measure, unit, length),
          reason: (before, after) =>
            before.label < '2018' && after.label >= '2018' && origin === 'KOR' && length === 'year'
              ? text.figures['spending-koreans-total'].breakReason
              : undefined,
        };
      }),
    ),
  );
