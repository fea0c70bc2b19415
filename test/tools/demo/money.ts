/** Money as whole 分 in a bigint: no float ever touches an amount. */

export type Fen = bigint;

const FEN_PER_WAN = 1_000_000n;
/** 0.01 万元, the step in which budgets are usually set. */
export const CENTIWAN: Fen = 10_000n;
export const YUAN: Fen = 100n;

export function fromWan(wan: number): Fen {
  return BigInt(wan) * FEN_PER_WAN;
}

/** @param millionths the share: 960000 is 96% */
export function share(amount: Fen, millionths: number, step: Fen = 1n): Fen {
  return roundTo((amount * BigInt(millionths)) / 1_000_000n, step);
}

/** To the nearest multiple of `step`, halves up; amounts are not negative. */
export function roundTo(amount: Fen, step: Fen): Fen {
  return ((amount + step / 2n) / step) * step;
}

export function total(amounts: readonly Fen[]): Fen {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/**
 * Parts in proportion to whole `weights`, together exactly the amount: each is a multiple of `step`, and the heaviest
 * takes what rounding leaves.
 */
export function split(amount: Fen, weights: readonly number[], step: Fen): readonly Fen[] {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const parts = weights.map((weight) => ((amount * BigInt(weight)) / all / step) * step);
  const left = amount - total(parts);
  const heaviest = weights.indexOf(Math.max(...weights));
  return parts.map((part, index) => (index === heaviest ? part + left : part));
}

/**
 * In 万元 with `places` decimals, halves away from zero, thousands separated: 41,581.76.
 * @param places 2 or 4
 */
export function wanText(amount: Fen, places: 2 | 4): string {
  const step = places === 2 ? CENTIWAN : YUAN;
  const size = roundTo(amount < 0n ? -amount : amount, step) / step;
  const scale = FEN_PER_WAN / step;
  return sign(amount, size) + grouped(size / scale, size % scale, places);
}

/** In 元 with two decimals, thousands separated. */
export function yuanText(amount: Fen): string {
  const size = amount < 0n ? -amount : amount;
  return sign(amount, size) + grouped(size / YUAN, size % YUAN, 2);
}

function sign(amount: Fen, shown: bigint): string {
  return amount < 0n && shown !== 0n ? '-' : '';
}

function grouped(whole: bigint, fraction: bigint, places: number): string {
  const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits}.${String(fraction).padStart(places, '0')}`;
}
