/** Whether two printed values say the same: full-width signs, commas and the size of the unit aside. */
import { decimal, type Decimal } from '../../../src/engine/model/decimal.ts';
import type { Units } from '../../../src/engine/model/unit.ts';

export interface Printed {
  readonly value: string;
  readonly unit: string;
}

/** The kind of the unit must be the same; 1.2 亿元 and 12,000 万元 are. */
export function sameValue(a: Printed, b: Printed, units: Units): boolean {
  const [unitA, unitB] = [units.get(a.unit), units.get(b.unit)];
  // 零 needs no unit: whether one is given is a matter of taste.
  if ((a.unit === '' || b.unit === '') && [a, b].every(({ value }) => ZEROS.includes(plain(value))))
    return true;
  if (unitA?.kind !== unitB?.kind) return false;
  const [plainA, plainB] = [plain(a.value), plain(b.value)];
  const [amountA, amountB] = [amount(plainA), amount(plainB)];
  if (!amountA || !amountB || !unitA || !unitB) return plainA === plainB && a.unit === b.unit;
  return amountA.times(unitA.factor).eq(amountB.times(unitB.factor));
}

/** As typed on a plain keyboard, without spaces and without commas between digits. */
export function plain(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1')
    .replace(/[△▲−﹣]/g, '-');
}

const ZEROS = ['零', '无', '未发生'];

function amount(text: string): Decimal | undefined {
  if (ZEROS.includes(text)) return decimal('0');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? decimal(text) : undefined;
}
