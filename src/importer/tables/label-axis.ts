/** What labels of a row or a column say: the axes on which they are combined. */
import type { LabelMeaning } from './label-meaning.ts';
import type { TableTitle } from './table-title.ts';

/** What the labels of one direction name: all subjects of the rows, or of the heads. */
export interface LabelAxis {
  readonly subjects: ReadonlySet<string>;
  /** A part → the whole that it is in this table. */
  readonly replaced: ReadonlyMap<string, string>;
  /** Whether some of its labels are of another year. */
  readonly hasOtherPeriods: boolean;
  readonly aspects: ReadonlySet<string>;
  /** Ids of the facts that labels name by themselves. */
  readonly facts: ReadonlySet<string>;
  readonly labels: readonly string[];
}

/** Stands among the subjects for labels that are not known. */
export const UNKNOWN_LABEL = '?';

export interface Combined {
  readonly left: readonly LabelMeaning[];
  readonly over: readonly LabelMeaning[];
  readonly rows: LabelAxis;
  readonly columns: LabelAxis;
  readonly title: TableTitle;
  /** Whether the row is known to be of the whole department, and not of one unit among several. */
  readonly isWholeRow: boolean;
}
