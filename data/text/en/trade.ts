import { tradeFlowFigures } from './trade/flows';
import { tradeGoodsFigures } from './trade/goods';

export { tradePages } from './trade/pages';

export const tradeFigures = { ...tradeFlowFigures, ...tradeGoodsFigures };
