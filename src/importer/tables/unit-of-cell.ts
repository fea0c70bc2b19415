/** 一格的单位: printed behind the value, in its labels, in a column of units, or over the table. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { Units } from '../../engine/model/unit.ts';
import type { CellLabels } from './cell-labels.ts';
import type { PlainCell, Value } from './grid-cells.ts';

/**
 * @param ofTable printed over the table
 * @returns '' for money where none at all is printed; undefined when none is printed that the fact may have, or two
 *   that contradict each other
 */
export function unitOf(
  value: Value,
  fact: Fact,
  { left, over, corner }: CellLabels,
  ofTable: readonly string[],
  units: Units,
): string | undefined {
  const kind = fact.unit?.kind;
  const fits = (unit: string): boolean => kind !== undefined && units.get(unit)?.kind === kind;
  if (value.unit !== '') return fits(value.unit) ? value.unit : undefined;
  const printed = [left, over, corner].map((cells) => [
    ...new Set(cells.flatMap((cell) => unitsIn(cell, units))),
  ]);
  const near = new Set([...(printed[0] ?? []), ...(printed[1] ?? [])]);
  const all = near.size > 0 ? near : new Set(printed[2]);
  const fitting = [...all].filter(fits);
  if (fitting.length > 1) return undefined;
  // A unit beside the value that is none of the fact's says that something else is meant.
  const [unit = all.size === 0 ? ofTable.find(fits) : undefined] = fitting;
  if (unit !== undefined) return unit;
  // Zero is zero in every unit; points have but one.
  if (value.isZeroWord || kind === 'score') return fact.unit?.id;
  return all.size === 0 && kind === 'money' && !ofTable.some(fits) ? '' : undefined;
}

function unitsIn({ unit, label }: PlainCell, units: Units): readonly string[] {
  return [unit, units.has(label) ? label : ''].filter((each) => each !== '');
}
