import type { Context } from '../text/context';
import { mirrorPoints, reconciledPoints } from '../trade/series';
import type { FlowDraft } from './flow-entry';
import { directionOf, hueOf, otherOf, REPORTERS } from './trade-catalogue';

/** Neither country's record: it has neither country's colour. */
const reconciled = ({ text }: Context): FlowDraft[] =>
  REPORTERS.map((exporter) => {
    const direction = directionOf(exporter, 'exports');
    return {
      id: `trade.reconciled.${direction}.usd`,
      group: 'trade',
      hue: 'neutral',
      unit: 'usd',
      countries: REPORTERS,
      names: text.pages.compare.flows.reconciled(text.codes.country[exporter], text.codes.country[otherOf(exporter)]),
      measure: { concept: 'reconciled-goods', direction, frequency: 'year' },
      points: reconciledPoints(exporter),
    };
  });

/** The importer's record less the exporter's. */
const mirrorGaps = ({ text }: Context): FlowDraft[] =>
  REPORTERS.flatMap((exporter) =>
    (['usd', 'percent'] as const).map((unit): FlowDraft => {
      const [from, to] = [text.codes.country[exporter], text.codes.country[otherOf(exporter)]];
      const direction = directionOf(exporter, 'exports');
      return {
        id: `trade.mirror-gap.${direction}.${unit}`,
        group: 'trade',
        hue: hueOf(exporter),
        unit,
        quantity: unit === 'percent' ? 'percent-of-exporter-record' : undefined,
        countries: REPORTERS,
        names: text.pages.compare.flows.mirrorGap(from, to, unit),
        measure: { concept: 'mirror-gap', direction, frequency: 'year' },
        points: mirrorPoints(exporter, unit === 'usd' ? 'gap_usd' : 'gap_percent_of_exporter'),
      };
    }),
  );

/** What is neither country's record: the gap between the two, and one value made of both. */
export const recordsDrafts = (context: Context): FlowDraft[] => [...mirrorGaps(context), ...reconciled(context)];
