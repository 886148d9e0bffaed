import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { colourCases } from './colour-cases';

/** The rules that look at colours: no others can differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** WCAG 2.2 A and AA, and what axe's makers hold to be good practice. Asked for by tag, as the rule on the size of targets is off by default. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Only faults are told, and no stylesheet is fetched a second time: each costs axe a third of its time. */
const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: false };

const PARTS = {
  structure: { ...OPTIONS, runOnly: TAGS, rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) },
  colours: { ...OPTIONS, runOnly: { type: 'rule', values: COLOUR_RULES } },
} satisfies Record<string, RunOptions>;

/** One element that breaks one rule. */
export interface Fault {
  rule: string;
  /** Where the element stands, as a selector. */
  target: string;
}

interface WithAxe {
  axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
}

/** axe itself, to be run in a page. */
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const source = readFileSync(AXE, 'utf8');

/**
 * What axe finds in a page as it is shown now, or in the one part of it that a selector names. axe itself is brought to a page once.
 * @param part all rules but those on colours, or these alone
 */
export async function faultsIn(page: Page, part: keyof typeof PARTS, within = 'html'): Promise<Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const cases = part === 'colours' ? await page.evaluateHandle(colourCases, within) : undefined;
  return page.evaluate(
    async ({ cases, within, options }) => {
      const { axe } = window as unknown as WithAxe;
      const { violations } = await axe.run(cases ? { include: cases } : within, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: target.join(' ') })));
    },
    { cases, within, options: PARTS[part] as RunOptions },
  );
}

/** Every fault of a page, or of a part of it, as it is shown now, in words. */
export async function allFaults(page: Page, within?: string): Promise<string[]> {
  const faults = [...(await faultsIn(page, 'structure', within)), ...(await faultsIn(page, 'colours', within))];
  return faults.map(({ rule, target }) => `${rule}: ${target}`);
}
