import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { tableTexts as words } from '../../data/text/en/table';

/** The page of one dataset, with its table. */
export class DatasetOnPage {
  readonly table: Locator;
  readonly status: Locator;
  readonly search: Locator;
  readonly next: Locator;
  readonly previous: Locator;

  constructor(
    readonly page: Page,
    readonly name: string,
  ) {
    const explorer = page.locator(`[data-table="${name}"]`);
    this.table = explorer.getByRole('table');
    this.status = explorer.getByRole('status');
    this.search = page.getByRole('searchbox', { name: words.search });
    this.next = page.getByRole('button', { name: words.next });
    this.previous = page.getByRole('button', { name: words.previous });
  }

  /** Opens the page as it is before the reader does anything. */
  async openAsleep(): Promise<void> {
    await this.page.goto(`/en/data/${this.name}/`);
  }

  /** Opens the page and waits until the table answers, which it does by itself when the address asks for something. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/en/data/${this.name}/${query}`);
    if (query === '') await this.search.focus();
    await this.isComplete();
  }

  /** Waits until the table holds all rows, not only those of the page's file. */
  async isComplete(): Promise<void> {
    await expect(this.page.locator(`[data-table="${this.name}"]`)).toHaveAttribute('data-rows', 'all');
  }

  filter(column: string): Locator {
    return this.table.getByLabel(words.filter(column), { exact: true });
  }

  sortButton(column: string): Locator {
    return this.table.getByRole('button', { name: words.sort(column), exact: true });
  }

  heading(column: string): Locator {
    return this.table.getByRole('columnheader').filter({ has: this.page.getByRole('button', { name: words.sort(column), exact: true }) });
  }

  async showOrHide(column: string): Promise<void> {
    const choices = this.page.locator('details').filter({ hasText: words.showAll });
    if ((await choices.getAttribute('open')) === null) await choices.locator('summary').click();
    await choices.getByRole('checkbox', { name: column, exact: true }).click();
  }

  /** Names of the visible columns. */
  async columns(): Promise<string[]> {
    const labels = await this.table
      .locator('thead button')
      .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''));
    return labels.map((label) => label.replace(words.sort(''), ''));
  }

  /** Texts of the cells of the page of rows that is shown. */
  rows(): Promise<string[][]> {
    return this.table.locator('tbody tr').evaluateAll((all) => {
      // Ids of sources are links with room between them; everything else stands as published.
      const textOf = (cell: Element) =>
        [...cell.querySelectorAll('span a')].map((link) => link.textContent).join(';') || (cell.textContent ?? '');
      return all.map((row) => [...row.children].map(textOf));
    });
  }

  /** The rows of this page of rows and all after it, turning them as a reader does. */
  async allRows(): Promise<string[][]> {
    const rows = await this.rows();
    while (await this.next.isEnabled()) {
      const [before] = rows.slice(-1);
      await this.next.click();
      await expect.poll(async () => (await this.rows()).at(-1)).not.toEqual(before);
      rows.push(...(await this.rows()));
    }
    return rows;
  }

  async column(name: string): Promise<string[]> {
    const index = (await this.columns()).indexOf(name);
    return (await this.allRows()).map((row) => row[index] ?? '');
  }

  /** The file that the reader is given for what is shown: its bytes and its cells. */
  async download(): Promise<{ name: string; bytes: Buffer; cells: string[][] }> {
    const arrival = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: words.download }).click();
    const download = await arrival;
    const bytes = readFileSync(await download.path());
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const { data, errors } = Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true });
    expect(errors).toEqual([]);
    return { name: download.suggestedFilename(), bytes, cells: data };
  }
}
