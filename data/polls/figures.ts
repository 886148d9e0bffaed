import type { FigureDefinition } from '../figure';

/** Figures of the polls pages, in the order they are shown. */
export const pollsFigureDefinitions: FigureDefinition[] = [];
