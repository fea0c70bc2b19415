/** 合计得上: rows that add up to another in every column. */
import { sum, type Decimal } from '../../engine/model/decimal.ts';
import { readPrinted } from '../../engine/model/printed.ts';
import type { GridPlaces } from './cell-labels.ts';

/** One column may add up by chance, two different ones do not. */
const PROOFS = 2;

export function sumsUp(total: number, parts: readonly number[], places: GridPlaces): boolean {
  const sums = new Set<string>();
  for (const at of (places[total] ?? []).keys()) {
    const [whole, ...rest] = [total, ...parts].map((row) => amountAt(row, at, places));
    const each = rest.flatMap((amount) => amount ?? []);
    if (whole === undefined || each.length < parts.length) continue;
    if (!sum(each).equals(whole)) return false;
    if (each.every((amount) => !amount.isZero())) sums.add(whole.toString());
  }
  return sums.size >= PROOFS;
}

/** Rates do not add up. */
function amountAt(row: number, at: number, places: GridPlaces): Decimal | undefined {
  const value = places[row]?.[at]?.value;
  return value && value.unit !== '%' ? readPrinted(value.passage.text, [])?.value : undefined;
}
