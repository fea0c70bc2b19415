/** 整个部门的行: whether a row is of the whole department, and not of one unit among several. */
import type { GridPlaces } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { BodyRow } from './body-row.ts';

/** A row of one unit is the whole where it is the only one, and 合计 below it prints the same. */
export function wholeRows(body: readonly BodyRow[], places: GridPlaces): ReadonlySet<number> {
  const totals = body.filter(({ meaning }) => meaning?.isTotal);
  const units = body.filter(({ meaning }) => !meaning || meaning.isName);
  const [unit, ...others] = units;
  const [total, ...more] = totals;
  if (others.length > 0 || more.length > 0) return new Set();
  if (!unit) return new Set(total ? [total.row] : []);
  if (!total) return new Set(unit.meaning?.isName ? [unit.row] : []);
  const pairs = (places[unit.row] ?? []).map((cell, at) => [
    textOf(cell),
    textOf(places[total.row]?.[at]),
  ]);
  const printed = pairs.filter(([above, below]) => above !== '' && below !== '');
  const isSame = printed.length > 0 && printed.every(([above, below]) => above === below);
  return new Set(isSame ? [unit.row, total.row] : []);
}

function textOf(cell: PlainCell | undefined): string {
  return cell?.value?.passage.text ?? '';
}
