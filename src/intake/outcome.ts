/** What became of one document or one row of a wide table. */
import type { Imported } from '../importer/imported.ts';
import type { Merged } from '../importer/merge/three-way.ts';
import type { Problem } from '../engine/model/problem.ts';
import type { AfterImport } from './check-after.ts';
import type { ReportTarget } from './settle-target.ts';

export interface Written {
  readonly kind: 'written';
  /** As the person named it. */
  readonly source: string;
  readonly target: ReportTarget;
  readonly merged: readonly Merged[];
  /** Names below the folder; none when everything was there already. */
  readonly changed: readonly string[];
  /** What somebody should look at: doubts, conflicts, what was left out. Whole sentences. */
  readonly lookAt: readonly string[];
  /** 评分标准要用而没有读到的事实. */
  readonly unread: readonly string[];
  /** Counts of what was read. */
  readonly counts: {
    readonly figures: number;
    readonly conflicts: number;
    readonly scores: number;
    readonly indicators: number;
    readonly tables: number;
  };
  /** Undefined after a dry run: what is not written cannot be checked. */
  readonly after: AfterImport | undefined;
  /** Path of the review page. */
  readonly review: string | undefined;
  /** Facts and indicators that corrections.csv speaks of: a bare --accept leaves them alone. */
  readonly corrected: ReadonlySet<string>;
  /** --accept was given without names. */
  readonly acceptsAll: boolean;
}

export interface RefusedOutcome {
  readonly kind: 'refused';
  readonly source: string;
  readonly problems: readonly Problem[];
  /** Path of the review page, where the document could be read. */
  readonly review?: string | undefined;
}

export type ImportOutcome = Written | RefusedOutcome;

/** A document that was read, before anything is written. */
export interface ReadDocument {
  readonly imported: Imported;
  readonly bytes: Uint8Array;
}

export function differences({ merged }: Written): readonly Merged[] {
  return merged.filter(({ verdict }) => verdict === 'differs');
}

export function exitCode(outcomes: readonly ImportOutcome[]): 0 | 1 | 2 {
  if (outcomes.some(({ kind }) => kind === 'refused')) return 1;
  const open = outcomes.some(
    (each) =>
      each.kind === 'written' &&
      (differences(each).length > 0 || (each.after?.problems.length ?? 0) > 0),
  );
  return open ? 2 : 0;
}
