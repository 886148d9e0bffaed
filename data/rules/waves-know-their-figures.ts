import { rowId } from '../csv/dataset';
import { pollMeans, pollResponses, pollWaves } from '../polls/datasets';
import { at, type Rule } from './rule';

/** `has_figures` is true exactly when some share or mean of the wave has a figure. */
export const wavesKnowTheirFigures: Rule = function* (files) {
  if (!files.whole(pollResponses, pollMeans)) return;
  const withFigures = new Set<string>();
  for (const { row, text } of files.rows(pollResponses)) if (row.share_percent !== undefined) withFigures.add(rowId(pollWaves, text));
  for (const { row, text } of files.rows(pollMeans)) if (row.mean !== undefined) withFigures.add(rowId(pollWaves, text));
  for (const wave of files.rows(pollWaves)) {
    const has = withFigures.has(wave.id);
    if (wave.row.has_figures !== has) yield at(pollWaves, wave, 'has_figures', `is wrong: the wave has ${has ? 'figures' : 'no figure'}`);
  }
};
