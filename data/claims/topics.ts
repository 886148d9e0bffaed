import type { Claim } from '../context/datasets';

/** Topics of statements, in the order of the filter. */
export const CLAIM_TOPICS = ['polls', 'trade', 'tourism', 'other'] as const satisfies readonly Claim['topic'][];
