import type { Break } from '../compare/comparable';
import type { Conflict, Source } from '../sources/datasets';
import type { Figures } from './figures';
import type { Proviso } from './formula';
import { leavesOf, type Outcome } from './outcome';
import type { Cell } from './terms';
import type { Tried } from './tried';

/** What a reader must know of a claim that agrees. Everything but a proviso is worked out from the cells. */
export type Caveat =
  /** Read in a report or a copy, never in the publisher's own document. */
  | { kind: 'secondary'; count: number; of: number }
  | { kind: 'not-final'; labels: string[] }
  | { kind: 'doubtful'; labels: string[] }
  /** Flagged so by the row; which values they are is not known here. */
  | { kind: 'in-conflict'; labels: string[] }
  | { kind: 'in-words' }
  | { kind: 'conflict'; conflicts: Conflict[] }
  | { kind: 'marked-break'; breaks: Break[] }
  | { kind: 'within-margin'; outcomes: Outcome[] }
  | { kind: 'no-margin' }
  | { kind: 'steps'; outcomes: Outcome[] }
  | { kind: 'alternative'; tried: Tried[] }
  | { kind: 'proviso'; proviso: Proviso };

const SECONDARY: (Source['type'] | undefined)[] = ['press', 'transcription'];

const unique = <T>(items: T[]): T[] => [...new Set(items)];

const samplingOf = ({ finding }: Outcome) => (finding && 'sampling' in finding ? finding.sampling : undefined);

function ofCells({ cells }: Outcome, figures: Figures): Caveat[] {
  const flagged = (flag: string) => cells.filter(({ point }) => point?.flags.includes(flag));
  const isSecondary = (ids: string[]) => ids.length > 0 && ids.every((id) => SECONDARY.includes(figures.sourceType(id)));
  const copies = unique([...flagged('secondary-copy'), ...cells.filter(({ sourceIds }) => isSecondary(sourceIds))]);
  const open = cells.filter(({ point }) => point !== undefined && point.status !== 'final');
  const doubtful = flagged('doubtful');
  const isTold = ({ dataset, rowId }: Cell) => dataset !== undefined && rowId !== undefined && figures.conflicts(dataset, rowId).length > 0;
  const untold = flagged('conflict').filter((cell) => !isTold(cell));
  return [
    ...(copies.length > 0 ? [{ kind: 'secondary', count: copies.length, of: cells.length } as const] : []),
    ...(open.length > 0 ? [{ kind: 'not-final', labels: unique(open.map(({ label }) => label)) } as const] : []),
    ...(doubtful.length > 0
      ? [{ kind: 'doubtful', labels: unique(doubtful.map(({ series, label }) => series?.names.who ?? label)) } as const]
      : []),
    ...(untold.length > 0 ? [{ kind: 'in-conflict', labels: unique(untold.map(({ label }) => label)) } as const] : []),
    ...(cells.some(({ inWords }) => inWords) ? [{ kind: 'in-words' } as const] : []),
  ];
}

/** Other values in print: for the cells used, and for the statement itself. */
function conflictsOf(claimId: string | undefined, { cells }: Outcome, figures: Figures): Conflict[] {
  const ofCells = cells.flatMap(({ dataset, rowId }) => (dataset && rowId ? figures.conflicts(dataset, rowId) : []));
  return [
    ...new Map([...ofCells, ...(claimId ? figures.conflicts('claims', claimId) : [])].map((entry) => [entry.conflict_id, entry])).values(),
  ];
}

function ofFindings(outcome: Outcome): Caveat[] {
  const leaves = leavesOf(outcome);
  const within = leaves.filter((leaf) => {
    const sampling = samplingOf(leaf);
    return sampling !== undefined && sampling !== 'unknown' && !sampling.isExceeded;
  });
  const uneven = leaves.filter(({ finding }) => finding?.kind === 'trend' && finding.along < finding.steps);
  return [
    ...(outcome.marks.length > 0 ? [{ kind: 'marked-break', breaks: outcome.marks } as const] : []),
    ...(within.length > 0 ? [{ kind: 'within-margin', outcomes: within } as const] : []),
    ...(leaves.some((leaf) => samplingOf(leaf) === 'unknown') ? [{ kind: 'no-margin' } as const] : []),
    ...(uneven.length > 0 ? [{ kind: 'steps', outcomes: uneven } as const] : []),
  ];
}

/** Everything to be said beside a claim that agrees. */
export function caveatsOf(claimId: string | undefined, outcome: Outcome, tried: Tried[], provisos: Proviso[], figures: Figures): Caveat[] {
  const conflicts = conflictsOf(claimId, outcome, figures);
  const unlike = tried.filter(({ fits }) => fits === false);
  return [
    ...provisos.map((proviso): Caveat => ({ kind: 'proviso', proviso })),
    ...(unlike.length > 0 ? [{ kind: 'alternative', tried: unlike } as const] : []),
    ...ofFindings(outcome),
    ...(conflicts.length > 0 ? [{ kind: 'conflict', conflicts } as const] : []),
    ...ofCells(outcome, figures),
  ];
}
