/** Round places of an axis with their names: a line that does not stand on zero must say where it stands. */
import { Decimal } from '../../../engine/model/decimal.ts';
import { roundHeights, type Floor } from '../charts/draw/domain.ts';
import type { Tick } from '../charts/draw/years.ts';
import { bare } from '../format.ts';

/** @param heights of everything drawn; gaps (NaN) are left out */
export function ticks(heights: readonly number[], floor: Floor, count = 3): readonly Tick[] {
  const known = heights.filter((each) => !Number.isNaN(each));
  if (known.length === 0) return [];
  return roundHeights(known, floor, count).map((height) => ({
    height,
    label: bare(new Decimal(String(height))),
  }));
}
