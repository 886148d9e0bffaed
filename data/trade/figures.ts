import type { FigureDefinition } from '../figure';

/** Figures of the trade pages, in the order they are shown. */
export const tradeFigureDefinitions: FigureDefinition[] = [];
