/** 中位数 of exact values; undefined of none. */
import type { Decimal } from '../model/decimal.ts';

export function median(values: readonly Decimal[]): Decimal | undefined {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper && lower ? upper.plus(lower).div(2) : undefined;
}
