export const tourismFigures = {};
export const tourismPages = {};
