import { href } from '@/components/layout/href';
import { Turn } from '@/components/layout/turn';
import { PREPARED_SLUGS, prepared } from '@/data/compare/prepared';
import type { Context } from '@/data/text/context';

/** To the comparisons before and after this one. */
export function CompareTurn({ slug, context: { language, text } }: { slug: string; context: Context }) {
  const index = PREPARED_SLUGS.indexOf(slug);
  const link = (other: string | undefined) =>
    other && <a href={href(language, `/compare/${other}/`)}>{prepared(other, language).headline}</a>;
  return (
    <Turn
      words={text.pages.compare.page.turn}
      before={index > 0 && link(PREPARED_SLUGS[index - 1])}
      after={link(PREPARED_SLUGS[index + 1])}
    />
  );
}
