/** One indicator of one report: its span, its verdict and the gap to the self score. */
import { Exact } from '../../exact.ts';
import type { Condition, Indicator, Rubric } from '../data/rubrics.ts';
import type { Verdict } from '../words.ts';
import { type ItemKind, type ItemResult, scoreItem, type Scorer } from './items.ts';

export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly items: readonly ItemResult[];
  /** Rounded as the rubric says; the items are not. */
  readonly low: Exact;
  readonly high: Exact;
  readonly self: Exact | undefined;
  readonly verdict: Verdict;
  /** Self score beyond the span: above zero where it is too high. */
  readonly gap: Exact | undefined;
  /** Marks of the items that figures settle. */
  readonly settled: Exact;
}

export function scoreIndicator(
  indicator: Indicator,
  rubric: Rubric,
  self: Exact | undefined,
  scorer: Scorer,
  selfOf: (item: string) => Exact | undefined = () => undefined,
): IndicatorResult {
  let items = indicator.items.map((item) => scoreItem(item, scorer));
  for (const condition of indicator.conditions) items = applied(condition, items, scorer);
  const low = Exact.sum(items.map((each) => each.low)).round(rubric.places);
  const high = Exact.sum(items.map((each) => each.high)).round(rubric.places);
  const found =
    self && (beyond(self, low, high, rubric.tolerance) ?? itemsBeyond(items, rubric, selfOf));
  const gap =
    found && scorer.policy.excusesLaterRecords && isExcused(items, self, rubric, selfOf)
      ? undefined
      : found;
  return {
    indicator,
    items,
    low,
    high,
    self,
    gap,
    verdict:
      found && !gap
        ? 'explainable'
        : verdictOf(
            items.map((each) => each.kind),
            self,
            gap,
          ),
    settled: Exact.sum(
      items.filter((each) => each.kind === 'scored').map((each) => each.item.marks),
    ),
  };
}

/** A veto on which nobody has ruled leaves zero possible. */
function applied(condition: Condition, items: readonly ItemResult[], scorer: Scorer): ItemResult[] {
  const options = scorer.options(condition.fact);
  const told =
    options?.length === 1 ? options[0] : options ? undefined : scorer.choice(condition.fact);
  const reaches = (each: ItemResult): boolean =>
    condition.items.length === 0 || condition.items.includes(each.item.number);
  return items.map((each) => {
    if (!reaches(each)) return each;
    if (told === undefined) return condition.gives === 'zero' ? loosened(each) : each;
    if (told !== condition.is) return each;
    if (condition.gives === 'not-applicable') return { ...each, kind: 'not-applicable' };
    const points = condition.gives === 'full' ? each.item.marks : Exact.zero;
    return { item: each.item, kind: 'scored', low: points, high: points };
  });
}

function loosened(result: ItemResult): ItemResult {
  if (result.kind !== 'scored' && result.kind !== 'range') return result;
  const isZero = result.high.isZero();
  return { ...result, low: Exact.zero, kind: isZero ? 'scored' : 'range' };
}

/**
 * Scores given item by item: what one is given too much may hide behind another. The larger side counts.
 */
function itemsBeyond(
  items: readonly ItemResult[],
  { places, tolerance }: Rubric,
  selfOf: (item: string) => Exact | undefined,
): Exact | undefined {
  const gaps = items.flatMap(({ item, kind, low, high }) => {
    const self = kind === 'not-applicable' ? undefined : selfOf(item.number);
    return (self && beyond(self, low.round(places), high.round(places), tolerance)) ?? [];
  });
  const above = Exact.sum(gaps.filter((each) => !each.isNegative()));
  const below = Exact.sum(gaps.filter((each) => each.isNegative()));
  if (above.isZero() && below.isZero()) return undefined;
  return above.compare(below.abs()) >= 0 ? above : below;
}

/** Nothing is left of the gap when what came after the self-evaluation is left open. */
function isExcused(
  items: readonly ItemResult[],
  self: Exact,
  rubric: Rubric,
  selfOf: (item: string) => Exact | undefined,
): boolean {
  if (!items.some((each) => each.isLater)) return false;
  const open = items.map((each) =>
    each.isLater ? { ...each, low: Exact.zero, high: each.item.marks } : each,
  );
  const [low, high] = [
    Exact.sum(open.map((each) => each.low)).round(rubric.places),
    Exact.sum(open.map((each) => each.high)).round(rubric.places),
  ];
  return !beyond(self, low, high, rubric.tolerance) && !itemsBeyond(open, rubric, selfOf);
}

function beyond(self: Exact, low: Exact, high: Exact, tolerance: Exact): Exact | undefined {
  if (self.compare(high.add(tolerance)) > 0) return self.subtract(high);
  if (self.compare(low.subtract(tolerance)) < 0) return self.subtract(low);
  return undefined;
}

function verdictOf(
  kinds: readonly ItemKind[],
  self: Exact | undefined,
  gap: Exact | undefined,
): Verdict {
  if (kinds.every((kind) => kind === 'not-applicable')) return 'not-applicable';
  if (!self) return 'unscored';
  if (gap) return gap.isNegative() ? 'understated' : 'overstated';
  if (kinds.every((kind) => kind === 'scored')) return 'consistent';
  if (kinds.includes('scored') || kinds.includes('range')) return 'explainable';
  return kinds.every((kind) => kind === 'judged') ? 'judged' : 'not-computable';
}
