import type { pollsFigures as en } from '../en/polls';
import { bbcFigures } from './polls/bbc';
import { cabinetOfficeFigures } from './polls/cabinet-office';
import { genronFigures } from './polls/genron';
import { genronWaveFigures } from './polls/genron-waves';
import { jpriFigures } from './polls/jpri';
import { koreaFigures } from './polls/korea';
import { newspaperFigures } from './polls/newspapers';
import { trilateralFigures } from './polls/trilateral';

export { pollsPages } from './polls/pages';

export const pollsFigures: typeof en = {
  ...genronFigures,
  ...genronWaveFigures,
  ...trilateralFigures,
  ...bbcFigures,
  ...jpriFigures,
  ...cabinetOfficeFigures,
  ...newspaperFigures,
  ...koreaFigures,
};
