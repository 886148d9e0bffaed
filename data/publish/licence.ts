/** Terms of the compilation; the figures in it are facts and free. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };
