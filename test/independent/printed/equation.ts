/** Judges one equation as printed: every '=', '≠' and '≈' in it, with the units beside the numbers. */
import { Exact } from '../exact.ts';
import { evaluate, isLone, isSum, operandsOf, type Value, valueOf } from './expression.ts';
import type { Fault } from './findings.ts';
import { type Side, unitFor } from './statement.ts';
import type { Operand } from './tokens.ts';
import { plain, type Unit } from './units.ts';

/** What a side amounts to: unrounded first, then as its result is printed. */
export type Readings = readonly Value[];

export interface Outcome {
  readonly left: Readings;
  /** Undefined for a plain result, where nothing is compared. */
  readonly right: Readings | undefined;
  /** Numbers that a remark on a rate (不低于 90%) is about. */
  readonly rate: Readings | undefined;
  readonly compared: number;
  readonly faults: readonly Fault[];
}

export function judgeEquation(sides: readonly Side[], lists: readonly Readings[]): Outcome {
  const faults: Fault[] = [];
  let readings: Readings = [];
  let left: Readings | undefined;
  let rate: Readings | undefined;
  const whole = sides.map(({ relation, text }) => `${relation} ${text}`.trim()).join(' ');
  const fault = (kind: string, expected: string): void =>
    void faults.push({ kind, printed: whole, expected });

  sides.forEach((side, index) => {
    const unit = unitOfSide(sides, index, fault);
    const values = lists.map((listed) =>
      scaled(evaluate(side.tokens, { unit, listed }), sides, index),
    );
    if (side.relation === '') readings = values;
    else if (side.relation === '=') {
      readings = equal(readings, side, unit, values, sides[index - 1], fault);
      if (left === undefined && operandsOf(side.tokens)[0]?.unit?.name === '%') {
        rate = [...readings.slice(0, 1), valueOf(lead(side), unit)];
      }
    } else {
      if (repeats(side, sides[index + 1])) fault('said-twice', '上限 and its unit once');
      left = readings;
      readings = values.slice(0, 1);
      compare(left, side, values[0], fault);
    }
  });

  return left
    ? { left, right: readings, rate, compared: sides.length - 1, faults }
    : { left: readings, right: undefined, rate, compared: sides.length - 1, faults };
}

type Report = (kind: string, expected: string) => void;

/** Either all addends carry a unit or none does. */
function unitOfSide(sides: readonly Side[], index: number, fault: Report): Unit {
  const side = sides[index];
  if (!side || !isSum(side.tokens)) return plain;
  const operands = operandsOf(side.tokens);
  const bare = operands.filter(({ unit, value }) => unit === undefined && !value.isZero());
  if (bare.length > 0 && operands.some(({ unit }) => unit !== undefined)) {
    fault('unit-missing', `a unit at ${bare.map(({ printed }) => printed).join(', ')}`);
  }
  return unitFor(sides, index) ?? plain;
}

/** "104 × 50 = 5,200.00 万元": a product without units is in the unit of its result. */
function scaled(value: Value, sides: readonly Side[], index: number): Value {
  const side = sides[index];
  const unit = unitFor(sides, index);
  if (!side || !unit || value.kind !== 'plain' || unit.kind === 'plain' || isSum(side.tokens)) {
    return value;
  }
  const operands = operandsOf(side.tokens);
  if (operands.some((operand) => operand.unit !== undefined) || operands.length === 0) return value;
  const by = (exact: Exact): Exact => exact.multiply(unit.factor);
  return { exact: by(value.exact), low: by(value.low), high: by(value.high), kind: unit.kind };
}

function lead(side: Side): Operand {
  const [first] = operandsOf(side.tokens);
  if (!first) throw new Error('a side without numbers');
  return first;
}

const inUnit = (value: Value, unit: Unit): Exact => value.exact.divide(unit.factor);

/** True where the value, rounded to the places of the printed number, is that number. */
function roundsTo(value: Value, operand: Operand, unit: Unit): boolean {
  const own = operand.unit ?? unit;
  if (value.kind !== own.kind && !value.exact.isZero()) return false;
  return inUnit(value, own).round(operand.places).equals(operand.value);
}

function equal(
  before: Readings,
  side: Side,
  unit: Unit,
  values: Readings,
  previous: Side | undefined,
  fault: Report,
): Readings {
  const result = lead(side);
  const matching = before.filter((value) => roundsTo(value, result, unit));
  const [value] = values;
  if (isLone(side.tokens)) {
    // "a 元 = b 万元" may have been rounded on either side.
    const [other] = previous && isLone(previous.tokens) ? operandsOf(previous.tokens) : [];
    const back = other && value && other.unit ? roundsTo(value, other, other.unit) : false;
    if (matching.length === 0 && !back) {
      const own = result.unit ?? unit;
      const [exact] = before;
      const should = exact ? `${inUnit(exact, own).toGrouped(result.places)}${own.name}` : '?';
      fault('false-equation', `${should} instead of ${result.printed}`);
    }
    return [...(matching.length > 0 ? matching : before.slice(0, 1)), ...values.slice(0, 1)];
  }
  // "a ÷ b = 99.00% × 3 分 = 2.97 分" runs on from its own result.
  if (matching.length === 0 && !before.some(({ exact }) => value?.exact.equals(exact))) {
    fault('false-equation', `${result.printed} is not what stands before it`);
  }
  const [, ...others] = side.tokens;
  const onwards = matching.map((reading) => {
    const one = valueOf(result, unit).exact;
    const whole = values[0];
    // A product or quotient: scales with its first factor.
    if (!whole || one.isZero() || others.length === 0) return whole ?? reading;
    const exact = whole.exact.multiply(reading.exact).divide(one);
    return { ...whole, exact };
  });
  return [...onwards, ...values].map((reading) => (side.capped ? capped(reading, side) : reading));
}

/** 以分值为限 */
function capped(value: Value, side: Side): Value {
  const limit = operandsOf(side.tokens).find(({ unit }) => unit?.name === '分');
  return limit && value.exact.compare(limit.value) > 0 ? { ...value, exact: limit.value } : value;
}

/** "多于 1,009.17 = 1,009.17 万元" */
function repeats(side: Side, next: Side | undefined): boolean {
  if (!/[≤>]/.test(side.relation) || next?.relation !== '=') return false;
  if (!isLone(side.tokens) || !isLone(next.tokens)) return false;
  return lead(side).value.equals(lead(next).value);
}

function compare(left: Readings, side: Side, right: Value | undefined, fault: Report): void {
  const [first] = left;
  if (!right || !first) return;
  if (first.kind !== right.kind && !first.exact.isZero() && !right.exact.isZero()) {
    return fault('false-comparison', `both sides in units that compare`);
  }
  const order = first.exact.compare(right.exact);
  if (side.relation === '≠' && left.some(({ exact }) => exact.equals(right.exact))) {
    fault('false-inequality', 'the sides are equal as printed');
  }
  if (side.relation === '≤' && order > 0) fault('false-limit', '多于');
  if (side.relation === '>' && order <= 0) fault('false-limit', '不多于');
  const apart = first.low.compare(right.high) > 0 || first.high.compare(right.low) < 0;
  if (side.relation === '≈' && apart) {
    fault('false-rounding', 'more than rounding explains');
  }
}
