import type { Figure, FigureDefinition } from './figure';
import { chartInWords } from './point-words';
import { pollsFigureDefinitions } from './polls/figures';
import { contextOf, type Language } from './text/context';
import { tourismFigureDefinitions } from './tourism/figures';
import { tradeFigureDefinitions } from './trade/figures';

const DEFINITIONS = new Map<string, FigureDefinition>(
  [...pollsFigureDefinitions, ...tradeFigureDefinitions, ...tourismFigureDefinitions].map((definition) => [definition.id, definition]),
);

export const FIGURE_IDS: string[] = [...DEFINITIONS.keys()];

const built = new Map<string, Figure>();

/**
 * One figure in one language, made once per build worker.
 * @throws when there is no such figure, or when its headline claims something that its data no longer show.
 */
export function figure(id: string, language: Language): Figure {
  const key = `${language}/${id}`;
  const known = built.get(key);
  if (known) return known;
  const definition = DEFINITIONS.get(id);
  if (!definition) throw new Error(`no figure is called "${id}"`);
  const drawn = definition.build(contextOf(language));
  const made = { id, ...drawn, chart: chartInWords(drawn.chart, language) };
  const untrue = made.findings.filter((finding) => !finding.holds).map((finding) => finding.says);
  if (untrue.length > 0) throw new Error(`figure "${id}" says what its data do not show: ${untrue.join('; ')}`);
  built.set(key, made);
  return made;
}
