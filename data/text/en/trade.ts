export const tradeFigures = {};
export const tradePages = {};
