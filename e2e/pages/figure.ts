import type { Locator, Page } from '@playwright/test';
import { chart as words } from '../../data/text/en/chart';

export interface Place {
  x: number;
  y: number;
}

/** One figure as a reader uses it. */
export class FigureOnPage {
  readonly root: Locator;
  /** The chart's place, which the keyboard can reach: it holds the static chart, and later over it what answers to the reader. */
  readonly plot: Locator;
  readonly image: Locator;
  readonly live: Locator;
  /** The part of the live chart that the keyboard speaks to. */
  readonly liveFocus: Locator;
  readonly readout: Locator;
  readonly switches: Locator;
  readonly table: Locator;
  readonly eventNumbers: Locator;

  constructor(
    readonly page: Page,
    readonly id: string,
  ) {
    this.root = page.locator(`figure#${id}`);
    this.plot = this.root.getByRole('group', { name: words.keys });
    this.image = this.plot.locator('svg.canvas').first();
    this.live = this.plot.locator('.live');
    this.liveFocus = this.live.locator('[tabindex="0"]');
    this.readout = this.live.locator('.readout');
    this.switches = this.root.getByRole('group', { name: words.series, exact: true }).getByRole('checkbox');
    this.table = this.root.locator('.figure-table');
    this.eventNumbers = this.image.locator('.event-number');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.plot.scrollIntoViewIfNeeded();
  }

  /** Opens a part that is folded: the events, the table or the downloads. */
  async unfold(part: 'events' | 'table' | 'download'): Promise<void> {
    await this.root.locator('summary', { hasText: words[part] }).first().click();
  }

  /** Where the first point of a row of the data table stands, by the chart's own data. */
  async placeOf(label: string): Promise<Place> {
    const { lines } = await (await this.page.request.get(`/figures/en/${this.id}.json`)).json();
    const points: (Place & { group: string })[] = lines.flatMap(({ runs }: { runs: { points: [] }[] }) =>
      runs.flatMap(({ points }) => points),
    );
    const point = points.find(({ group }) => group === label);
    const box = await this.image.boundingBox();
    if (!point || !box) throw new Error(`${this.id} shows no point of ${label}`);
    return { x: box.x + point.x * box.width, y: box.y + point.y * box.height };
  }

  /** Where visible marks stand: centres of dots, corners of bars, corners of lines. `active` are those that are read out now. */
  marks(which: 'all' | 'active'): Promise<Place[]> {
    return this.plot.evaluate(
      (plot, selector) => {
        const isShown = (mark: Element) => mark.getClientRects().length > 0 && getComputedStyle(mark).visibility === 'visible';
        const found = (mark: string) => [...plot.querySelectorAll<SVGGraphicsElement>(`${selector} ${mark}`)].filter(isShown);
        const dots = found('circle.dot').map((dot) => {
          const { x, y, width, height } = dot.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
        const bars = found('rect.bar').flatMap((bar) => {
          const { left, top, right, bottom } = bar.getBoundingClientRect();
          return [
            { x: left, y: top },
            { x: right, y: bottom },
          ];
        });
        const corners = found('path.line').flatMap((line) =>
          [...(line.getAttribute('d') ?? '').matchAll(/[ML]\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/g)].map(([, x, y]) => {
            const placed = new DOMPoint(Number(x), Number(y)).matrixTransform(line.getScreenCTM() ?? undefined);
            return { x: placed.x, y: placed.y };
          }),
        );
        return [...dots, ...bars, ...corners];
      },
      which === 'all' ? '.pad' : '.live',
    );
  }
}

/** Marks that have no twin within `tolerance` px among the others, in words. */
export function withoutTwin(marks: Place[], others: Place[], tolerance: number): string[] {
  const isNear = (mark: Place) => others.some(({ x, y }) => Math.abs(x - mark.x) <= tolerance && Math.abs(y - mark.y) <= tolerance);
  return marks.filter((mark) => !isNear(mark)).map(({ x, y }) => `${x.toFixed(1)}, ${y.toFixed(1)}`);
}
