import type { FigureDefinition } from '../figure';
import { balanceFigures } from './figures/balance';
import { consumerFigures } from './figures/consumer';
import { controlledFigures } from './figures/controlled';
import { controlledAnnualFigures } from './figures/controlled-annual';
import { goodsFigures } from './figures/goods';
import { moneyFigures } from './figures/money';
import { monthlyFigures } from './figures/monthly';
import { partnerFigures } from './figures/partners';
import { recordFigures } from './figures/records';
import { reporterFigures } from './figures/reporters';

/** The trade page: its sections in order, and the figures of each. */
export const TRADE_SECTIONS = [
  { id: 'flows', figures: [...reporterFigures, ...balanceFigures] },
  { id: 'records', figures: recordFigures },
  { id: 'partners', figures: partnerFigures },
  { id: 'months', figures: monthlyFigures },
  { id: 'controlled', figures: [...controlledFigures, ...controlledAnnualFigures] },
  { id: 'goods', figures: goodsFigures },
  { id: 'consumer', figures: consumerFigures },
  { id: 'money', figures: moneyFigures },
] as const satisfies { id: string; figures: FigureDefinition[] }[];

/** Figures of the trade pages, in the order they are shown. */
export const tradeFigureDefinitions: FigureDefinition[] = TRADE_SECTIONS.flatMap((section) => section.figures);
