/** 格: the cells of a grid in plain form, and what stands left of and above each. */
import type { Grid, GridCell } from '../document.ts';
import type { Passage } from '../passage.ts';
import { normalise, type LookAlikes } from './normalise.ts';

export interface PlainCell extends GridCell {
  readonly passage: Passage;
  /** Without 其中：, a number in front, a unit in brackets. */
  readonly label: string;
  /** Printed in brackets behind the label: `万元`. */
  readonly unit: string;
  readonly isNumber: boolean;
}

const NUMBER = /^[-−△▲]?\d[\d,]*(?:\.\d+)?%?$/u;
const LEAD =
  /^(?:其中:|(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)[、.]?|\d{1,2}[、.](?!\d)|\(\d{1,2}\)))/u;
const UNIT = /\((万元|亿元|元|%|人|个|辆)\)$/u;

export function plainCells(grid: Grid, lookAlikes: LookAlikes): readonly PlainCell[] {
  return grid.cells.map((cell): PlainCell => {
    const passage = normalise(cell.lines, lookAlikes);
    const bare = passage.text.replace(LEAD, '');
    return {
      ...cell,
      passage,
      label: bare.replace(UNIT, ''),
      unit: UNIT.exec(bare)?.[1] ?? '',
      isNumber: NUMBER.test(passage.text),
    };
  });
}

/** Rows before the first with a number. */
export function headRowsOf(cells: readonly PlainCell[], grid: Grid): number {
  const numbered = cells.filter(({ isNumber }) => isNumber).map(({ row }) => row);
  return numbered.length === 0 ? grid.rowCount : Math.min(...numbered);
}

/** Labels in the rows that the cell lies in, from the left. */
export function leftOf(cell: PlainCell, cells: readonly PlainCell[]): readonly PlainCell[] {
  return cells.filter(
    (each) =>
      each.column + each.colSpan <= cell.column &&
      each.row <= cell.row &&
      cell.row < each.row + each.rowSpan &&
      !each.isNumber &&
      each.label !== '',
  );
}

/** Heads over the cell, from the top. */
export function above(
  cell: PlainCell,
  cells: readonly PlainCell[],
  headRows: number,
): readonly PlainCell[] {
  return cells.filter(
    (each) =>
      each.row < headRows &&
      each.column <= cell.column &&
      cell.column < each.column + each.colSpan &&
      each.label !== '',
  );
}
