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
/** What is printed in brackets at the end of a label, if it is a unit. */
const IN_BRACKETS = /\(([^()]{1,4})\)$/u;

export interface CellMeans {
  readonly lookAlikes: LookAlikes;
  readonly units: ReadonlyMap<string, unknown>;
}

export function plainCells(grid: Grid, { lookAlikes, units }: CellMeans): readonly PlainCell[] {
  return grid.cells.map((cell): PlainCell => {
    const passage = normalise(cell.lines, lookAlikes);
    const bare = passage.text.replace(LEAD, '');
    const bracketed = IN_BRACKETS.exec(bare)?.[1] ?? '';
    const unit = units.has(bracketed) ? bracketed : '';
    return {
      ...cell,
      passage,
      label: unit === '' ? bare : bare.replace(IN_BRACKETS, ''),
      unit,
      isNumber: NUMBER.test(passage.text),
    };
  });
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
