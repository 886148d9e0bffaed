import { OTHER_CHECKS } from './checks/other';
import { POLL_CHECKS } from './checks/polls';
import { TOURISM_CHECKS } from './checks/tourism';
import { TRADE_CHECKS } from './checks/trade';
import type { Check, Unchecked } from './formula';

/** How each statement of the dataset `claims` is checked, by its id. */
export const CHECKS: Readonly<Record<string, Check | Unchecked>> = { ...OTHER_CHECKS, ...POLL_CHECKS, ...TRADE_CHECKS, ...TOURISM_CHECKS };
