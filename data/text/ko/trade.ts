import type { tradeFigures as en } from '../en/trade';
import { tradeFlowFigures } from './trade/flows';
import { tradeGoodsFigures } from './trade/goods';

export { tradePages } from './trade/pages';

export const tradeFigures: typeof en = { ...tradeFlowFigures, ...tradeGoodsFigures };
