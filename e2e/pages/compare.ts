import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { chart as chartWords } from '../../data/text/en/chart';
import { builder as words } from '../../data/text/en/compare/builder';
import { comparePage } from '../../data/text/en/compare/page';

export const KOREANS = 'genron-eai.impression.good.kor';
export const JAPANESE = 'genron-eai.impression.good.jpn';
export const ARRIVALS = 'arrivals.kor-jpn';

/** As many series as a comparison shows, in two units and two currencies. */
export const SIX = `${JAPANESE},${KOREANS},gallup-korea.favourable-to-country.favourable.kor,cabinet-office.affinity.feel.jpn,fx.jpy,fx.krw`;

export interface CsvPoint {
  figure: string;
  row: string;
  series: string;
  value: string;
}

/** The lines of a CSV of figures, which must be one. */
export function parseCsv(text: string): CsvPoint[] {
  const { data, errors } = Papa.parse<CsvPoint>(text.replace(/^\uFEFF/, '').trimEnd(), { header: true, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

/** What a comparison says and shows, to be compared with what it says and shows elsewhere. */
export interface Told {
  verdict: string;
  /** Headings of the panels. */
  panels: string[];
  /** The text of every data table. */
  tables: string[];
  /** The marks of every chart, as they are drawn. */
  charts: string[];
}

/** The page on which a reader puts a comparison together. */
export class ComparePage {
  readonly controls: Locator;
  /** The button that the controls are folded under on a phone. */
  readonly opener: Locator;
  readonly chosen: Locator;
  readonly search: Locator;
  readonly view: Locator;
  readonly panels: Locator;
  readonly verdict: Locator;
  readonly messages: Locator;
  readonly address: Locator;

  constructor(readonly page: Page) {
    this.controls = page.getByRole('region', { name: words.labels.title });
    this.opener = this.controls.getByRole('button', { name: words.labels.title });
    this.chosen = this.controls.getByRole('list', { name: words.labels.chosen }).getByRole('listitem');
    this.search = this.controls.getByRole('searchbox', { name: words.search });
    this.view = page.locator('#charts');
    this.panels = this.view.locator('figure');
    this.verdict = this.view
      .locator('div')
      .filter({ has: page.getByRole('heading', { name: comparePage.verdict }) })
      .last();
    this.messages = this.view.getByRole('alert');
    this.address = this.view.getByRole('textbox', { name: words.take.address });
  }

  /** Opens the page with a state in its address and waits until it is drawn. */
  async open(query: string): Promise<void> {
    await this.page.goto(`/en/compare/?${query}`);
    await this.isReady();
    await expect(this.view.getByText(words.pending)).toBeHidden();
  }

  /** Opens the bare page and turns to the controls. */
  async openBare(): Promise<void> {
    await this.page.goto('/en/compare/');
    await this.turnTo();
    await this.isReady();
  }

  /** Turns to the controls, which wakes them. */
  async turnTo(): Promise<void> {
    const first = (await this.opener.isVisible()) ? this.opener : this.fold(words.labels.add);
    await first.focus();
  }

  /** Waits for the controls, and opens them where they are folded. */
  async isReady(): Promise<void> {
    await expect(this.page.locator('[data-builder="ready"]')).toBeAttached({ timeout: 15_000 });
    if ((await this.opener.isVisible()) && (await this.opener.getAttribute('aria-expanded')) === 'false') await this.opener.click();
  }

  fold(name: string): Locator {
    return this.controls.locator('summary', { hasText: name });
  }

  async unfold(name: string): Promise<void> {
    const fold = this.fold(name);
    if ((await fold.locator('..').getAttribute('open')) === null) await fold.click();
  }

  /** The box of a series in the picker. */
  offer(name: RegExp): Locator {
    return this.controls.getByRole('checkbox', { name }).first();
  }

  /** Finds a series by typing and ticks it. */
  async add(typed: string, name: RegExp): Promise<void> {
    await this.unfold(words.labels.add);
    await this.search.fill(typed);
    await this.offer(name).check();
  }

  panel(name: RegExp): Locator {
    return this.panels.filter({ has: this.page.getByRole('heading', { name }) });
  }

  /** The readout of a change under the chart of a panel. */
  change(panel: Locator): { read: Locator; select(part: 'series' | 'from' | 'to'): Locator } {
    const row = panel.locator('details', { has: this.page.getByText(words.change.title, { exact: true }) });
    return { read: row.getByRole('status'), select: (part) => row.getByRole('combobox', { name: words.change[part], exact: true }) };
  }

  async told(): Promise<Told> {
    for (const panel of await this.panels.all()) await this.unfoldTable(panel);
    return {
      verdict: await this.verdict.innerText(),
      panels: await this.panels.getByRole('heading').allInnerTexts(),
      tables: (await this.panels.locator('.figure-table').allTextContents()).map((text) => text.trim()),
      charts: await this.panels
        .locator('.pad svg.canvas')
        .evaluateAll((charts) =>
          charts.map((chart) =>
            [...chart.querySelectorAll('circle.dot, path.line')]
              .map((mark) => mark.getAttribute('d') ?? `${mark.getAttribute('cx')} ${mark.getAttribute('cy')}`)
              .join(' '),
          ),
        ),
    };
  }

  /** Presses a button that saves a file. */
  async save(button: string): Promise<Download> {
    const arrival = this.page.waitForEvent('download');
    await this.view.getByRole('button', { name: button }).click();
    return arrival;
  }

  async bytes(download: Download): Promise<Buffer> {
    return readFileSync(await download.path());
  }

  async text(download: Download): Promise<string> {
    return (await this.bytes(download)).toString('utf8');
  }

  async csv(): Promise<CsvPoint[]> {
    return parseCsv(await this.text(await this.save(words.take.csv)));
  }

  /** Rows of the data table of a panel: the period, then the figures without their marks. */
  async rows(panel: Locator): Promise<string[][]> {
    await this.unfoldTable(panel);
    return panel.locator('.figure-table tbody tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td.number')].map((cell) => {
          const bare = cell.cloneNode(true) as Element;
          for (const mark of bare.querySelectorAll('sup')) mark.remove();
          return bare.textContent?.trim() ?? '';
        }),
      ),
    );
  }

  async unfoldTable(panel: Locator): Promise<void> {
    const summary = panel.locator('summary', { hasText: chartWords.table });
    if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
    await expect(panel.locator('.figure-table')).toBeVisible();
  }
}

/** The page with a state in its address, drawn. */
export async function openComparison(page: Page, query: string): Promise<ComparePage> {
  const compare = new ComparePage(page);
  await compare.open(query);
  return compare;
}
