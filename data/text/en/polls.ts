export const pollsFigures = {};
export const pollsPages = {};
