import { href } from '@/components/layout/href';
import type { WaveEntry } from '@/data/polls/pages/programme';
import { figuresOfWave } from '@/data/polls/pages/wave-figures';
import type { Context } from '@/data/text/context';

/** Charts on the poll's page that show this wave alone, by what they found. */
export function WaveFigures({ slug, entry, context }: { slug: string; entry: WaveEntry; context: Context }) {
  const figures = figuresOfWave(slug, entry, context.language);
  if (figures.length === 0) return null;
  return (
    <>
      <h2 id="charts">{context.text.pages.polls.charts}</h2>
      <ul>
        {figures.map(({ id, headline }) => (
          <li key={id}>
            <a href={href(context.language, `/polls/${slug}/#${id}`)}>{headline}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
