import type { TestDetails } from '@playwright/test';

/** A journey that is made on a desktop only, and why; the phone's project leaves it out, so that what is skipped is what could not run. */
export const onDesktop = (why: string): TestDetails => ({ tag: '@desktop', annotation: { type: 'on a desktop only', description: why } });

/** A journey that is made on a phone only, and why. */
export const onPhone = (why: string): TestDetails => ({ tag: '@phone', annotation: { type: 'on a phone only', description: why } });
