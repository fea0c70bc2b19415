/** 假设: how one figure of a failing check would have to be read for the check to hold. */
import type { Decimal } from '../../model/decimal.ts';
import { baseValue, type Figure } from '../../model/figure.ts';
import type { CheckResult } from '../check.ts';
import type { FindingPolicy } from './policy.ts';
import {
  isOtherValue,
  statementsOf,
  tableStatement,
  withValue,
  type OtherReading,
  type Statement,
} from './statement.ts';

/** Statements of a failing check whose printed unit may be wrong, each with every other unit. */
export function unitHypotheses(
  result: CheckResult,
  policy: FindingPolicy,
): readonly OtherReading[] {
  if (result.isBound || !isLargeEnough(result, policy)) return [];
  const own = statementsOf(result.used);
  const tables = own.flatMap(({ figure }) =>
    figure.cell ? [tableStatement(figure.cell.table, figure)] : [],
  );
  const distinct = new Map([...own, ...tables].map((each) => [each.key, each]));
  return [...distinct.values()]
    .filter(({ figure, table }) => !figure.cell || table !== undefined)
    .flatMap((statement) => inOtherUnits(statement, policy));
}

function inOtherUnits(statement: Statement, { units }: FindingPolicy): readonly OtherReading[] {
  const { figure } = statement;
  const { unit, number } = figure;
  if (unit?.kind !== 'money' || !number || number.value.isZero()) return [];
  return units
    .filter(({ factor }) => !factor.eq(unit.factor))
    .map((other) => ({ statement, to: { ...figure, unit: other } }));
}

/** What a misprinted unit explains is large: a small difference is met by any small part of a sum. */
function isLargeEnough(result: CheckResult, { leastUnitShare }: FindingPolicy): boolean {
  const { left, right, difference } = result;
  if (!left || !right || !difference) return true;
  const largest = [left.value.abs(), right.value.abs()].reduce((a, b) => (a.gt(b) ? a : b));
  return difference.abs().gte(largest.times(leastUnitShare));
}

/** Each figure of a failing sum or rate with the values by which it would hold. */
export function valueHypotheses(
  result: CheckResult,
  policy: FindingPolicy,
): readonly OtherReading[] {
  const { left, right, difference } = result;
  if (!left || !right || !difference || result.isBound) return [];
  const own = statementsOf(result.used);
  if (policy.mostFigures.lt(own.length)) return [];
  return own.flatMap((statement) => {
    const { figure } = statement;
    if (!figure.number || figure.status !== 'published') return [];
    const value = baseValue(figure);
    const isRate = result.unitKind === 'rate';
    const isOfRates = (figure.unit?.kind ?? 'count') === 'rate';
    const values =
      isRate && !isOfRates
        ? scaled(value, left.value, right.value)
        : [value.plus(difference), value.minus(difference)];
    return changes(statement, figure, values);
  });
}

/** A numerator or denominator that gives the printed rate. */
function scaled(value: Decimal, quotient: Decimal, printed: Decimal): readonly Decimal[] {
  if (quotient.isZero() || printed.isZero()) return [];
  return [value.times(printed).div(quotient), value.times(quotient).div(printed)];
}

function changes(
  statement: Statement,
  figure: Figure,
  values: readonly Decimal[],
): readonly OtherReading[] {
  return values
    .filter((value) => !value.isNegative() || baseValue(figure).isNegative())
    .map((value) => ({ statement, to: withValue(figure, value) }))
    .filter(({ to }) => isOtherValue(to, figure));
}
