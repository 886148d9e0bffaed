import type { ReactNode } from 'react';
import { rowsOf } from '@/components/figure/rows';
import { fileHref } from '@/components/layout/href';
import { Island } from '@/components/wake/island';
import type { Figure } from '@/data/figure';
import type { Context } from '@/data/text/context';
import { FigureCards } from './figure-cards.client';

interface FileCardsProps {
  figure: Figure;
  context: Context;
  /** Its table. */
  children: ReactNode;
}

/** The cards of a figure that has a file of its own; the hint stands under a table, which a table of shades has no room for. */
export function FileCards({ figure, context: { language, text }, children }: FileCardsProps) {
  return (
    <Island>
      <FigureCards
        id={figure.id}
        language={language}
        file={fileHref(`/provenance/${language}/${figure.id}.json`)}
        columns={rowsOf(figure).columns.map(({ id }) => id)}
        hint={figure.chart.kind === 'heat' ? undefined : text.chart.cardHint}
      >
        {children}
      </FigureCards>
    </Island>
  );
}
