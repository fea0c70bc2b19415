/** 结论: where the self score stands against what the published figures allow. */
import { Decimal } from '../model/decimal.ts';
import type { ItemOutcome, Verdict } from './outcome.ts';
import type { Rounding } from './rubric.ts';

export interface Judged {
  readonly verdict: Verdict;
  readonly gap: Decimal | undefined;
}

export function decide(
  items: readonly ItemOutcome[],
  range: { readonly min: Decimal; readonly max: Decimal },
  self: Decimal | undefined,
  rounding: Rounding,
): Judged {
  const any = (...kinds: ItemOutcome['kind'][]): boolean =>
    items.some((item) => kinds.includes(item.kind));
  const settle = (verdict: Verdict): Judged => ({ verdict, gap: undefined });
  if (items.every((item) => item.kind === 'not-applicable')) return settle('not-applicable');
  if (!self) return settle('unscored');
  const gap = outside(self, range, rounding.tolerance);
  if (gap) return { verdict: gap.gt(0) ? 'overstated' : 'understated', gap };
  if (any('scored', 'range'))
    return settle(items.every((item) => item.kind === 'scored') ? 'consistent' : 'explainable');
  return settle(any('missing', 'not-computable', 'not-applicable') ? 'not-computable' : 'judged');
}

function outside(
  self: Decimal,
  { min, max }: { readonly min: Decimal; readonly max: Decimal },
  tolerance: Decimal,
): Decimal | undefined {
  if (self.gt(max.plus(tolerance))) return self.minus(max);
  if (self.lt(min.minus(tolerance))) return self.minus(min);
  return undefined;
}
