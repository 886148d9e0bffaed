import type { FigureDefinition } from '../figure';

/** Figures of the tourism pages, in the order they are shown. */
export const tourismFigureDefinitions: FigureDefinition[] = [];
