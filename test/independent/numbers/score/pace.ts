/**
 * 序时进度: each period's cumulative spending over the share of the year that has passed. A period that
 * is not printed lies between bounds: none but zero and the full marks, or its neighbours' progress.
 */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { list, part, word } from '../data/files.ts';
import type { Units } from '../data/units.ts';
import type { Policy } from '../policy.ts';
import { type Calculator, isNumber, type Quantity } from './quantity.ts';

export interface Period {
  /** Share of the year that has passed: 0.25. */
  readonly elapsed: Exact;
  /** Cumulative progress over the share of the year. */
  readonly rate: Quantity;
}

export interface Span {
  readonly low: Exact;
  /** Undefined where nothing bounds it. */
  readonly high: Exact | undefined;
}

export function readPeriods(tree: Yaml, calculator: Calculator, units: Units): Period[] {
  return list(part(tree, '序时进度'), '各期').map((each) => {
    const elapsed = units.measure(word(each, '序时'));
    const printed = calculator.value(part(each, '完成比'));
    if (printed !== 'missing') return { elapsed, rate: printed };
    const progress = calculator.value(part(each, '累计进度'));
    return { elapsed, rate: isNumber(progress) ? progress.divide(elapsed) : progress };
  });
}

/** The mean of the periods: a number, a span, or the reason why there is neither. */
export function meanPace(periods: readonly Period[], policy: Policy): Quantity | Span {
  const count = Exact.of(periods.length);
  const known = periods.map((each) => each.rate).filter(isNumber);
  if (known.length === periods.length) return Exact.sum(known).divide(count);
  if (periods.some((each) => each.rate === 'not-computable')) return 'not-computable';
  if (known.length === 0) return 'missing';
  const spans = periods.map((each, at) =>
    isNumber(each.rate) ? point(each.rate) : bounds(periods, at, policy),
  );
  const highs = spans.flatMap(({ high }) => high ?? []);
  return {
    low: Exact.sum(spans.map(({ low }) => low)).divide(count),
    high: highs.length < spans.length ? undefined : Exact.sum(highs).divide(count),
  };
}

function point(value: Exact): Span {
  return { low: value, high: value };
}

function bounds(periods: readonly Period[], at: number, policy: Policy): Span {
  const open = { low: Exact.zero, high: undefined };
  const own = periods[at];
  if (!policy.progressNeverFalls || !own) return open;
  const before = periods
    .slice(0, at)
    .map(progress)
    .findLast((each) => each !== undefined);
  const after = periods
    .slice(at + 1)
    .map(progress)
    .find((each) => each !== undefined);
  // Printed progress that falls itself bounds nothing.
  if (before && after && before.compare(after) > 0) return open;
  return {
    low: (before ?? Exact.zero).divide(own.elapsed),
    high: after?.divide(own.elapsed),
  };
}

/** Cumulative progress of a period, where it is known. */
function progress({ rate, elapsed }: Period): Exact | undefined {
  return isNumber(rate) ? rate.multiply(elapsed) : undefined;
}
