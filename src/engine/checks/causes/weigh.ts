/** 轻重: what a cause can change: a score, a large amount, or only the last digits. */
import { greatest, ZERO, type Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import type { CheckResult } from '../check.ts';
import type { Cause } from './cause.ts';
import type { FindingPolicy } from './policy.ts';
import type { OtherReading } from './statement.ts';

export const WEIGHTS = ['score', 'amount', 'small'] as const;
/** 影响得分, 金额重大, 细差. */
export type Weight = (typeof WEIGHTS)[number];

export interface Weighed {
  readonly cause: Cause;
  readonly weight: Weight;
  /** By how many points the recomputed score moves at most; zero where it does not. */
  readonly points: Decimal;
  /** Of all failures of the cause the largest, in 元; zero where none is an amount. */
  readonly amount: Decimal;
}

/** By how many points the recomputed score moves. */
export interface PointsMoved {
  /** When figures are read otherwise. */
  by(changes: readonly OtherReading[]): Decimal;
  /** Whether the self scores agree with what comes of figures read otherwise. */
  agreesWith(changes: readonly OtherReading[]): boolean;
  /** Between the values that the report prints of one fact. */
  between(mentions: readonly Figure[]): Decimal;
}

/** What of a cause bears on the score. */
export interface ScoreContext {
  readonly moved: PointsMoved;
  /** Points by which a score may differ and still count as the same. */
  readonly tolerance: Decimal;
  /** Ids of the facts that the rubric scores. */
  readonly scored: ReadonlySet<string>;
}

export function weigh(
  cause: Cause,
  policy: FindingPolicy,
  { moved, tolerance, scored }: ScoreContext,
): Weighed {
  const results = [cause.principal, ...cause.consequences];
  const points = movedBy(cause, moved).reduce(
    greatest,
    greatest(marksOf(cause.principal), betweenMentions(cause.principal, moved)),
  );
  const amounts = results.flatMap((each) => amountOf(each) ?? []).map((each) => each.abs());
  const amount = amounts.reduce(greatest, ZERO);
  const isOfScore = points.gt(tolerance) || bearsOnScore(cause.principal, tolerance, scored);
  // The distance between two readings of one number is no amount of money.
  const isLarge = cause.kind !== 'unit' && results.some((each) => isLargeIn(each, policy));
  const told = isOfScore ? points : ZERO;
  return {
    cause,
    points: told,
    amount,
    weight: isOfScore ? 'score' : isLarge ? 'amount' : 'small',
  };
}

/** What is settled, and settled as the department scored it, is only a misprint. */
function movedBy({ readings, isSettled }: Cause, moved: PointsMoved): readonly Decimal[] {
  const open = isSettled ? readings.filter((changes) => !moved.agreesWith(changes)) : readings;
  return open.map((changes) => moved.by(changes));
}

function betweenMentions({ used }: CheckResult, moved: PointsMoved): Decimal {
  const mentions = used.filter(({ status }) => status === 'conflict');
  return mentions.length > 1 ? moved.between(mentions) : ZERO;
}

function marksOf({ marks }: CheckResult): Decimal {
  return marks ?? ZERO;
}

function bearsOnScore(
  { check, standing, difference, unitKind }: CheckResult,
  tolerance: Decimal,
  scored: ReadonlySet<string>,
): boolean {
  // A total off by the last digit is no more than a score that is.
  if (check.stage === 'scores') return unitKind !== 'score' || !difference?.abs().lte(tolerance);
  const fact = standing?.rule.finding?.fact.id;
  return fact !== undefined && scored.has(fact);
}

function amountOf({ difference, unitKind }: CheckResult): Decimal | undefined {
  return unitKind === 'money' ? difference : undefined;
}

function isLargeIn(result: CheckResult, policy: FindingPolicy): boolean {
  const { difference, left, right, unitKind } = result;
  if (!difference || !left || !right) return false;
  if (unitKind === 'rate') return difference.abs().gte(policy.leastRate);
  if (unitKind !== 'money') return false;
  const amount = difference.abs();
  const base = greatest(left.value.abs(), right.value.abs());
  const isShare = amount.gte(policy.leastAmount) && amount.gte(base.times(policy.leastShare));
  return isShare || amount.gte(policy.largeAmount);
}
