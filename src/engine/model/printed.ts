/**
 * Reads a number as a report prints it: full-width digits and commas, thousands separators, 零 for zero.
 * A figure stays text until it comes through here; nothing is guessed.
 */
import { Decimal, ZERO } from './decimal.ts';

export interface PrintedNumber {
  readonly value: Decimal;
  /** Digits after the printed point: what the last place is worth. */
  readonly decimals: number;
}

/** Neither begins with a zero that counts nothing: 020 is a misprint of 20 or of 200, or no number. */
const GROUPED = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * @param text as printed, without its unit
 * @param zeroWords words that the published tables use for zero (data/terms.yaml)
 * @returns undefined when the text is not one whole number; `-` is not zero unless a table says so
 */
export function readPrinted(text: string, zeroWords: readonly string[]): PrintedNumber | undefined {
  // NFKC folds full-width digits, commas and points into their plain forms.
  const plain = text.normalize('NFKC').trim();
  if (zeroWords.includes(plain)) return { value: ZERO, decimals: 0 };
  const digits = digitsOf(plain);
  if (digits === undefined) return undefined;
  const [, fraction = ''] = digits.split('.');
  return { value: new Decimal(digits.replaceAll(',', '')), decimals: fraction.length };
}

const PERCENT = /\s*%$/;

/** 96.03% as 96.03; undefined for what has no sign of a percentage, or another number before it. */
export function readPercent(text: string): PrintedNumber | undefined {
  const plain = text.normalize('NFKC').trim();
  return PERCENT.test(plain) ? readPrinted(plain.replace(PERCENT, ''), []) : undefined;
}

/** Whether `readPrinted` makes a number of it, not asking what it is worth; for texts of many numbers. */
export function isPrinted(text: string): boolean {
  return digitsOf(text.normalize('NFKC').trim()) !== undefined;
}

function digitsOf(plain: string): string | undefined {
  const digits = plain.replace(/^[△▲−]/, '-');
  return GROUPED.test(digits) || PLAIN.test(digits) ? digits : undefined;
}
