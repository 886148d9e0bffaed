import type { Page } from '@playwright/test';
import { type Fault, faultsIn } from './faults';

const WIDTHS = [1280, 360];
const SCHEMES = ['light', 'dark'] as const;

/** A fault, and where it was seen: "360 px dark"; what has no colour is looked at once a width. */
export interface SeenFault extends Fault {
  state: string;
}

/** Lays out and unfolds all of an open page, as it is for a reader who has gone through it. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const toggle of document.querySelectorAll<HTMLInputElement>('input.toggle-events')) toggle.checked = true;
    // What is far down is otherwise laid out only when a reader comes near.
    for (const part of document.querySelectorAll<HTMLElement>('.later, .later-parts > *')) part.style.contentVisibility = 'visible';
  });
}

/** What axe finds in all of an open page in four states: wide and narrow, light and dark. */
export async function faultsInFourStates(page: Page): Promise<SeenFault[]> {
  const seen: SeenFault[] = [];
  const look = async (part: 'structure' | 'colours', state: string) => {
    for (const fault of await faultsIn(page, part)) seen.push({ ...fault, state });
  };
  await unfoldAll(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await look('structure', `${width} px`);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await look('colours', `${width} px ${colorScheme}`);
    }
  }
  return seen;
}
