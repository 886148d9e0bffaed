import type { Picker } from '@/data/compare/picker';
import { fromQuery, type QueryProblem, toQuery } from '@/data/compare/query';
import { type CompareState, DEFAULT_STATE } from '@/data/compare/state';

/** What a session needs of the series that it fetches. */
export interface SeriesSource {
  /** Fetches what is not there yet; the ids that could not be had come back. */
  load(ids: string[], options: { opposites: boolean }): Promise<{ failed: string[] }>;
  has(id: string): boolean;
}

/** What a session needs of the browser. */
export interface Address {
  read(): string;
  push(query: string): void;
  replace(query: string): void;
  onReturn(listener: () => void): () => void;
}

/** What the reader has asked for, and how much of it is there. */
export interface Snapshot {
  state: CompareState;
  /** What in the address could not be used. */
  problems: QueryProblem[];
  pending: boolean;
  /** Series that could not be fetched. */
  failed: string[];
}

/** How a change is written: a step can be undone by going back, a drag is one step however long it is. */
export type How = 'step' | 'drag';

/** A pause this long, in ms, ends a drag. */
const PAUSE = 400;

/** A change is read between points of a series that is shown. */
const withoutLostChange = (state: CompareState): CompareState =>
  state.change && !state.series.includes(state.change.series) ? { ...state, change: undefined } : state;

/** The comparison a reader puts together. It is kept in the address and nowhere else; going back and forward reads it again. */
export class Session {
  private snapshot: Snapshot = { state: DEFAULT_STATE, problems: [], pending: false, failed: [] };
  private readonly listeners = new Set<() => void>();
  private readonly known: ReadonlySet<string>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(
    picker: Picker,
    private readonly source: SeriesSource,
    private readonly address: Address,
  ) {
    this.known = new Set(picker.entries.map(({ id }) => id));
    this.read();
  }

  readonly get = (): Snapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) this.stop = this.address.onReturn(this.read);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  /** Changes part of what is asked for. */
  readonly change = (part: Partial<CompareState>, how: How = 'step'): void => {
    const state = withoutLostChange({ ...this.snapshot.state, ...part });
    const query = toQuery(state);
    if (query === toQuery(this.snapshot.state)) return;
    const isDragging = this.timer !== undefined;
    if (how === 'step') {
      this.endDrag();
      this.address.push(query);
    } else {
      clearTimeout(this.timer);
      if (!isDragging) this.address.push(query);
      this.timer = setTimeout(this.endDrag, PAUSE);
    }
    this.show({ state, problems: [] });
  };

  /** Tries again to fetch what failed. */
  readonly retry = (): void => void this.load();

  private stop = (): void => {};

  private readonly endDrag = (): void => {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.address.replace(toQuery(this.snapshot.state));
  };

  private readonly read = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.show(fromQuery(this.address.read(), (id) => this.known.has(id)));
  };

  private show(part: Pick<Snapshot, 'state' | 'problems'>): void {
    this.tell(part);
    // The bare page shows its own comparison, which needs no series.
    if (toQuery(part.state) !== '') void this.load();
  }

  private async load(): Promise<void> {
    const { series, side } = this.snapshot.state;
    this.turn += 1;
    const turn = this.turn;
    if (side === undefined && series.every((id) => this.source.has(id))) {
      this.tell({ pending: false, failed: [] });
      return;
    }
    this.tell({ pending: true });
    const { failed } = await this.source.load(series, { opposites: side !== undefined });
    if (turn === this.turn) this.tell({ pending: false, failed });
  }

  private tell(part: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    for (const listener of this.listeners) listener();
  }
}
