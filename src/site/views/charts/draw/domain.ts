/** The stretch of values a chart shows, and round places for its grid. Geometry only: the caller names the places. */
import { isKnownValue } from './canvas.ts';

/** zero: from zero up, for amounts and shares. fit: as near to the values as leaves their differences visible. */
export type Floor = 'zero' | 'fit';

/** Share of the extent left free above and below fitted values. */
const AIR = 0.08;

export function domainOf(values: readonly number[], floor: Floor): readonly [number, number] {
  const known = values.filter(isKnownValue);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (floor === 'zero') return [0, high > 0 ? high : 1];
  const extent = high - low || Math.abs(high) * AIR || 1;
  return [low - extent * AIR, high + extent * AIR];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round values (1, 2, 2.5 or 5 times a power of ten) over the values, about `count` steps apart. */
export function roundHeights(
  values: readonly number[],
  floor: Floor,
  count = 4,
): readonly number[] {
  const [low, high] = domainOf(values, floor);
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Rounded anew: multiples of 0.1 are not exact in binary.
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => Math.round((first + index) * step * 1e6) / 1e6,
  );
}
