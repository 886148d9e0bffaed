import type { ReactNode } from 'react';
import { shownComparison } from '@/components/compare/shown';
import type { Cards } from '@/components/figure/figure-table';
import { href } from '@/components/layout/href';
import { stateOf } from '@/data/claims/claim-state';
import type { Judged } from '@/data/claims/judge';
import type { ComparableSeries } from '@/data/compare/comparable';
import { toQuery } from '@/data/compare/query';
import type { CompareContext } from '@/data/compare/words';
import type { SourceLookup } from '@/data/sources/name';
import { ClaimFigure } from './claim-figure';

interface ClaimFiguresProps {
  judged: Judged;
  /** Begins the ids of the figures. */
  name: string;
  /** Stands above the figures, where there are any. */
  heading?: ReactNode;
  /** The link to the comparison of these series. */
  link: string;
  find: (id: string) => ComparableSeries | undefined;
  sourceOf: SourceLookup;
  context: CompareContext;
  cards: Cards;
}

/** The series that a claim is checked with, around the time it is about; none where no series holds it. */
export function ClaimFigures({ judged, name, heading, link, find, sourceOf, context, cards }: ClaimFiguresProps) {
  const state = stateOf(judged);
  if (!state) return null;
  const { figures, names } = shownComparison(name, state, find, context);
  return (
    <>
      {heading}
      {figures.map((figure) => {
        const { id, chart } = figure;
        if (chart.kind !== 'time') return null;
        return <ClaimFigure key={id} figure={{ ...figure, chart }} names={names} context={context} cards={cards} sourceOf={sourceOf} />;
      })}
      <p>
        <a href={href(context.language, `/compare/?${toQuery(state)}`)}>{link}</a>
      </p>
    </>
  );
}
