import type { Figure, FigureDefinition } from '../figure';
import type { Point } from '../series';
import type { Context, Text } from '../text/context';
import type { PollFigureId } from '../text/en/polls';

type Built = Pick<Figure, 'headline' | 'chart' | 'findings'> & Partial<Pick<Figure, 'datasets'>>;

/** A figure of the polls pages: its words come from the dictionary entry of the same id, its events from the topic. */
export const pollFigure = <Id extends PollFigureId>(
  id: Id,
  build: (context: Context, text: Text['figures'][Id]) => Built,
): FigureDefinition => ({
  id,
  build(context) {
    const text = context.text.figures[id];
    const built = build(context, text);
    const events = built.chart.kind === 'time' ? 'polls' : undefined;
    return { subtitle: text.subtitle, notes: text.notes, datasets: ['poll-responses'], events, ...built };
  },
});

/** A share as a sentence writes it, with the decimals its source prints. */
export const percent = (point: Point & { value: number }, { format }: Context): string =>
  format.value(point.value, 'percent').replace(/^[\d.,]+/, point.printed ?? '$&');
