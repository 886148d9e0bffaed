import { FigureView } from '@/components/figure/figure-view';
import type { FigureSection } from '@/data/polls/figures';
import type { Context } from '@/data/text/context';

/** The figures of a poll's page, part by part. */
export function PageFigures({ sections, context }: { sections: FigureSection[]; context: Context }) {
  return sections.map(({ id, figures }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{context.text.pages.polls.sections[id]}</h2>
      {figures.map((figure) => (
        <FigureView key={figure} id={figure} language={context.language} deferred />
      ))}
    </section>
  ));
}
