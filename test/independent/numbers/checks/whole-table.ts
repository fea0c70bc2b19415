/** Checks of whole tables: a result for each place that fails, or one that says how much was compared. */
import { Exact } from '../../exact.ts';
import { compareSides, type CheckResult, type Compared, type Measured } from './result.ts';

/** One place of a table: where it stands, and the two sides. */
export interface Place {
  /** "3", or "budget-income-2-4": what the id of a failing place ends in. */
  readonly id: string;
  readonly left?: Measured | undefined;
  readonly right?: Measured | undefined;
  /** A rate is judged at its own places; undefined as either side where it cannot be told. */
  readonly judged?: Compared | undefined;
}

export function judgePlaces(id: string, places: readonly Place[]): CheckResult[] {
  const failing: CheckResult[] = [];
  let [compared, rounding, unknown] = [0, 0, 0];
  for (const place of places) {
    const { left, right } = place;
    const judged = place.judged ?? (left && right && compareSides(left, right));
    if (!judged) {
      unknown++;
      continue;
    }
    compared++;
    const { outcome, difference } = judged;
    if (outcome === 'rounding') rounding++;
    if (outcome === 'fails') failing.push({ id: `${id}-${place.id}`, outcome, difference });
  }
  if (failing.length > 0) return failing;
  const counts = { compared, rounding, unknown };
  // A place that could not be compared may be the one that does not agree.
  const isRun = compared > 0 && unknown === 0;
  const outcome = !isRun ? 'not-run' : rounding > 0 ? 'rounding' : 'holds';
  return [{ id, outcome, difference: undefined, counts }];
}

export function sum(parts: readonly Measured[]): Measured {
  return {
    value: Exact.sum(parts.map((each) => each.value)),
    slack: Exact.sum(parts.map((each) => each.slack)),
  };
}
