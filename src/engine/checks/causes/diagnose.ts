/** 诊断: finds the causes of a report's failing checks by trying how something may have been printed otherwise. */
import { greatest } from '../../model/decimal.ts';
import { isDoubt, type CheckResult } from '../check.ts';
import type { Cause } from './cause.ts';
import { groupOpen, isOneCause } from './group.ts';
import { unitHypotheses, valueHypotheses } from './hypotheses.ts';
import type { FindingPolicy } from './policy.ts';
import { preferByLastYear, type LastYear } from './prefer.ts';
import type { OtherReading } from './statement.ts';
import { statementsOf } from './statement.ts';
import type { Trials, Tried } from './trial.ts';

/** @param attributed ids of results that last year's report is to answer for */
export function diagnose(
  trials: Trials,
  policy: FindingPolicy,
  lastYear: LastYear,
  attributed: ReadonlySet<string>,
): readonly Cause[] {
  const { results } = trials;
  const failing = results.filter(
    ({ outcome, check }) => outcome === 'fails' && !attributed.has(check.id),
  );
  const units = byUnits(trials, failing, policy, lastYear);
  const withoutUnits = without(failing, units);
  const found = byValues(trials, withoutUnits, policy);
  const values = found.map((each) => withFollowers(each, without(withoutUnits, found)));
  const rest = without(withoutUnits, values);
  return inOrder([...units, ...values, ...groupOpen(trials, rest, policy)], results);
}

/** What was misprinted twice, a total in two columns, fails by the same amount in other checks of the table. */
function withFollowers(cause: Cause, open: readonly CheckResult[]): Cause {
  const own = [cause.principal, ...cause.consequences];
  const followers = open.filter((each) => own.some((member) => isOneCause(member, each)));
  return { ...cause, consequences: [...cause.consequences, ...followers] };
}

function without(
  failing: readonly CheckResult[],
  causes: readonly Cause[],
): readonly CheckResult[] {
  const done = new Set(
    causes.flatMap(({ principal, consequences }) =>
      [principal, ...consequences].map(({ check }) => check.id),
    ),
  );
  return failing.filter(({ check }) => !done.has(check.id));
}

function inOrder(causes: readonly Cause[], results: readonly CheckResult[]): readonly Cause[] {
  const place = new Map(results.map(({ check }, index) => [check.id, index]));
  const at = ({ principal }: Cause): number => place.get(principal.check.id) ?? 0;
  return [...causes].sort((a, b) => at(a) - at(b));
}

/** The reading that mends most comes first; what it leaves is tried again. */
function byUnits(
  trials: Trials,
  failing: readonly CheckResult[],
  policy: FindingPolicy,
  lastYear: LastYear,
): readonly Cause[] {
  const hypotheses = distinct(failing.flatMap((each) => unitHypotheses(each, policy)));
  const tried = hypotheses
    .flatMap((change) => soundUnit(trials, change))
    .filter((each) => isProved(each, policy));
  const causes = choose(
    tried,
    failing,
    (alike) => preferByLastYear(alike, lastYear, policy),
    'unit',
  );
  return causes.map((each) => ({ ...each, isSettled: isSettled(each, policy) }));
}

/** What only must not exceed something is mended by any small enough number. */
function isSettled({ readings, principal, consequences }: Cause, policy: FindingPolicy): boolean {
  const mended = [principal, ...consequences].filter(({ isBound }) => isBound !== true);
  return readings.length === 1 && policy.leastMended.lte(mended.length);
}

/** 0.3 亿元 is 2,500 to 3,500 万元: that one of many numbers fits so wide a range proves nothing. */
function isProved({ after, explained }: Tried, { leastUnitShare }: FindingPolicy): boolean {
  const own = after.filter(({ check }) => explained.has(check.id));
  return own.some(({ left, right, tolerance }) => {
    if (!left || !right || !tolerance) return true;
    return tolerance.lte(greatest(left.value.abs(), right.value.abs()).times(leastUnitShare));
  });
}

/** A ratio of two figures in the same wrong unit holds as printed: they are read otherwise together. */
function soundUnit(trials: Trials, change: OtherReading): readonly Tried[] {
  const alone = trials.try([change]);
  if (alone.explained.size === 0) return [];
  if (alone.broken.length === 0) return [alone];
  const { unit } = change.statement.figure;
  const others = statementsOf(alone.broken.flatMap(({ used }) => used)).filter(
    ({ key, figure }) =>
      key !== change.statement.key && !figure.cell && figure.unit && figure.unit === unit,
  );
  return others.flatMap((statement) => {
    const { figure } = statement;
    const together = trials.try([change, { statement, to: { ...figure, unit: change.to.unit } }]);
    return together.broken.length === 0 && together.explained.size > 0 ? [together] : [];
  });
}

/** One value that mends two identities at once is the right one; or the last that nothing else proves. */
function byValues(
  trials: Trials,
  failing: readonly CheckResult[],
  policy: FindingPolicy,
): readonly Cause[] {
  const doubts = failing.filter(isDoubt);
  const sound = distinct(doubts.flatMap((each) => valueHypotheses(each, policy)))
    .map((change) => trials.try([change]))
    .filter(({ explained, broken }) => explained.size > 0 && broken.length === 0);
  const several = sound.filter(({ explained }) => explained.size > 1);
  const agreed = choose(several, failing, onlyOne, 'value');
  const rest = without(failing, agreed).filter(isDoubt);
  const last = rest.flatMap((result) => {
    const open = sound.filter(({ explained }) => explained.has(result.check.id));
    const keys = new Set(
      open.flatMap(({ changes }) => changes.map(({ statement }) => statement.key)),
    );
    return keys.size === 1 && isProvedBesides(result) ? open.slice(0, 1) : [];
  });
  return [...agreed, ...choose(last, rest, onlyOne, 'value')];
}

/**
 * Another report's figure is not tried here, so that nothing shows that it is right; and of two values printed for one
 * thing neither is wrong because more is said of the other.
 */
function isProvedBesides({ used, check }: CheckResult): boolean {
  return check.category !== '口径矛盾' && statementsOf(used).length > 1;
}

function distinct(changes: readonly OtherReading[]): readonly OtherReading[] {
  const keyOf = ({ statement, to }: OtherReading): string =>
    `${statement.key} ${statement.table ? '' : to.printed} ${to.unit?.id ?? ''}`;
  return [...new Map(changes.map((each) => [keyOf(each), each])).values()];
}

/** Several statements that would do as well: nothing tells which one is wrong. */
function onlyOne(alike: readonly Tried[]): readonly Tried[] {
  const keys = new Set(
    alike.map(({ changes }) => changes.map(({ statement }) => statement.key).join()),
  );
  return keys.size === 1 ? alike.slice(0, 1) : [];
}

/** @param settle of readings that explain the same failures: those that remain possible, none where nothing can be said */
function choose(
  tried: readonly Tried[],
  failing: readonly CheckResult[],
  settle: (alike: readonly Tried[]) => readonly Tried[],
  kind: 'unit' | 'value',
): readonly Cause[] {
  const causes: Cause[] = [];
  let open = new Map(failing.map((each) => [each.check.id, each]));
  let left = tried;
  while (left.length > 0) {
    const reach = (each: Tried): readonly string[] =>
      [...each.explained].filter((id) => open.has(id));
    const most = Math.max(...left.map((each) => reach(each).length));
    if (most === 0) break;
    const best = left.find((each) => reach(each).length === most);
    if (!best) break;
    const own = reach(best).join();
    const alike = left.filter((each) => reach(each).join() === own);
    const possible = settle(alike);
    left = left.filter((each) => !alike.includes(each));
    const cause = possible.length > 0 ? makeCause(possible, reach(best), open, kind) : undefined;
    if (!cause) continue;
    causes.push(cause);
    open = new Map([...open].filter(([id]) => !best.explained.has(id)));
  }
  return causes;
}

function makeCause(
  possible: readonly Tried[],
  ids: readonly string[],
  open: ReadonlyMap<string, CheckResult>,
  kind: 'unit' | 'value',
): Cause | undefined {
  const explained = ids.flatMap((id) => open.get(id) ?? []);
  const principal = explained.find(isDoubt);
  const [first] = possible;
  if (!principal || !first) return undefined;
  const keys = possible.flatMap(({ changes }) => changes.map(({ statement }) => statement.key));
  return {
    kind,
    subject: [...new Set(keys)].sort().join('+'),
    principal,
    consequences: explained.filter((each) => each !== principal),
    readings: distinctReadings(possible),
    evidence: first.after.filter(
      ({ check, left, right }) =>
        left && right && explained.some((each) => each.check.id === check.id),
    ),
  };
}

/** Two figures read otherwise together were tried from either side. */
function distinctReadings(possible: readonly Tried[]): Cause['readings'] {
  const keyOf = (changes: readonly OtherReading[]): string =>
    changes
      .map(({ statement, to }) => `${statement.key} ${to.unit?.id ?? ''} ${to.printed}`)
      .sort()
      .join();
  return [...new Map(possible.map(({ changes }) => [keyOf(changes), changes])).values()];
}
