import { expect, type Locator, type Page } from '@playwright/test';
import { provenanceTexts as words } from '../../data/text/en/provenance';

/** The card that tells where a figure comes from. */
export class CardOnPage {
  readonly root: Locator;
  readonly title: Locator;
  readonly value: Locator;
  readonly address: Locator;
  readonly close: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog');
    this.title = this.root.getByRole('heading', { level: 2 });
    this.value = this.root.locator('b').first();
    this.address = this.part(words.address).getByRole('link');
    this.close = this.root.getByRole('button', { name: words.close });
  }

  /** What stands under one of its headings. */
  part(heading: string): Locator {
    return this.root.locator('h3', { hasText: heading }).locator('+ *');
  }

  /** Waits until it tells something. */
  async isOpen(): Promise<void> {
    await expect(this.root.getByRole('heading', { level: 3 }).first()).toBeVisible({ timeout: 15_000 });
  }
}
