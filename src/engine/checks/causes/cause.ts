/** 起因: what made one or several checks fail. One cause is one finding; the other failures follow from it. */
import type { CheckResult } from '../check.ts';
import type { OtherReading } from './statement.ts';

/**
 * unit: a printed unit. value: one printed value. two-values: the same thing is printed with two values. disclosure: a
 * document. open: an identity fails, and nothing shows which of its figures is wrong.
 */
export type CauseKind = 'unit' | 'value' | 'two-values' | 'disclosure' | 'open';

export interface Cause {
  readonly kind: CauseKind;
  /** What it is about, the same in every build: a statement, or the number of the check. */
  readonly subject: string;
  /** The check that tells of it best. */
  readonly principal: CheckResult;
  /** Failures that need not be mended: they go with the cause. */
  readonly consequences: readonly CheckResult[];
  /**
   * Readings that would mend it. Of a unit or a value: one of them is right; the changes of one reading go together.
   * Of an open cause: every figure of it that would do.
   */
  readonly readings: readonly (readonly OtherReading[])[];
  /** Of a unit: no other reading is possible, and several checks that fail as printed hold by this one. */
  readonly isSettled?: boolean;
  /** What the first reading makes of the failing checks, in their own words; empty where none is chosen. */
  readonly evidence: readonly CheckResult[];
}
