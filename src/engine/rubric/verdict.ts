/** 结论: where the self score stands against what the published figures allow. */
import { greatest, sum, ZERO, type Decimal } from '../model/decimal.ts';
import { phrase, type Phrase } from '../model/phrase.ts';
import type { ItemOutcome, Verdict } from './outcome.ts';
import type { Rounding } from './rubric.ts';

export interface Judged {
  readonly verdict: Verdict;
  readonly gap: Decimal | undefined;
  /** What a reader must know of the verdict. */
  readonly note?: Phrase;
}

interface Range {
  readonly min: Decimal;
  readonly max: Decimal;
}

export function decideVerdict(
  items: readonly ItemOutcome[],
  range: Range,
  self: Decimal | undefined,
  rounding: Rounding,
): Judged {
  const any = (...kinds: ItemOutcome['kind'][]): boolean =>
    items.some((item) => kinds.includes(item.kind));
  const settle = (verdict: Verdict): Judged => ({ verdict, gap: undefined });
  if (items.every((item) => item.kind === 'not-applicable')) return settle('not-applicable');
  if (!self) return settle('unscored');
  const gap = outside(self, range, rounding.tolerance) ?? itemsOutside(items, rounding);
  if (gap) return isExcused(items, self, rounding) ? excuse(items) : beyond(gap);
  if (any('scored', 'range'))
    return settle(items.every((item) => item.kind === 'scored') ? 'consistent' : 'explainable');
  return settle(any('missing', 'not-computable', 'not-applicable') ? 'not-computable' : 'judged');
}

function beyond(gap: Decimal): Judged {
  return { verdict: gap.gt(0) ? 'overstated' : 'understated', gap };
}

function outside(self: Decimal, { min, max }: Range, tolerance: Decimal): Decimal | undefined {
  if (self.gt(max.plus(tolerance))) return self.minus(max);
  if (self.lt(min.minus(tolerance))) return self.minus(min);
  return undefined;
}

/**
 * Scores given item by item can each lie outside, while their sum lies inside: what one item is given too much hides
 * behind another. The larger side counts.
 */
function itemsOutside(items: readonly ItemOutcome[], rounding: Rounding): Decimal | undefined {
  const gaps = items.flatMap(({ self, min, max, kind }) => {
    if (!self || kind === 'not-applicable') return [];
    const [low, high] = [min, max].map((each) => each.toDecimalPlaces(rounding.places));
    return low && high
      ? (outside(self.score, { min: low, max: high }, rounding.tolerance) ?? [])
      : [];
  });
  const above = sum(gaps.filter((gap) => gap.gt(0)));
  const below = sum(gaps.filter((gap) => gap.lt(0)));
  if (above.isZero() && below.isZero()) return undefined;
  return above.gte(below.abs()) ? above : below;
}

/** Without what happened after the self-evaluation nothing is left of the gap. */
function isExcused(items: readonly ItemOutcome[], self: Decimal, rounding: Rounding): boolean {
  if (!items.some(({ isLater }) => isLater)) return false;
  const open = items.map((each) =>
    each.isLater ? { ...each, min: ZERO, max: greatest(each.max, each.item.fullMarks) } : each,
  );
  const round = (value: Decimal): Decimal => value.toDecimalPlaces(rounding.places);
  const range = {
    min: round(sum(open.map(({ min }) => min))),
    max: round(sum(open.map(({ max }) => max))),
  };
  const gap = outside(self, range, rounding.tolerance) ?? itemsOutside(open, rounding);
  return gap === undefined;
}

function excuse(items: readonly ItemOutcome[]): Judged {
  const names = items.flatMap(({ isLater, item }) => (isLater ? [item.name] : [])).join('、');
  return {
    verdict: 'explainable',
    gap: undefined,
    note: phrase`${names}按自评以后的公开记录复算，自评时未必知道，不据此说自评高于或低于复算`,
  };
}
