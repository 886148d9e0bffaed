export const dataPages = {};
export const datasetTexts = {};
export const columnTexts = {};
