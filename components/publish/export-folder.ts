/** Where the steps of a build find what is exported, and write; the finished site where a step is run by itself. */
export const EXPORT_FOLDER = process.env.EXPORT_FOLDER ?? 'out';
