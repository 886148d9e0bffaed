import { chart } from './chart';
import { codes } from './codes';
import { columnTexts, dataPages, datasetTexts } from './data';
import { overviewFigures, overviewPages } from './overview';
import { pollsFigures, pollsPages } from './polls';
import { site } from './site';
import { tourismFigures, tourismPages } from './tourism';
import { tradeFigures, tradePages } from './trade';

/** English: the language whose shape the others must match. */
export const en = {
  site,
  codes,
  chart,
  columns: columnTexts,
  datasets: datasetTexts,
  pages: { overview: overviewPages, polls: pollsPages, trade: tradePages, tourism: tourismPages, data: dataPages },
  figures: { ...overviewFigures, ...pollsFigures, ...tradeFigures, ...tourismFigures },
};
