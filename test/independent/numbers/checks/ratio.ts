/** 比率: compared at the printed places first; only then by what rounding of its parts leaves possible. */
import { Exact, halfPlace, placesOf } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { part, word } from '../data/files.ts';
import type { Context } from './context.ts';
import { measure, type MeasureOptions } from './measure.ts';
import type { Compared, Measured } from './result.ts';

const hundred = Exact.of(100);

/** Undefined where a part is not known or the divisor is zero. */
export function quotient(
  tree: Yaml,
  context: Context,
  options: MeasureOptions = {},
): Exact | undefined {
  const over = measure(part(tree, '分子'), context, options);
  const under = measure(part(tree, '分母'), context, options);
  return over && under && !under.value.isZero() ? over.value.divide(under.value) : undefined;
}

export function compareRatio(
  tree: Yaml,
  context: Context,
  options: MeasureOptions = {},
): Compared | undefined {
  const { data, report } = context;
  const printed = report.figures.single(data.glossary.named(word(tree, '应等于')));
  const over = measure(part(tree, '分子'), context, options);
  const under = measure(part(tree, '分母'), context, options);
  if (!printed?.amount || !over || !under || under.value.isZero()) return undefined;
  return judgeRate(printed.text, over, under);
}

/** @param printed percentage without its sign */
export function judgeRate(printed: string, over: Measured, under: Measured): Compared | undefined {
  const read = Exact.read(printed);
  if (!read) return undefined;
  const own = read.divide(hundred);
  const rounded = over.value
    .divide(under.value)
    .multiply(hundred)
    .round(placesOf(printed))
    .divide(hundred);
  const difference = rounded.subtract(own);
  const larger = rounded.abs().compare(own.abs()) > 0 ? rounded.abs() : own.abs();
  if (difference.isZero()) return { outcome: 'holds', difference, larger };
  const half = halfPlace(printed).divide(hundred);
  const [low, high] = bounds(over, under);
  const isPossible = low.compare(own.add(half)) <= 0 && high.compare(own.subtract(half)) >= 0;
  return { outcome: isPossible ? 'rounding' : 'fails', difference, larger };
}

/** The least and the greatest quotient that the slack of both parts allows. */
function bounds(over: Measured | undefined, under: Measured | undefined): [Exact, Exact] {
  const corners: Exact[] = [];
  for (const sign of [Exact.one, Exact.one.negate()]) {
    for (const other of [Exact.one, Exact.one.negate()]) {
      const a = over?.value.add(over.slack.multiply(sign));
      const b = under?.value.add(under.slack.multiply(other));
      if (a && b && !b.isZero()) corners.push(a.divide(b));
    }
  }
  corners.sort((a, b) => a.compare(b));
  return [corners[0] ?? Exact.zero, corners.at(-1) ?? Exact.zero];
}
