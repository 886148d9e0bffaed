import type { ReactNode } from 'react';
import { fileHref } from '@/components/layout/href';
import { FileCards } from '@/components/source/card/file-cards';
import { sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import { ComparisonView } from './comparison-view';
import { placedPrepared, shownPrepared } from './shown-prepared';

/** The charts and words of a prepared comparison. */
export function PreparedView({ slug, context, children }: { slug: string; context: Context; children?: ReactNode }) {
  return (
    <ComparisonView
      shown={shownPrepared(slug, context)}
      panels={placedPrepared(slug, context)}
      context={context}
      sourceOf={sourceOf}
      cards={(figure, table) => (
        <FileCards figure={figure} context={context}>
          {table}
        </FileCards>
      )}
      addressOf={({ figure }) => fileHref(`/compare/${context.language}/${figure.id}.json`)}
    >
      {children}
    </ComparisonView>
  );
}
