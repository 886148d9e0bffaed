import type { en } from '../en/en';
import { chart } from './chart';
import { cite } from './cite';
import { claimsPages } from './claims';
import { codes } from './codes';
import { columnTexts } from './columns';
import { compareWords } from './compare';
import { prepared } from './compare/prepared';
import { dataPages } from './data';
import { datasetTexts } from './datasets';
import { methodPages } from './method';
import { overviewFigures, overviewPages } from './overview';
import { pollsFigures, pollsPages } from './polls';
import { site } from './site';
import { sourcesPages } from './sources';
import { tableTexts } from './table';
import { timelinePages } from './timeline';
import { tourismFigures, tourismPages } from './tourism';
import { tradeFigures, tradePages } from './trade';

/** Korean, in the shape of English. */
export const ko: typeof en = {
  site,
  codes,
  chart,
  cite,
  columns: columnTexts,
  datasets: datasetTexts,
  pages: {
    overview: overviewPages,
    compare: { ...compareWords, prepared },
    polls: pollsPages,
    trade: tradePages,
    tourism: tourismPages,
    timeline: timelinePages,
    claims: claimsPages,
    data: dataPages,
    sources: sourcesPages,
    method: methodPages,
    table: tableTexts,
  },
  figures: { ...overviewFigures, ...pollsFigures, ...tradeFigures, ...tourismFigures },
};
