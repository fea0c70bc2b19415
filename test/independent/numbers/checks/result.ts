/** What a check came to, in the words of the methodology page, with the difference in base units. */
import type { Exact } from '../../exact.ts';
import type { Outcome } from '../words.ts';

export interface CheckResult {
  /** T01, or T54-budget-income-2-4 for one cell of a table. */
  readonly id: string;
  readonly outcome: Outcome;
  /** Left side less right side; points of a percentage as a fraction. */
  readonly difference: Exact | undefined;
  /** The larger side of an equation that fails, without its sign. */
  readonly larger?: Exact;
  /** For checks of whole tables: places compared, of which with a rounding difference, and not comparable. */
  readonly counts?: Counts;
}

export interface Counts {
  readonly compared: number;
  readonly rounding: number;
  readonly unknown: number;
}

/** A quantity with the slack that rounding leaves it; undefined where it cannot be told. */
export interface Measured {
  readonly value: Exact;
  readonly slack: Exact;
}

export interface Compared {
  readonly outcome: 'holds' | 'rounding' | 'fails';
  readonly difference: Exact;
  readonly larger: Exact;
}

/** Equal, apart by no more than rounding can explain, or apart. */
export function compareSides(left: Measured, right: Measured): Compared {
  const difference = left.value.subtract(right.value);
  const [one, other] = [left.value.abs(), right.value.abs()];
  const larger = one.compare(other) > 0 ? one : other;
  if (difference.isZero()) return { outcome: 'holds', difference, larger };
  const slack = left.slack.add(right.slack);
  const isRounding = difference.abs().compare(slack) <= 0;
  return { outcome: isRounding ? 'rounding' : 'fails', difference, larger };
}
