/** 汉字数: a whole number below ten thousand written in Chinese characters, 一千二百零六. */
import { Decimal } from './decimal.ts';
import { readPrinted, type PrintedNumber } from './printed.ts';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** Source of a regular expression for what may be such a number. 万 is not in it: behind a number it is a unit. */
export const NUMERAL = '[一二三四五六七八九十百][零一二三四五六七八九十百千]{0,8}';

/** A figure of a report: in digits, by a word for zero, or in characters. */
export function readFigureNumber(
  text: string,
  zeroWords: readonly string[],
): PrintedNumber | undefined {
  const numeral = readNumeral(text.trim());
  return readPrinted(text, zeroWords) ?? (numeral && { value: numeral, decimals: 0 });
}

/**
 * @param text without its unit
 * @returns undefined for anything but the one usual spelling of a whole number: not 一二三, not 一千二
 */
export function readNumeral(text: string): Decimal | undefined {
  const digits = PLACES.map((place, exponent) => digitAt(text, place, exponent)).reverse();
  if (digits.some((digit) => digit < 0)) return undefined;
  const value = new Decimal(digits.join(''));
  const usual = spell(value);
  // 零 alone is a word of data/terms.yaml, and counts only while it stands there.
  return !value.isZero() && (text === usual || text === usual.replace(/^一十/u, '十'))
    ? value
    : undefined;
}

/** The digit printed before 千, 百 or 十, or at the end; -1 for what is none. Whether the whole is sound is asked above. */
function digitAt(text: string, place: string, exponent: number): number {
  const at = exponent === 0 ? text.length : text.indexOf(place);
  if (at < 0) return 0;
  const before = text[at - 1] ?? '';
  if (exponent === 1 && at === 0) return 1;
  return exponent === 0 && PLACES.includes(before) ? 0 : DIGITS.indexOf(before);
}

function spell(value: Decimal): string {
  const digits = value.toString();
  const parts = Array.from(digits, (digit, index) => {
    const exponent = digits.length - 1 - index;
    if (digit !== '0')
      return `${DIGITS['0123456789'.indexOf(digit)] ?? ''}${PLACES[exponent] ?? ''}`;
    // One 零 for a run of them, none at the end.
    const isLastOfRun = /^0[1-9]/.test(digits.slice(index));
    return digits === '0' || isLastOfRun ? '零' : '';
  });
  return parts.join('');
}
