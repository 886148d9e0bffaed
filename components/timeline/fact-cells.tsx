import { valueText } from '@/components/chart/layout/readout';
import { cautionSentence } from '@/data/compare/readout';
import { wordsOf } from '@/data/compare/words';
import type { Point, Unit } from '@/data/series';
import { spansOf } from '@/data/sources/time-spans';
import type { Context } from '@/data/text/context';
import type { Change, Finding } from '@/data/timeline/around';
import { cautionsOf } from '@/data/timeline/cautions';

/** A figure with the time it is of and, for a poll, what must be known of it. */
export function SideCell({ point, unit, context }: { point: Point | undefined; unit: Unit; context: Context }) {
  if (!point) return <td>{context.text.pages.timeline.around.none}</td>;
  return (
    <td>
      {valueText(point, unit, context)}
      <small>{context.format.period(point.period)}</small>
      {point.note && <small>{point.note}</small>}
    </td>
  );
}

function changeText({ difference, percent, margin }: Change, unit: Unit, { text, format }: Context): string[] {
  const words = text.pages.timeline.around;
  if (unit !== 'percent') return percent === undefined ? [] : [words.percent(format.signed(percent))];
  const points = words.points(format.signed(difference));
  if (margin === undefined) return [points, words.noMargin];
  const size = format.number(margin.size, 1);
  return [points, margin.isExceeded ? words.beyond(size) : words.within(size)];
}

/** The difference, whether it is one and what to mind of it, or why there is none. */
export function ChangeCell({ finding, unit, context }: { finding: Finding; unit: Unit; context: Context }) {
  const { text, format } = context;
  const words = text.pages.timeline.around;
  if (finding.kind === 'broken') return <td>{words.broken(finding.reasons)}</td>;
  if (finding.kind === 'incomplete') {
    const { missing } = finding;
    return <td>{missing.length > 0 ? words.missing(format.list(spansOf(missing).map(format.period))) : words.onlyOneSide}</td>;
  }
  const [difference, verdict] = changeText(finding.change, unit, context);
  const cautions = cautionsOf(finding, context.language).map((caution) => cautionSentence(caution, wordsOf(context)));
  return (
    <td>
      {difference}
      {[verdict, ...cautions].map((said) => said && <small key={said}>{said}</small>)}
    </td>
  );
}
