export const overviewFigures = {};
export const overviewPages = {};
