/**
 * The one door to decimal.js. Every figure, rate and score in the product is a `Decimal` from here.
 *
 * The library's default of 20 significant digits would silently drop the fraction of a large sum;
 * 60 digits hold any sum or quotient of published figures. Rounding is half up, as the official tables round.
 */
import { Decimal as Library } from 'decimal.js';

export const Decimal = Library.clone({
  precision: 60,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = Library;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** A plain decimal text (`12.50`, `-3`): digits with an optional sign and point; anything else throws. */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`invalid decimal: ${text}`);
  return new Decimal(text);
}

/** A plain decimal or a percentage (`90%` is 0.9); undefined when it is neither. */
export function decimalOrPercent(text: string): Decimal | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text.trim());
  if (!match?.[1]) return undefined;
  const value = decimal(match[1]);
  return match[2] ? value.div(100) : value;
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

export function least(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

export function greatest(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}
