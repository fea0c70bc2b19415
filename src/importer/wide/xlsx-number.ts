/** A number of a workbook as somebody typed it: it is stored as a binary float, exact to 15 digits. */
import { Decimal } from '../../engine/model/decimal.ts';
import type { SheetCell } from './sheet.ts';

/** What a workbook keeps of a number, and shows at most. */
const DIGITS = 15;

/** @param fault of the cell's format, '' when the stored number is the shown one */
export function numberCell(stored: string, fault: string): SheetCell {
  if (!/^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,3})?$/.test(stored))
    return { text: stored, fault: '一个数' };
  const tooLong = { text: stored, fault: '15 位以内的数；请把这格设为“文本”照抄' };
  const number = new Decimal(stored);
  if (number.abs().gte(new Decimal(10).pow(DIGITS))) return tooLong;
  // 0.1 + 0.2 is stored as 0.30000000000000004, and 1.1 as 1.1000000000000001.
  const text = number.toSignificantDigits(DIGITS).toString();
  return text.includes('e') ? tooLong : { text, fault };
}
