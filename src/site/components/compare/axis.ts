/** Round numbers at the axis of a chart. Geometry only: no figure is printed from here but at the axis. No DOM. */
import type { CompareUnit } from '../../views/compare/data.ts';

export interface ChartAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Amounts and counts are read by their height, so their axis begins at zero; rates and scores by their differences. */
const FROM_ZERO: ReadonlySet<CompareUnit> = new Set(['万元', '人', '处']);
/** Least span of an axis that does not begin at zero: a hundredth of a point must not look like a cliff. */
const LEAST_SPAN = 10;
const FULL = 100;
const STEPS = [1, 2, 2.5, 5, 10];

/** @param values at least one */
export function axisOf(values: readonly number[], unit: CompareUnit, steps = 6): ChartAxis {
  const isFromZero = FROM_ZERO.has(unit);
  let low = Math.min(...values, ...(isFromZero ? [0] : []));
  let high = Math.max(...values, ...(isFromZero ? [0] : []));
  if (!isFromZero && high - low < LEAST_SPAN) {
    const middle = (low + high) / 2;
    // Room goes above and below alike, but not beyond zero and a hundred, which are ends for most rates and scores.
    const [least, most] = [low < 0 ? -Infinity : 0, high > FULL ? Infinity : FULL];
    low = Math.max(least, Math.min(middle - LEAST_SPAN / 2, most - LEAST_SPAN));
    high = low + LEAST_SPAN;
  }
  if (high === low) high = low + 1;
  const step = stepOf((high - low) / steps, FROM_ZERO.has(unit) && unit !== '万元' ? 1 : 0);
  const first = Math.floor(round(low / step));
  const last = Math.ceil(round(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    round((first + index) * step),
  );
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, ticks };
}

/** The next of 1, 2, 2.5, 5 times a power of ten; whole for things that are counted. */
function stepOf(least: number, smallest: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = STEPS.find((each) => each * power >= least * 0.999) ?? 10;
  return Math.max(round(step * power), smallest);
}

/** Takes away what binary fractions leave behind: 0.30000000000000004. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
