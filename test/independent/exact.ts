/**
 * Exact rational numbers on BigInt, for the second opinion: it must not share the arithmetic
 * (decimal.js) of the site it judges, and a rational needs no rounding anywhere but in print.
 */

/** A printed number: digits with or without grouping commas, decimals, a minus in any of its forms. */
const printed = /^([-−－+]?)\s*(\d+|\d{1,3}(?:[,，]\d{3})+)(?:\.(\d+))?\s*([%％]?)$/;

export class Exact {
  readonly numerator: bigint;
  /** Always above zero, and without a common divisor with the numerator. */
  readonly denominator: bigint;

  static readonly zero = new Exact(0n);
  static readonly one = new Exact(1n);

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new RangeError('divided by zero');
    const divisor = greatestCommonDivisor(numerator, denominator);
    const sign = denominator < 0n ? -1n : 1n;
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  /** Reads "1,234.50", "−3", "99.13%" (as 0.9913); undefined where the text is no number. */
  static read(text: string): Exact | undefined {
    const match = printed.exec(text.trim());
    if (!match) return undefined;
    const [, sign = '', whole = '', fraction = '', percent = ''] = match;
    const digits = BigInt(whole.replaceAll(/[,，]/g, '') + fraction);
    const scale = 10n ** BigInt(fraction.length + (percent === '' ? 0 : 2));
    return new Exact(sign === '' || sign === '+' ? digits : -digits, scale);
  }

  /** As read(), for a text that is known to be a number. */
  static of(value: string | number | bigint): Exact {
    if (typeof value === 'bigint') return new Exact(value);
    const exact = Exact.read(String(value));
    if (!exact) throw new TypeError(`not a number: ${value}`);
    return exact;
  }

  static sum(values: Iterable<Exact>): Exact {
    let total = Exact.zero;
    for (const value of values) total = total.add(value);
    return total;
  }

  add(other: Exact): Exact {
    const numerator = this.numerator * other.denominator + other.numerator * this.denominator;
    return new Exact(numerator, this.denominator * other.denominator);
  }

  subtract(other: Exact): Exact {
    return this.add(other.negate());
  }

  multiply(other: Exact): Exact {
    return new Exact(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  divide(other: Exact): Exact {
    return new Exact(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negate(): Exact {
    return new Exact(-this.numerator, this.denominator);
  }

  abs(): Exact {
    return this.numerator < 0n ? this.negate() : this;
  }

  /** Below, at or above zero where this is less than, equal to or more than the other. */
  compare(other: Exact): -1 | 0 | 1 {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Exact): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  /** Rounded half away from zero to so many places. */
  round(places: number): Exact {
    const scale = 10n ** BigInt(places);
    const { numerator, denominator } = this.abs();
    const scaled = (2n * numerator * scale + denominator) / (2n * denominator);
    return new Exact(this.isNegative() ? -scaled : scaled, scale);
  }

  /** "1234.50", rounded half away from zero; a minus only where a digit is left to carry it. */
  toFixed(places: number): string {
    const rounded = this.round(places);
    const scaled = (rounded.abs().numerator * 10n ** BigInt(places)) / rounded.denominator;
    const digits = scaled.toString().padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
    return `${rounded.isNegative() ? '-' : ''}${whole}${fraction}`;
  }

  /** "1,234.50" */
  toGrouped(places: number): string {
    const [whole = '', fraction] = this.toFixed(places).split('.');
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }

  /** All decimals where they end, else "n/d": for messages. */
  toString(): string {
    for (let places = 0; places <= 12; places++) {
      if (this.round(places).equals(this)) return this.toFixed(places);
    }
    return `${this.numerator}/${this.denominator}`;
  }
}

/** Decimals that a number is printed with: 2 for "1,234.50". */
export function placesOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** Half of the last printed place, the most that rounding can have moved a number: 0.005 for "1.50". */
export function halfPlace(text: string): Exact {
  const percent = /[%％]\s*$/.test(text) ? 2 : 0;
  return new Exact(1n, 2n * 10n ** BigInt(placesOf(text) + percent));
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
