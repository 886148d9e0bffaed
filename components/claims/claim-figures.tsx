import { layOutTime } from '@/components/chart/layout/time';
import { StaticChart } from '@/components/chart/static-chart';
import { shownComparison } from '@/components/compare/shown';
import { FigureTable } from '@/components/figure/figure-table';
import frame from '@/components/figure/figure-view.module.css';
import { Legend } from '@/components/figure/legend';
import { Remarks } from '@/components/figure/remarks';
import { sourcesOf } from '@/components/figure/rows';
import { href } from '@/components/layout/href';
import type { CheckedClaim } from '@/data/claims/checked';
import { claimSlug } from '@/data/claims/checked';
import { stateOf } from '@/data/claims/claim-state';
import { catalogue } from '@/data/compare/catalogue';
import { toQuery } from '@/data/compare/query';
import type { Figure, TimeChart } from '@/data/figure';
import { shortName, sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';

interface ClaimFigureProps {
  figure: Figure & { chart: TimeChart };
  /** A short name of each series, for the ends of the lines. */
  names: ReadonlyMap<string, string>;
  context: Context;
}

function ClaimFigure({ figure, names, context }: ClaimFigureProps) {
  const { text } = context;
  const { series } = figure.chart;
  // A single line is named by the heading.
  const short = series.map((line) => ({ ...line, label: series.length === 1 ? '' : (names.get(line.id) ?? line.label) }));
  const chart = layOutTime({ ...figure.chart, series: short }, context, shortName, []);
  const lines = chart.lines.map((line, index) => ({ ...line, label: series[index]?.label ?? line.label }));
  return (
    <figure id={figure.id} className={`figure ${frame.figure}`} aria-labelledby={`${figure.id}-title`}>
      <h3 id={`${figure.id}-title`} className={frame.headline}>
        {figure.headline}
      </h3>
      <p className={frame.subtitle}>{figure.subtitle}</p>
      <Legend chart={{ ...chart, lines }} label={text.chart.series} />
      <div className="plot">
        <StaticChart chart={chart} label={`${figure.headline}. ${figure.subtitle}`} breakLabel={text.chart.breakLabel} />
      </div>
      <Remarks figure={figure} chart={chart} context={context} sourceOf={sourceOf} />
      <details className={frame.more}>
        <summary>{text.chart.table}</summary>
        <FigureTable figure={figure} sources={sourcesOf(figure)} context={context} />
      </details>
    </figure>
  );
}

/** The series that a claim is checked with, around the time it is about; none where no series holds it. */
export function ClaimFigures({ checked, context }: { checked: CheckedClaim; context: Context }) {
  const { language, text } = context;
  const words = text.pages.claims;
  const state = stateOf(checked);
  if (!state) return null;
  const all = catalogue(language);
  const shown = shownComparison(claimSlug(checked.claim.claim_id), state, (id) => all.get(id), context);
  return (
    <>
      <h2 id="series">{words.series}</h2>
      {shown.figures.map(({ chart, ...figure }) =>
        chart.kind === 'time' ? <ClaimFigure key={figure.id} figure={{ ...figure, chart }} names={shown.names} context={context} /> : null,
      )}
      <p>
        <a href={href(language, `/compare/?${toQuery(state)}`)}>{words.compare}</a>
      </p>
    </>
  );
}
