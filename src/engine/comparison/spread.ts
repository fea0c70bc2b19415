/** 分布: count, median and quartiles of exact values. Nothing is imputed: what is missing is not in the list. */
import { Decimal } from '../model/decimal.ts';

export interface Spread {
  readonly count: number;
  readonly lowest: Decimal;
  readonly median: Decimal;
  readonly highest: Decimal;
  /** Undefined below the least count that data/peers.yaml names. */
  readonly quartiles: { readonly lower: Decimal; readonly upper: Decimal } | undefined;
}

/** @returns undefined of no values */
export function spreadOf(values: readonly Decimal[], quartilesFrom: number): Spread | undefined {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!lowest || !highest) return undefined;
  return {
    count: sorted.length,
    lowest,
    median: quantile(sorted, 2),
    highest,
    quartiles:
      sorted.length < quartilesFrom
        ? undefined
        : { lower: quantile(sorted, 1), upper: quantile(sorted, 3) },
  };
}

function index(whole: Decimal): number {
  return Number.parseInt(whole.toString(), 10);
}

/** The value at so many quarters of the way from the lowest to the highest, between neighbours by proportion. */
function quantile(sorted: readonly Decimal[], quarters: number): Decimal {
  const place = new Decimal(sorted.length - 1).times(quarters).div(4);
  const below = sorted[index(place.floor())];
  const above = sorted[index(place.ceil())];
  if (!below || !above) throw new Error('quantile of nothing');
  return below.plus(above.minus(below).times(place.minus(place.floor())));
}
