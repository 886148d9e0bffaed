/** Turns one past form of the address into the next. */
export type Migration = (params: URLSearchParams) => URLSearchParams;

/** Every change of the address since the first, oldest first: an old address goes through all of them. */
export const MIGRATIONS: readonly Migration[] = [];
