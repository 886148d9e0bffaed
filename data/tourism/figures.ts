import type { FigureDefinition } from '../figure';
import { ageSexFigures } from './figures/age-sex';
import { monthFigures, yearFigures } from './figures/arrivals';
import { countFigures } from './figures/counts';
import { heatFigures } from './figures/heat';
import { purposeFigures } from './figures/purpose';
import { spendingFigures } from './figures/spending';
import { weightFigures } from './figures/weight';

/** The tourism page: its sections in order, and the figures of each. */
export const TOURISM_SECTIONS = [
  { id: 'years', figures: yearFigures },
  { id: 'months', figures: [...monthFigures, ...heatFigures] },
  { id: 'weight', figures: weightFigures },
  { id: 'who', figures: [...purposeFigures, ...ageSexFigures] },
  { id: 'spending', figures: spendingFigures },
  { id: 'counts', figures: countFigures },
] as const satisfies { id: string; figures: FigureDefinition[] }[];

/** Figures of the tourism pages, in the order they are shown. */
export const tourismFigureDefinitions: FigureDefinition[] = TOURISM_SECTIONS.flatMap((section) => section.figures);
