/**
 * One amount printed twice, in two units: "10,627.73 万元（106,277,349.29 元）"; and what a disputed figure may be
 * read as: "单位存疑：印作 … 万元，疑为 … 元", "数值存疑：印作 … 万元，疑为 … 万元".
 */
import { Exact, placesOf } from '../exact.ts';
import { unitAtStart } from './units.ts';

const amount = '([\\d,]+(?:\\.\\d+)?) ?(亿元|万元|元)';
const bracketed = new RegExp(`${amount}（(?:即 ?)?${amount}）`, 'g');
const disputed = new RegExp(`(数值存疑：)?印作 ${amount}，疑为 ${amount}`, 'g');

export function conversionFaults(text: string): { compared: number; faults: string[] } {
  const faults: string[] = [];
  let compared = 0;
  for (const [printed, one, unit, other, otherUnit] of text.matchAll(bracketed)) {
    compared++;
    if (!sameAmount(one, unit, other, otherUnit)) faults.push(`${printed}: two amounts`);
  }
  for (const [printed, isOfValue, one, unit, other, otherUnit] of text.matchAll(disputed)) {
    compared++;
    // A unit in doubt leaves the digits as printed, a number in doubt the unit.
    if (isOfValue === undefined) {
      if (one !== other || unit === otherUnit)
        faults.push(`${printed}: the same digits, another unit`);
    } else if (one === other || unit !== otherUnit) {
      faults.push(`${printed}: another number, the same unit`);
    }
  }
  return { compared, faults };
}

function sameAmount(one = '', unit = '', other = '', otherUnit = ''): boolean {
  const [left, right] = [Exact.read(one), Exact.read(other)];
  const [of, to] = [unitAtStart(unit)?.factor, unitAtStart(otherUnit)?.factor];
  if (!left || !right || !of || !to) return false;
  const there = left.multiply(of).divide(to).round(placesOf(other));
  const back = right.multiply(to).divide(of).round(placesOf(one));
  return there.equals(right) || back.equals(left);
}
