import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folders of a build, all on one disk, so that a move is a rename. */
export interface Stage {
  /** Where a build writes. */
  building: string;
  /** The finished site. */
  site: string;
  /** The site before, for the moment in which the new one takes its place. */
  before: string;
}

export const STAGE: Stage = { building: '.next/export', site: 'out', before: '.next/before' };

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Clears what a build that was interrupted left; a site that it had just moved aside is put back. */
export function openStage({ building, site, before }: Stage): void {
  if (existsSync(before) && !existsSync(site)) renameSync(before, site);
  for (const left of [building, before]) remove(left);
}

/** Puts the finished build in the place of the site: two renames, microseconds apart, whatever the size. */
export function moveIntoPlace({ building, site, before }: Stage): void {
  if (existsSync(site)) renameSync(site, before);
  renameSync(building, site);
  remove(before);
}
