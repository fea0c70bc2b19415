/** 同因: failures of which nothing shows the wrong figure, joined where one must have brought the other with it. */
import { least, ZERO } from '../../model/decimal.ts';
import { baseValue } from '../../model/figure.ts';
import { isDoubt, type CheckResult } from '../check.ts';
import type { Cause, CauseKind } from './cause.ts';
import { valueHypotheses } from './hypotheses.ts';
import type { FindingPolicy } from './policy.ts';
import { statementKeys, statementOf, withValue, type OtherReading } from './statement.ts';
import type { Trials } from './trial.ts';

export function groupOpen(
  trials: Trials,
  failing: readonly CheckResult[],
  policy: FindingPolicy,
): readonly Cause[] {
  const groups = failing.map((each) => new Set([each]));
  for (const [index, one] of failing.entries())
    for (const other of failing.slice(index + 1))
      if (isOneCause(one, other) || isOneSum(one, other, policy)) join(groups, one, other);
  return [...new Set(groups)].flatMap((group) => openCause(trials, [...group], policy));
}

function join(groups: Set<CheckResult>[], one: CheckResult, other: CheckResult): void {
  const own = groups.find((each) => each.has(one));
  const second = groups.find((each) => each.has(other));
  if (!own || !second || own === second) return;
  for (const each of second) own.add(each);
  groups.forEach((each, index) => {
    if (each === second) groups[index] = own;
  });
}

/** Declared by the report's own checks; or the same difference to the last digit, in figures or tables that they share. */
export function isOneCause(one: CheckResult, other: CheckResult): boolean {
  if (one.check.from === other.check.number || other.check.from === one.check.number) return true;
  if (!one.difference || !other.difference || one.unitKind !== other.unitKind) return false;
  if (!isOneDifference(one, other)) return false;
  if (isInOwnTable(one, other) || isInOwnTable(other, one)) return true;
  const keys = new Set(statementKeys(one.used));
  return statementKeys(other.used).some((key) => keys.has(key));
}

/** A table of the report itself prints the very numbers of the other check: one misprint, not two. */
function isInOwnTable(table: CheckResult, other: CheckResult): boolean {
  const known = other.used.flatMap((each) => (each.number ? [baseValue(each).toString()] : []));
  return (
    table.used.length > 0 &&
    table.used.every((each) => {
      const isOwn = each.cell?.table.document === '';
      return isOwn && each.number !== undefined && known.includes(baseValue(each).toString());
    })
  );
}

/** Two facts printed twice, apart by one and the same sum: a total and a part of it that carries the difference. */
function isOneSum(one: CheckResult, other: CheckResult, { leastAmount }: FindingPolicy): boolean {
  const isTwice = [one, other].every(
    ({ check, unitKind }) => check.category === '口径矛盾' && unitKind === 'money',
  );
  const [a, b] = [one.difference?.abs() ?? ZERO, other.difference?.abs() ?? ZERO];
  return isTwice && a.eq(b) && a.gte(leastAmount);
}

/** Equal but for the last digits that were rounded away; a difference of that size itself tells nothing. */
function isOneDifference(one: CheckResult, other: CheckResult): boolean {
  const [a, b] = [one.difference?.abs() ?? ZERO, other.difference?.abs() ?? ZERO];
  if (a.isZero() || b.isZero()) return false;
  const slack = (one.tolerance ?? ZERO).plus(other.tolerance ?? ZERO);
  return a.eq(b) || (a.minus(b).abs().lte(slack) && least(a, b).gt(slack.times(2)));
}

/** A hint alone is no finding. */
function openCause(
  trials: Trials,
  group: readonly CheckResult[],
  policy: FindingPolicy,
): readonly Cause[] {
  const doubts = group.filter(isDoubt);
  const principal = doubts.find(({ check }) => check.from === '') ?? doubts[0];
  if (!principal) return [];
  const kind = kindOf(principal);
  return [
    {
      kind,
      subject: `check:${principal.check.id}`,
      principal,
      consequences: group.filter((each) => each !== principal),
      readings: kind === 'two-values' ? otherPlace(group) : mending(trials, principal, policy),
      evidence: [],
    },
  ];
}

/** Every figure of it by which it would hold. */
function mending(trials: Trials, principal: CheckResult, policy: FindingPolicy): Cause['readings'] {
  const mended = valueHypotheses(principal, policy)
    .map((change) => trials.try([change]))
    .filter(({ explained }) => explained.has(principal.check.id));
  const sound = mended.filter(({ broken }) => broken.length === 0);
  // What other identities prove is not the wrong one, unless they prove every figure of it.
  return (sound.length > 0 ? sound : mended).map(({ changes }) => changes);
}

/** 口径矛盾: every figure read as the other place prints it, all at once, for they are one and the same money. */
function otherPlace(group: readonly CheckResult[]): Cause['readings'] {
  const changes = group.flatMap(({ check, used, left, right, outcome }): OtherReading[] => {
    if (outcome !== 'fails' || check.category !== '口径矛盾' || !left || !right) return [];
    return used.flatMap((figure) => {
      if (!figure.number || figure.status !== 'published') return [];
      const own = baseValue(figure);
      const other = own.eq(left.value) ? right : own.eq(right.value) ? left : undefined;
      if (!other) return [];
      const others = used.filter((each) => each !== figure);
      const from = others.length === 1 ? others[0] : undefined;
      return [{ statement: statementOf(figure), to: withValue(figure, other.value, from) }];
    });
  });
  return changes.length === 0 ? [] : [changes];
}

function kindOf({ check, unitKind, standing }: CheckResult): CauseKind {
  if (standing) return 'disclosure';
  return check.category === '口径矛盾' && unitKind !== '' ? 'two-values' : 'open';
}
