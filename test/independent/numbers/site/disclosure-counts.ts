/** Counts over documents: in time, late, overdue, complete. */
import type { Standing } from '../disclosure/standing.ts';
import type { State } from '../words.ts';
import type { Subject } from '../world.ts';

export function standingsOf(subjects: readonly Subject[]): Standing[] {
  return subjects.flatMap((each) => each.evaluation.standings);
}

export function countState(standings: readonly Standing[], state: State): number {
  return standings.filter((each) => each.state === state).length;
}

/** Looked for in vain after its last day, lately or long ago. */
export function isOverdue({ state }: Standing): boolean {
  return state === 'overdue' || state === 'stale';
}

export interface Timely {
  readonly inTime: number;
  readonly late: number;
  readonly overdue: number;
  /** The three together: whose dates settle it. */
  readonly judged: number;
}

export function timely(subjects: readonly Subject[]): Timely {
  const all = standingsOf(subjects);
  const [inTime, late, overdue] = [
    countState(all, 'in-time'),
    countState(all, 'late'),
    countState(all, 'overdue') + countState(all, 'stale'),
  ];
  return { inTime, late, overdue, judged: inTime + late + overdue };
}

export function isPublic({ state }: Standing): boolean {
  return state === 'in-time' || state === 'late' || state === 'undated';
}

export interface Complete {
  readonly complete: number;
  readonly settled: number;
}

export function complete(standings: readonly Standing[]): Complete {
  const shown = standings.filter(isPublic);
  const count = shown.filter((each) => each.listing.kind === 'complete').length;
  const deficient = shown.filter((each) => each.listing.kind === 'deficient').length;
  return { complete: count, settled: count + deficient };
}
