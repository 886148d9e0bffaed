import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run';
import { moveIntoPlace, openStage, type Stage } from './stage';

/** A program and its arguments. */
export type Step = readonly [command: string, ...args: string[]];

/**
 * Runs the steps of a build one after another. Only when all have succeeded does what they wrote become the site: a step that fails,
 * or a build that is killed, leaves the last good site where it is.
 * @returns whether the site was replaced
 */
export function buildSite(steps: readonly Step[], stage: Stage): boolean {
  const began = new Date();
  openStage(stage);
  if (!steps.every((step) => run(...step) === 0)) return false;
  // Dated by when the build began: a file that is edited meanwhile is newer than the site, and `npm start` builds again.
  utimesSync(join(stage.building, 'index.html'), began, began);
  moveIntoPlace(stage);
  return true;
}
